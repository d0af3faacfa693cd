package org.archgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Claim;
import org.archgraph.prose.Named;
import org.archgraph.prose.SentenceReader;
import org.archgraph.prose.Stance;
import org.archgraph.text.Sentences;
import org.archgraph.text.Span;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;

/** One block of a note being read for what its prose says of models and techniques. */
final class ProseBlock {
    /** In characters. What is longer is data or a list without an end, not a sentence that says something. */
    private static final int LONGEST_SENTENCE = 2_000;

    private static final Pattern YES = Pattern.compile("[*_]*(?:Yes|Да)\\b[,.;!: —–-]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NO = Pattern.compile("[*_]*(?:No|Nope|Not here|Not at all|Not in this model|Нет|Увы, нет|Не здесь)\\b[,.;!: —–-]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ASKS = Pattern.compile("[?][*_\"»]*$");

    private final Tools tools;
    private final Note note;
    private final EntityDraft own;
    private final Block block;
    private final Focus focus;
    private final Naming naming;

    /**
     * What reading takes.
     *
     * @param stated the links by which something is stated
     */
    record Tools(
            ReadingContext context,
            SentenceReader sentences,
            SentenceMentions mentions,
            SettingReader settings,
            Set<Link> stated) {}

    ProseBlock(Tools tools, Note note, EntityDraft own, Block block, Focus focus) {
        this.tools = tools;
        this.note = note;
        this.own = own;
        this.block = block;
        this.focus = focus;
        this.naming = new Naming(tools.sentences(), tools.mentions(), own, block);
    }

    void read(LeadReader.Lead lead, List<Statement> found) {
        if (lead == null) {
            sentences(0, focus, false, found);
            settings(found);
            if (block.kind() == Block.Kind.HEADING) {
                heading(found);
            }
            return;
        }
        for (EntityDraft model : lead.models()) {
            int before = found.size();
            sentences(lead.rest(), focus.on(model), lead.link() != null, found);
            if (lead.own() && !focus.plainOnly()) {
                topic(model, found.subList(before, found.size()), lead, found);
            }
        }
    }

    private void sentences(int from, Focus at, boolean lenient, List<Statement> found) {
        String text = block.text().substring(from);
        Span before = null;
        for (Span sentence : Sentences.split(text)) {
            if (sentence.end() - sentence.start() > LONGEST_SENTENCE) {
                continue;
            }
            Span span = new Span(sentence.start() + from, sentence.end() + from);
            if (before != null) {
                answer(before, span, at, found);
            }
            sentence(span, at, lenient, found);
            before = span;
        }
    }

    private void sentence(Span span, Focus at, boolean lenient, List<Statement> found) {
        String text = block.text().substring(span.start(), span.end());
        List<Link> links = linksIn(span);
        List<Found> named = tools.mentions().find(text, links, span.start(), at.model());
        if (named.isEmpty() && at.technique() == null) {
            return;
        }
        List<Named> bare = named.stream().map(Found::named).toList();
        for (Claim claim : tools.sentences().read(text, bare, at.about())) {
            Found technique = Found.of(claim.technique(), named);
            if (counts(claim, technique, span, at, lenient, named)) {
                claim(new Said(claim, technique, named, text, span, at), found);
            }
        }
    }

    private List<Link> linksIn(Span span) {
        List<Link> links = new ArrayList<>();
        for (int i = firstLinkFrom(span.start());
                i < block.links().size() && block.links().get(i).start() < span.end();
                i++) {
            if (tools.context().links().of(block.links().get(i)).isPresent()) {
                links.add(block.links().get(i));
            }
        }
        return links;
    }

    private int firstLinkFrom(int offset) {
        int low = 0;
        int high = block.links().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (block.links().get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** "Is it a MoE? No, ...": an answer says of the question's technique whether it is so. */
    private void answer(Span question, Span answer, Focus at, List<Statement> found) {
        String asked = block.text().substring(question.start(), question.end());
        boolean yes = YES.matcher(block.text()).region(answer.start(), answer.end()).lookingAt();
        boolean no = NO.matcher(block.text()).region(answer.start(), answer.end()).lookingAt();
        if (at.model() == null || !(yes || no) || !ASKS.matcher(asked).find() || tools.sentences().hedges(asked)) {
            return;
        }
        List<Found> named = tools.mentions().find(asked, List.of(), 0, at.model());
        if (named.size() == 1 && named.get(0).mention() != null && named.get(0).mention().is(Ontology.TECHNIQUE)) {
            String quote = block.text().substring(question.start(), answer.end());
            Evidence evidence =
                    evidence(Basis.DESCRIBED, block.lineAt(question.start()), quote, at.detail(), "answer", null);
            entity(named.get(0).mention())
                    .ifPresent(technique -> found.add(new Statement(
                            at.model(), yes ? Ontology.USES : Ontology.DOES_NOT_USE, technique, evidence)));
        }
    }

    private boolean counts(
            Claim claim, Found technique, Span span, Focus at, boolean lenient, List<Found> named) {
        if (technique != null && technique.absence()) {
            // "no experts: there are none" denies twice and means it once
            return claim.stance() != Stance.UNCLEAR;
        }
        if (isUnderDenial(claim, at)) {
            boolean merelyNamed = !claim.worded() && technique != null && claim.plain();
            return claim.stance() == Stance.ASSERTED && merelyNamed && naming.isListed(technique, span);
        }
        return claim.stance() != Stance.UNCLEAR
                && (claim.worded()
                        || lenient
                        || technique == null
                        || naming.counts(claim, technique, span, at, named));
    }

    /** Whether a claim of the note's model stands in a list of what it lacks, and does not say that itself. */
    private static boolean isUnderDenial(Claim claim, Focus at) {
        return at.denying()
                && claim.stance() == Stance.ASSERTED
                && claim.subjects().isEmpty()
                && !claim.elsewhere();
    }

    /** A claim with where it stands. */
    private record Said(Claim claim, Found technique, List<Found> named, String text, Span span, Focus at) {
        boolean asserts() {
            boolean absence = technique != null && technique.absence();
            return claim.stance() == Stance.ASSERTED && !absence && !isUnderDenial(claim, at);
        }

        /** Whether words say it; of what a list of absences names, the words before it do. */
        boolean worded() {
            return claim.worded() || isUnderDenial(claim, at);
        }

        Link link() {
            return technique == null ? null : technique.link();
        }
    }

    private void claim(Said said, List<Statement> found) {
        Mention mention = said.technique() == null ? said.at().technique() : said.technique().mention();
        EntityDraft technique = entity(mention).orElse(null);
        if (technique == null) {
            return;
        }
        Claim claim = said.claim();
        EntityDraft about = said.at().model();
        if (claim.subjects().isEmpty() && !claim.elsewhere() && about != null && !isStated(said.technique())) {
            add(about, said, technique, null, found);
        }
        for (Named subject : claim.subjects()) {
            Found named = Found.of(subject, said.named());
            EntityDraft model = named.mention().entity();
            boolean known = isStated(named) || model == own && isStated(said.technique());
            if (model != null && !known) {
                add(model, said, technique, subject, found);
            }
        }
    }

    private boolean isStated(Found named) {
        return named != null && named.link() != null && tools.stated().contains(named.link());
    }

    private void add(
            EntityDraft model, Said said, EntityDraft technique, Named subject, List<Statement> found) {
        Span place = said.technique() == null ? new Span(0, 0) : said.technique().named().span();
        String scope = ScopeFinder.find(said.text(), place, subject == null ? null : subject.span());
        boolean ofVariant = model == said.at().model() && !said.at().detail().isEmpty();
        boolean ofOther = ofVariant || ScopeFinder.isOfVariant(said.text(), place)
                || SentenceMentions.isLaterVersion(said.text(), place);
        if (!said.asserts() && ofOther) {
            // what one variant lacks, the model may have
            return;
        }
        boolean linked = said.link() != null && model == own;
        if (linked) {
            tools.context().consumed().add(said.link());
        }
        Evidence evidence = evidence(
                linked ? Basis.LINKED : Basis.DESCRIBED,
                block.lineAt(said.span().start() + place.start()),
                said.text(),
                scope.isEmpty() && ofVariant ? said.at().detail() : scope,
                linked ? "link" : "sentence",
                said.link());
        String type = said.asserts() ? Ontology.USES : Ontology.DOES_NOT_USE;
        found.add(new Statement(model, type, technique, evidence, said.worded()));
    }

    /** A setting of the model's configuration says whether it has something: "sliding_window": null. */
    private void settings(List<Statement> found) {
        if (focus.model() == null || focus.plainOnly() || block.text().length() > LONGEST_SENTENCE || !focus.detail().isEmpty()) {
            return;
        }
        for (SettingReader.Setting setting : tools.settings().read(block.text())) {
            Evidence evidence =
                    evidence(Basis.DESCRIBED, block.lineAt(setting.start()), block.text(), "", "setting", null);
            String type = setting.on() ? Ontology.USES : Ontology.DOES_NOT_USE;
            entity(setting.technique())
                    .ifPresent(technique -> found.add(new Statement(focus.model(), type, technique, evidence)));
        }
    }

    private void heading(List<Statement> found) {
        List<Found> named = tools.mentions().find(block.text(), List.of(), 0, focus.model());
        boolean model = named.size() == 1
                && named.get(0).named().kind() == Named.Kind.MODEL
                && block.text().strip().length() == named.get(0).named().span().length();
        boolean ofTopic = focus.technique() != null && focus.model() == null && !focus.plainOnly();
        if (model && ofTopic && tools.context().wordings().section(block.headings(), own).isEmpty()) {
            Evidence evidence = evidence(Basis.DESCRIBED, block.line(), block.text(), "", "heading", null);
            EntityDraft user = named.get(0).mention().entity();
            entity(focus.technique())
                    .ifPresent(used -> found.add(new Statement(user, Ontology.USES, used, evidence, false)));
        }
    }

    /** In a technique's note, an item about a model says that it uses the technique, unless it says otherwise. */
    private void topic(EntityDraft model, List<Statement> said, LeadReader.Lead lead, List<Statement> found) {
        boolean ofTopic = focus.technique() != null && focus.model() == null;
        boolean known = said.stream().anyMatch(s -> focus.isTopic(s.to()));
        if (ofTopic && !known && !naming.takesBack(block.text().substring(lead.rest()))) {
            String detail = ScopeFinder.find(block.text(), new Span(0, lead.rest()), null);
            Evidence evidence =
                    evidence(Basis.DESCRIBED, block.line(), block.text(), detail, "model-item", lead.link());
            entity(focus.technique())
                    .ifPresent(used -> found.add(new Statement(model, Ontology.USES, used, evidence, false)));
        }
    }

    private Evidence evidence(Basis basis, int line, String quote, String detail, String rule, Link link) {
        return new Evidence(
                basis,
                note.path(),
                line,
                quote,
                detail,
                rule,
                tools.context().links().resolvedBy(link),
                link == null ? null : link.raw());
    }

    /** The entity that is named; a well-known one that the vault lacks becomes a placeholder now that something is said of it. */
    private Optional<EntityDraft> entity(Mention mention) {
        if (mention == null || mention.entity() != null) {
            return Optional.ofNullable(mention).map(Mention::entity);
        }
        return tools.context().catalog().named(mention.known().name(), NameSource.KNOWN);
    }
}
