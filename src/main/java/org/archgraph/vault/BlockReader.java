package org.archgraph.vault;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.archgraph.vault.Block.Kind;

/** Walks the block nodes of a parsed note and makes the note's blocks of them. */
final class BlockReader {
    private final MaskedSource masked;
    private final LineIndex lines;
    private final InlineReader inlines;
    private final List<org.archgraph.vault.Block> blocks = new ArrayList<>();
    private final List<OpenHeading> open = new ArrayList<>();
    /** The texts of {@link #open}; shared by all the blocks under one heading. */
    private List<String> headings = List.of();

    BlockReader(Document document, MaskedSource masked, UnaryOperator<String> plain) {
        this.masked = masked;
        this.lines = new LineIndex(masked.source());
        this.inlines = new InlineReader(document, masked, lines, plain);
    }

    private record OpenHeading(int level, String text) {}

    /** Where the walk is: the kind that a paragraph gets, the item around it and how deep that is nested. */
    private record Place(Kind kind, int item, int depth) {
        Place within(Kind other) {
            return new Place(other, item, depth);
        }
    }

    List<org.archgraph.vault.Block> read(Node document) {
        children(document, new Place(Kind.PARAGRAPH, -1, 0));
        return blocks;
    }

    private void children(Node parent, Place place) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child, place);
        }
    }

    private void block(Node node, Place place) {
        if (node instanceof Heading heading && place.kind() == Kind.PARAGRAPH && place.item() < 0) {
            heading(heading);
        } else if (node instanceof Paragraph || node instanceof Heading) {
            paragraph(node, place.kind());
        } else if (node instanceof BlockQuote) {
            children(node, place.within(Kind.QUOTE));
        } else if (node instanceof FootnoteBlock) {
            children(node, place.within(Kind.FOOTNOTE));
        } else if (node instanceof ListBlock list) {
            list(list, place);
        } else if (node instanceof TableBlock) {
            table(node);
        }
    }

    private void heading(Heading node) {
        BlockText text = text(node);
        open.removeIf(other -> other.level() >= node.getLevel());
        headings = open.stream().map(OpenHeading::text).toList();
        if (!text.isEmpty()) {
            add(text, Kind.HEADING, node, node.getLevel(), false, -1);
            open.add(new OpenHeading(node.getLevel(), lastText().replace('\n', ' ')));
            headings = open.stream().map(OpenHeading::text).toList();
        }
    }

    private String lastText() {
        return blocks.get(blocks.size() - 1).text();
    }

    private void paragraph(Node node, Kind kind) {
        if (!isCallout(node)) {
            addParagraph(text(node), node, kind);
            return;
        }
        BlockText title = new BlockText();
        BlockText body = new BlockText();
        BlockText current = title;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            inlines.read(child, current);
            if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                current = body;
            }
        }
        addParagraph(title, node, kind);
        addParagraph(body, node, kind);
    }

    private boolean isCallout(Node node) {
        int first = masked.firstFrom(node.getStartOffset());
        return first < masked.masks().size()
                && masked.masks().get(first).start() == node.getStartOffset()
                && masked.masks().get(first).kind() == Mask.Kind.CALLOUT;
    }

    private void addParagraph(BlockText text, Node node, Kind kind) {
        if (!text.isEmpty()) {
            add(text, kind, node, 0, false, -1);
        }
    }

    private void list(ListBlock list, Place place) {
        for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListItem item) {
                item(item, list instanceof OrderedList, place);
            }
        }
    }

    /** The paragraphs that an item begins with are its own text; what follows something else stands for itself. */
    private void item(ListItem item, boolean ordered, Place place) {
        BlockText own = new BlockText();
        Node rest = item.getFirstChild();
        for (; rest instanceof Paragraph || rest instanceof Heading; rest = rest.getNext()) {
            readInto(own, rest);
        }
        int index = place.item();
        int depth = place.depth();
        if (!own.isEmpty() || holdsList(item)) {
            index = blocks.size();
            depth++;
            add(own, Kind.ITEM, item, depth, ordered, place.item());
        }
        Place inside = new Place(place.kind(), index, depth);
        for (; rest != null; rest = rest.getNext()) {
            block(rest, inside);
        }
    }

    private static boolean holdsList(ListItem item) {
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListBlock) {
                return true;
            }
        }
        return false;
    }

    private void table(Node table) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (!(part instanceof TableSeparator)) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    if (row instanceof TableRow) {
                        row(row);
                    }
                }
            }
        }
    }

    private void row(Node row) {
        int first = -1;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                add(text(cell), Kind.CELL, cell, 0, false, first);
                first = first < 0 ? blocks.size() - 1 : first;
            }
        }
    }

    private BlockText text(Node node) {
        BlockText text = new BlockText();
        readInto(text, node);
        return text;
    }

    private void readInto(BlockText text, Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            inlines.read(child, text);
        }
    }

    private void add(BlockText text, Kind kind, Node node, int level, boolean ordered, int parent) {
        blocks.add(text.toBlock(kind, lines.lineAt(node.getStartOffset()), level, ordered, parent, headings));
    }
}
