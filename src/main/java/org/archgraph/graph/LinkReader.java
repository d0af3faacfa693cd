package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.archgraph.graph.LinkTargets.Target;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Sentences;
import org.archgraph.text.Span;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;
import org.archgraph.vault.Property;

/** Reads the links that nothing else has understood: they relate the note to what they lead to. */
final class LinkReader {
    private final ReadingContext context;

    LinkReader(ReadingContext context) {
        this.context = context;
    }

    List<Statement> read(Note note) {
        List<Statement> found = new ArrayList<>();
        EntityDraft subject = context.catalog().ofNote(note.path());
        for (Property property : note.properties()) {
            for (Link link : property.links()) {
                add(note, subject, link, property.key() + ": " + property.value(), found);
            }
        }
        for (Block block : note.blocks()) {
            if (block.links().stream().anyMatch(link -> !context.consumed().contains(link))) {
                List<Span> sentences = Sentences.split(block.text());
                for (Link link : block.links()) {
                    add(note, subject, link, sentence(block, sentences, link.start()), found);
                }
            }
        }
        return found;
    }

    private static String sentence(Block block, List<Span> sentences, int offset) {
        int at = Collections.binarySearch(
                sentences, new Span(offset, offset + 1), Comparator.comparingInt(Span::start));
        int last = at >= 0 ? at : -at - 2;
        if (last < 0 || !sentences.get(last).contains(offset)) {
            return block.text();
        }
        return block.text().substring(sentences.get(last).start(), sentences.get(last).end());
    }

    private void add(Note note, EntityDraft subject, Link link, String quote, List<Statement> found) {
        if (context.consumed().contains(link)) {
            return;
        }
        context.links().of(link).map(target -> new Statement(
                        subject, Ontology.RELATED_TO, target.entity(), evidence(note, link, target, quote)))
                .ifPresent(found::add);
    }

    private static Evidence evidence(Note note, Link link, Target target, String quote) {
        return new Evidence(
                Basis.LINKED,
                note.path(),
                link.line(),
                quote,
                "",
                "link",
                target.resolvedBy(),
                link.raw());
    }
}
