package org.archgraph.graph;

import java.util.ArrayList;
import java.util.List;
import org.archgraph.vault.Block;
import org.archgraph.vault.Note;

/**
 * A table of a note.
 *
 * @param rows its cells, the head first; never empty, nor is a row
 */
record Table(List<List<Block>> rows) {
    /** The tables of a note in their order. */
    static List<Table> of(Note note) {
        List<Table> tables = new ArrayList<>();
        Block before = null;
        for (Block block : note.blocks()) {
            if (block.kind() == Block.Kind.CELL) {
                boolean goesOn = before != null
                        && before.kind() == Block.Kind.CELL
                        && before.headings().equals(block.headings());
                if (!goesOn) {
                    tables.add(new Table(new ArrayList<>()));
                }
                tables.get(tables.size() - 1).add(block);
            }
            before = block;
        }
        return tables;
    }

    private void add(Block cell) {
        if (cell.parent() < 0 || rows.isEmpty()) {
            rows.add(new ArrayList<>());
        }
        rows.get(rows.size() - 1).add(cell);
    }

    List<Block> head() {
        return rows.get(0);
    }

    /** The rows below the head. */
    List<List<Block>> body() {
        return rows.subList(1, rows.size());
    }

    /** A row as it is quoted. */
    static String quote(List<Block> row) {
        return String.join(" | ", row.stream().map(Block::text).toList());
    }

    /** The headings that it stands under. */
    List<String> headings() {
        return head().get(0).headings();
    }
}
