package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Reads which models use which techniques from headings, bold terms, lists and sentences that no markup helps with. */
final class ProseReader {
    /** In characters. What is longer is data or a list without an end, not a sentence that says something. */
    private static final int LONGEST_SENTENCE = 2_000;

    private final ReadingContext context;
    private final SentenceReader sentences;
    private final SentenceMentions mentions;
    private final FocusReader focuses;
    private final LeadReader leads;
    /** The links by which something is stated: what their sentences say is known, and known better. */
    private final Set<Link> stated = Collections.newSetFromMap(new IdentityHashMap<>());

    ProseReader(ReadingContext context, SentenceReader sentences, SentenceMentions mentions) {
        this.context = context;
        this.sentences = sentences;
        this.mentions = mentions;
        this.focuses = new FocusReader(context.ontology(), mentions);
        this.leads = new LeadReader(context, mentions);
        this.stated.addAll(context.consumed());
    }

    List<Statement> read(Note note) {
        List<Statement> found = new ArrayList<>();
        EntityDraft own = context.catalog().ofNote(note.path());
        FocusReader.OfNote focus = focuses.new OfNote(own);
        for (int i = 0; i < note.blocks().size(); i++) {
            Block block = note.blocks().get(i);
            Focus at = focus.under(block.headings());
            boolean title = block.kind() == Block.Kind.HEADING && block.level() == 1;
            boolean stating = context.wordings().section(block.headings(), own).isPresent() || isFact(block);
            if (!title && !at.silent() && !stating) {
                new Reading(note, own, block, at).read(leads.of(note, i, own), found);
            }
        }
        return withoutDeniedHeadings(found);
    }

    /** Inline fields that state relations, and group lists, are read elsewhere. */
    private boolean isFact(Block block) {
        return block.fields().stream()
                .anyMatch(field -> context.wordings().field(field.key()).isPresent());
    }

    /** A heading names a model as a user; what stands under it may say the contrary, and knows better. */
    private static List<Statement> withoutDeniedHeadings(List<Statement> statements) {
        return statements.stream()
                .filter(s -> !s.evidence().rule().equals("heading")
                        || statements.stream()
                                .noneMatch(other -> other.relation().equals(Ontology.DOES_NOT_USE)
                                        && other.from() == s.from()
                                        && other.to() == s.to()))
                .toList();
    }

    /** One block being read. */
    private final class Reading {
        private final Note note;
        private final EntityDraft own;
        private final Block block;
        private final Focus focus;

        Reading(Note note, EntityDraft own, Block block, Focus focus) {
            this.note = note;
            this.own = own;
            this.block = block;
            this.focus = focus;
        }

