package org.archgraph.graph;

import java.util.List;
import java.util.stream.Collectors;
import org.archgraph.text.Sentences;
import org.archgraph.text.Span;
import org.archgraph.vault.Block;
import org.archgraph.vault.Note;

/** What a note tells in words: its summary and its text for searching. */
final class EntityText {
    private static final int LONGEST_SUMMARY = 400;
    private static final int LONGEST_TEXT = 200_000;

    private EntityText() {}

    /** The first sentence of the first paragraph, with the second where both are short; empty where there is none. */
    static String summary(Note note) {
        return note.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH && block.fields().isEmpty())
                .map(block -> block.text().replace('\n', ' ').strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(EntityText::firstSentences)
                .orElse("");
    }

    private static String firstSentences(String paragraph) {
        List<Span> sentences = Sentences.split(paragraph);
        int end = sentences.isEmpty() ? paragraph.length() : sentences.get(0).end();
        if (sentences.size() > 1 && sentences.get(1).end() <= LONGEST_SUMMARY / 2) {
            end = sentences.get(1).end();
        }
        return end <= LONGEST_SUMMARY ? paragraph.substring(0, end) : paragraph.substring(0, LONGEST_SUMMARY) + "…";
    }

    static String text(Note note) {
        String text = note.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
