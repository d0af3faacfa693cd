package org.archgraph.graph;

import java.util.ArrayList;
import java.util.List;
import org.archgraph.graph.LinkTargets.Target;
import org.archgraph.graph.StatementReader.Polarity;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Sentences;
import org.archgraph.text.Span;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;
import org.archgraph.vault.Property;

/** Reads the links that nothing else has understood: a model's link to a technique is USES, unless its sentence denies or compares. */
final class LinkReader {
    private final ReadingContext context;
    private final StatementReader statements;

    LinkReader(ReadingContext context, StatementReader statements) {
        this.context = context;
        this.statements = statements;
    }

    List<Statement> read(Note note) {
        List<Statement> found = new ArrayList<>();
        EntityDraft subject = context.catalog().ofNote(note.path());
        for (Property property : note.properties()) {
            for (Link link : property.links()) {
                add(note, subject, link, Ontology.RELATED_TO, property.key() + ": " + property.value(), found);
            }
        }
        for (Block block : note.blocks()) {
            for (Link link : block.links()) {
                link(note, subject, block, link, found);
            }
        }
        return found;
    }

    private void link(Note note, EntityDraft subject, Block block, Link link, List<Statement> found) {
        if (context.links().of(link).isEmpty() || context.consumed().contains(link)) {
            return;
        }
        Span sentence = sentenceAt(block, link.start());
        String text = block.text().substring(sentence.start(), sentence.end());
        EntityDraft target = context.links().of(link).orElseThrow().entity();
        String type = Ontology.RELATED_TO;
        if (Ontology.MODEL.equals(subject.type()) && Ontology.TECHNIQUE.equals(target.type())) {
            Span span = new Span(link.start() - sentence.start(), Math.max(link.end(), link.start()) - sentence.start());
            type = onlyCompared(block, link) ? Ontology.RELATED_TO : relation(statements.read(text, span));
        }
        add(note, subject, link, type, text, found);
    }

    /** Whether a list item links the technique only to compare with it: "[[...|SWA]] - a comparison with ...". */
    private boolean onlyCompared(Block block, Link link) {
        return ListedLink.of(block)
                .filter(item -> item.head() == link && item.separated())
                .map(item -> block.text().substring(item.rest().start(), item.rest().end()))
                .filter(statements::compares)
                .isPresent();
    }

    private static String relation(Polarity polarity) {
        return switch (polarity) {
            case ASSERTED -> Ontology.USES;
            case DENIED -> Ontology.DOES_NOT_USE;
            case NOT_SAID -> Ontology.RELATED_TO;
        };
    }

    private static Span sentenceAt(Block block, int offset) {
        return Sentences.split(block.text()).stream()
                .filter(span -> span.contains(offset))
                .findFirst()
                .orElse(new Span(0, block.text().length()));
    }

    private void add(Note note, EntityDraft subject, Link link, String type, String quote, List<Statement> found) {
        if (context.consumed().contains(link)) {
            return;
        }
        context.links().of(link).map(target -> new Statement(
                        subject, type, target.entity(), evidence(note, link, target, quote)))
                .ifPresent(found::add);
    }

    private static Evidence evidence(Note note, Link link, Target target, String quote) {
        return new Evidence(
                Basis.LINKED,
                note.path(),
                link.line(),
                quote.replace('\n', ' ').strip(),
                "",
                "link",
                target.resolvedBy(),
                link.raw());
    }
}
