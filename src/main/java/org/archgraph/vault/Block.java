package org.archgraph.vault;

import java.util.List;
import java.util.Objects;
import org.archgraph.text.Span;

/**
 * A piece of a note's text that stands for itself: a heading, a paragraph, the own text of a list item, a table cell.
 * In {@code text}, a link is replaced by the text it is shown under, emphasis marks are gone, line breaks of the source
 * are kept as {@code \n}.
 *
 * @param kind what it is
 * @param line the first line in the file, counted from 1
 * @param level for a heading 1 to 6; for an item how deep it is nested, from 1; else 0
 * @param ordered whether an item stands in a numbered list
 * @param parent the index (in {@link Note#blocks()}) of the item that an item is nested in, or of the first cell of a
 *     cell's row; -1 where there is none
 * @param headings the texts of the headings above it, outermost first; for a heading, without itself
 * @param text what a reader sees
 * @param links the links in {@code text}, in order
 * @param fields the inline fields ({@code key:: value}) in {@code text}, in order
 * @param strong the parts of {@code text} that are set in bold
 * @param code the parts of {@code text} that are set as code
 */
public record Block(
        Kind kind,
        int line,
        int level,
        boolean ordered,
        int parent,
        List<String> headings,
        String text,
        List<Link> links,
        List<InlineField> fields,
        List<Span> strong,
        List<Span> code) {
    public Block {
        Objects.requireNonNull(kind, "kind");
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        fields = List.copyOf(fields);
        strong = List.copyOf(strong);
        code = List.copyOf(code);
    }

    /** What a block is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        /** The own text of a list item, without the items nested in it. */
        ITEM,
        /** A paragraph within a block quote or callout. */
        QUOTE,
        /** A table cell. */
        CELL,
        /** The text of a footnote. */
        FOOTNOTE
    }

    /** The line of the file on which the character at {@code offset} of {@link #text()} stands. */
    public int lineAt(int offset) {
        int lines = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            lines++;
        }
        return line + lines;
    }
}
