package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Claim;
import org.archgraph.prose.Named;
import org.archgraph.prose.SentenceReader;
import org.archgraph.text.Sentences;
import org.archgraph.text.Span;
import org.archgraph.text.Token;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;

/** One block of a note being read for what its prose says of models and techniques. */
final class ProseBlock {
    /** In characters. What is longer is data or a list without an end, not a sentence that says something. */
    private static final int LONGEST_SENTENCE = 2_000;

    private final Tools tools;
    private final EntityDraft own;
    private final Block block;
    private final Focus focus;
    private final Naming naming;
    private final StatementMaker maker;
    private final BlockClaims claims;
    private final List<Link> links;
    private final int[] linkStarts;

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
        this.own = own;
        this.block = block;
        this.focus = focus;
        this.naming = new Naming(tools.sentences(), tools.mentions(), own, block);
        this.maker = new StatementMaker(tools.context(), note);
        this.claims = new BlockClaims(tools, own, block, naming, maker);
        // in order of their places, which those of odd markup need not be
        this.links = block.links().stream().sorted(Comparator.comparingInt(Link::start)).toList();
        this.linkStarts = links.stream().mapToInt(Link::start).toArray();
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
                new AnswerReader(tools, block, maker).read(before, span, at, found);
            }
            sentence(span, at, lenient, found);
            before = span;
        }
    }

    private void sentence(Span span, Focus at, boolean lenient, List<Statement> found) {
        String text = block.text().substring(span.start(), span.end());
        List<Link> links = linksIn(span);
        List<Token> tokens = tools.mentions().tokens(text);
        List<Found> named = tools.mentions().find(text, tokens, links, span.start(), at.model());
        if (named.isEmpty() && at.technique() == null) {
            return;
        }
        List<Named> bare = named.stream().map(Found::named).toList();
        for (Claim claim : tools.sentences().read(text, tokens, bare, at.about())) {
            claims.add(new BlockClaims.Said(claim, Found.of(claim.technique(), named), named, text, span, at), lenient, found);
        }
    }

    private List<Link> linksIn(Span span) {
        List<Link> within = new ArrayList<>();
        int found = Arrays.binarySearch(linkStarts, span.start());
        int first = found < 0 ? -found - 1 : found;
        while (first > 0 && linkStarts[first - 1] == span.start()) {
            first--;
        }
        for (int i = first; i < linkStarts.length && linkStarts[i] < span.end(); i++) {
            if (tools.context().links().of(links.get(i)).isPresent()) {
                within.add(links.get(i));
            }
        }
        return within;
    }

    /** A setting of the model's configuration says whether it has something: "sliding_window": null. */
    private void settings(List<Statement> found) {
        if (focus.model() == null || focus.plainOnly() || block.text().length() > LONGEST_SENTENCE || !focus.detail().isEmpty()) {
            return;
        }
        for (SettingReader.Setting setting : tools.settings().read(block.text())) {
            Evidence evidence =
                    maker.evidence(Basis.DESCRIBED, block.lineAt(setting.start()), block.text(), "", "setting", null);
            String type = setting.on() ? Ontology.USES : Ontology.DOES_NOT_USE;
            maker.entity(setting.technique())
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
            Evidence evidence = maker.evidence(Basis.DESCRIBED, block.line(), block.text(), "", "heading", null);
            EntityDraft user = named.get(0).mention().entity();
            maker.entity(focus.technique())
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
                    maker.evidence(Basis.DESCRIBED, block.line(), block.text(), detail, "model-item", lead.link());
            maker.entity(focus.technique())
                    .ifPresent(used -> found.add(new Statement(model, Ontology.USES, used, evidence, false)));
        }
    }
}
