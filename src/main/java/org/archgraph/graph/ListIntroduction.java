package org.archgraph.graph;

import java.util.Optional;
import org.archgraph.vault.Block;
import org.archgraph.vault.Note;

/** The line before a list that says what it lists: "It lacks:". */
final class ListIntroduction {
    private ListIntroduction() {}

    /**
     * The text that introduces the list which an item belongs to; empty where there is none.
     *
     * @param index the item's place among the note's blocks
     */
    static Optional<String> of(Note note, int index) {
        int first = index;
        while (first > 0 && note.blocks().get(first).kind() == Block.Kind.ITEM) {
            first--;
        }
        Block before = note.blocks().get(first);
        boolean introduces = before.kind() == Block.Kind.PARAGRAPH
                && before.headings().equals(note.blocks().get(index).headings())
                && before.text().strip().endsWith(":");
        return introduces ? Optional.of(before.text()) : Optional.empty();
    }
}