        void read(LeadReader.Lead lead, List<Statement> found) {
            if (lead == null) {
                sentences(0, focus, false, found);
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
            for (Span sentence : Sentences.split(text)) {
                if (sentence.end() - sentence.start() > LONGEST_SENTENCE) {
                    continue;
                }
                Span span = new Span(sentence.start() + from, sentence.end() + from);
                sentence(span, at, lenient, found);
            }
        }

        private void sentence(Span span, Focus at, boolean lenient, List<Statement> found) {
            String text = block.text().substring(span.start(), span.end());
            List<Link> links = linksIn(span);
            List<Found> named = mentions.find(text, links, span.start(), at.model());
            if (named.isEmpty() && at.technique() == null) {
                return;
            }
            List<Named> bare = named.stream().map(Found::named).toList();
            for (Claim claim : sentences.read(text, bare, at.about())) {
                claim(claim, named, text, span, at, lenient).forEach(found::add);
            }
        }

        private List<Link> linksIn(Span span) {
            int first = firstLinkFrom(span.start());
            List<Link> links = new ArrayList<>();
            for (int i = first; i < block.links().size() && block.links().get(i).start() < span.end(); i++) {
                if (context.links().of(block.links().get(i)).isPresent()) {
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

        private List<Statement> claim(
                Claim claim, List<Found> named, String text, Span span, Focus at, boolean lenient) {
            Found technique = of(claim.technique(), named);
            if (claim.stance() == Stance.UNCLEAR || !accepted(claim, technique, span, at, lenient, named)) {
                return List.of();
            }
            List<Statement> statements = new ArrayList<>();
            EntityDraft entity = entity(technique == null ? at.technique() : technique.mention()).orElse(null);
            if (entity == null) {
                return List.of();
            }
            if (claim.subjects().isEmpty() && !claim.elsewhere() && at.model() != null && !isStated(technique)) {
                statements.add(statement(at.model(), claim, entity, technique, null, text, span, at));
            }
            for (Named subject : claim.subjects()) {
                EntityDraft model = of(subject, named).mention().entity();
                boolean known = isStated(of(subject, named)) || model == own && isStated(technique);
                if (model != null && !known) {
                    statements.add(statement(model, claim, entity, technique, subject, text, span, at));
                }
            }
            return statements;
        }

        private boolean isStated(Found named) {
            return named != null && named.link() != null && stated.contains(named.link());
        }

        /** Whether a claim is made of a model: without a subject, or naming it. */
        private static boolean isOf(EntityDraft model, Claim claim, List<Found> named) {
            return claim.subjects().stream().allMatch(subject -> of(subject, named).mention().entity() == model);
        }

        private boolean accepted(
                Claim claim, Found technique, Span span, Focus at, boolean lenient, List<Found> named) {
            if (claim.worded() || lenient || technique == null) {
                return true;
            }
            boolean ofOwn = at.model() == own && claim.subjects().isEmpty();
            if (technique.link() != null && ofOwn) {
                return !onlyCompared(technique.link());
            }
            boolean term = block.kind() == Block.Kind.HEADING || isTerm(technique, span);
            if (isLead(technique, span) && takesBack(afterLead())) {
                return false;
            }
            boolean plainly = claim.plain() && at.model() != null && isOf(at.model(), claim, named);
            return !at.plainOnly() && (ofOwn && term || plainly);
        }

        /** Whether a list item links the technique only to compare with it: "[[...|SWA]] - a comparison with ...". */
        private boolean onlyCompared(Link link) {
            return ListedLink.of(block)
                    .filter(item -> item.head() == link && item.separated())
                    .map(item -> block.text().substring(item.rest().start(), item.rest().end()))
                    .filter(rest -> sentences.compares(rest) || takesBack(rest))
                    .isPresent();
        }

        /** Whether what follows a term or link denies or doubts it: it names no technique of its own that it could mean. */
        private boolean takesBack(String rest) {
            boolean ofItself = mentions.find(rest, List.of(), 0, own).stream()
                    .noneMatch(f -> f.named().kind() == Named.Kind.TECHNIQUE);
            return ofItself && (sentences.denies(rest) || sentences.hedges(rest));
        }

        /** Whether the technique stands in the bold term that an item or paragraph begins with, or is all that it says. */
        private boolean isTerm(Found technique, Span sentence) {
            int length = technique.named().span().length();
            return isLead(technique, sentence)
                    || block.kind() == Block.Kind.ITEM && block.text().strip().length() <= length + 2;
        }

        /** Whether the technique stands in the bold term that the block begins with. */
        private boolean isLead(Found technique, Span sentence) {
            Span inBlock = new Span(
                    technique.named().span().start() + sentence.start(),
                    technique.named().span().end() + sentence.start());
            return block.strong().stream()
                    .anyMatch(strong -> strong.overlaps(inBlock) && block.text().substring(0, strong.start()).isBlank());
        }

        private String afterLead() {
            return block.text().substring(Math.min(block.strong().get(0).end(), block.text().length()));
        }

        private void heading(List<Statement> found) {
            List<Found> named = mentions.find(block.text(), List.of(), 0, focus.model());
            boolean model = named.size() == 1
                    && named.get(0).named().kind() == Named.Kind.MODEL
                    && block.text().strip().length() == named.get(0).named().span().length();
            boolean ofTopic = focus.technique() != null && focus.model() == null && !focus.plainOnly();
            if (model && ofTopic && context.wordings().section(block.headings(), own).isEmpty()) {
                Evidence evidence = evidence(Basis.DESCRIBED, block.line(), block.text(), "", "heading", null);
                entity(focus.technique())
                        .ifPresent(technique -> found.add(new Statement(
                                named.get(0).mention().entity(), Ontology.USES, technique, evidence)));
            }
        }

        /** In a technique's note, an item about a model says that it uses the technique, unless it says otherwise. */
        private void topic(
                EntityDraft model, List<Statement> said, LeadReader.Lead lead, List<Statement> found) {
            boolean ofTopic = focus.technique() != null && focus.model() == null;
            boolean known = said.stream().anyMatch(s -> focus.isTopic(s.to()));
            String rest = block.text().substring(lead.rest());
            if (ofTopic && !known && !takesBack(rest)) {
                String detail = ScopeFinder.find(block.text(), new Span(0, lead.rest()), null);
                Evidence evidence =
                        evidence(Basis.DESCRIBED, block.line(), block.text(), detail, "model-item", lead.link());
                entity(focus.technique())
                        .ifPresent(technique -> found.add(new Statement(model, Ontology.USES, technique, evidence)));
            }
        }

        private Statement statement(
                EntityDraft model,
                Claim claim,
                EntityDraft technique,
                Found named,
                Named subject,
                String text,
                Span span,
                Focus at) {
            Link link = named == null ? null : named.link();
            boolean linked = link != null && model == own;
            if (linked) {
                context.consumed().add(link);
            }
            Span place = named == null ? new Span(0, 0) : named.named().span();
            String scope = ScopeFinder.find(text, place, subject == null ? null : subject.span());
            String detail = scope.isEmpty() && model == at.model() ? at.detail() : scope;
            String type = claim.stance() == Stance.ASSERTED ? Ontology.USES : Ontology.DOES_NOT_USE;
            int line = block.lineAt(span.start() + place.start());
            Evidence evidence = evidence(
                    linked ? Basis.LINKED : Basis.DESCRIBED, line, text, detail, linked ? "link" : "sentence", link);
            return new Statement(model, type, technique, evidence);
        }

        private Evidence evidence(Basis basis, int line, String quote, String detail, String rule, Link link) {
            return new Evidence(
                    basis,
                    note.path(),
                    line,
                    quote,
                    detail,
                    rule,
                    context.links().resolvedBy(link),
                    link == null ? null : link.raw());
        }
    }

    private static Found of(Named what, List<Found> named) {
        return named.stream().filter(found -> found.named() == what).findFirst().orElse(null);
    }

    /** The entity that is named; a well-known one that the vault lacks becomes a placeholder now that something is said of it. */
    private Optional<EntityDraft> entity(Mention mention) {
        if (mention == null || mention.entity() != null) {
            return Optional.ofNullable(mention).map(Mention::entity);
        }
        return context.catalog().named(mention.known().name(), NameSource.KNOWN);
    }
}
