package org.archgraph.vault;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.archgraph.text.Span;

/**
 * From Markdown as Obsidian reads it to blocks. What Markdown does not know (wiki links, comments, mathematics) is
 * found first and masked, so that it neither is taken for Markdown nor breaks it. Where code may keep such a thing from
 * being one, the code has to be known first, and the note is parsed twice.
 */
final class Markdown {
    private static final Pattern FORMATTED = Pattern.compile("[*_`~=\\\\&<]");

    /** Shorter texts are read at once however they are written. */
    private static final int WATCHED = 2_000;
    /** Lines. */
    private static final int ENDLESS = 4_000;

    private final Parser parser;

    Markdown() {
        MutableDataSet options = new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()))
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.WITH_CAPTION, false);
        this.parser = Parser.builder(options)
                .customDelimiterProcessor(new PairMark.Processor('='))
                .customDelimiterProcessor(new PairMark.Processor('~'))
                .build();
    }

    /**
     * The blocks of {@code text}, whose lines must end with {@code \n}.
     *
     * @throws TimeBudget.Spent where the text takes too long
     */
    List<Block> blocks(String text) {
        return blocks(text, new TimeBudget());
    }

    private List<Block> blocks(String text, TimeBudget budget) {
        MaskedSource masked = new MaskScanner(text, List.of()).scan();
        if (mayStraddleCode(masked)) {
            masked = new MaskScanner(text, code(text, budget)).scan();
        }
        Document document = parse(masked.masked(), budget);
        return new BlockReader(document, masked, label -> plain(label, budget)).read(document);
    }

    /** A label without its formatting. */
    private String plain(String label, TimeBudget budget) {
        if (!FORMATTED.matcher(label).find()) {
            return label;
        }
        List<Block> blocks = blocks(label, budget);
        boolean text = blocks.size() == 1 && blocks.get(0).kind() == Block.Kind.PARAGRAPH;
        return text && !blocks.get(0).text().isBlank() ? blocks.get(0).text() : label;
    }

    /** What is masked within code does no harm, as code is read from the source; what reaches out of it does. */
    private static boolean mayStraddleCode(MaskedSource masked) {
        String text = masked.source();
        return text.indexOf('$') >= 0
                || text.contains("%%")
                || text.contains("<!--")
                || text.contains("<%")
                || masked.masks().stream().anyMatch(mask -> text.substring(mask.start(), mask.end()).indexOf('`') >= 0);
    }

    private Document parse(String text, TimeBudget budget) {
        boolean harmless = text.length() < WATCHED;
        if (!harmless && hasEndlessParagraph(text)) {
            throw new TimeBudget.Spent();
        }
        return parser.parse(BasedSequence.of(harmless ? text : budget.watched(text)));
    }

    /** The parser puts indented lines of a paragraph together in one step that cannot be ended. */
    private static boolean hasEndlessParagraph(String text) {
        int run = 0;
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            int first = start;
            while (first < end && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
                first++;
            }
            boolean continues = first > start && first < end && "-*+>|#`~0123456789".indexOf(text.charAt(first)) < 0;
            run = continues ? run + 1 : 0;
            if (run > ENDLESS) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private List<Span> code(String text, TimeBudget budget) {
        List<Span> code = new ArrayList<>();
        boolean indented = text.contains("\n    ") || text.contains("\n\t");
        if (indented || text.indexOf('`') >= 0 || text.contains("~~~")) {
            addCode(parse(text, budget), code);
        }
        return code;
    }

    private static void addCode(Node parent, List<Span> code) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Code || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
                if (node.getEndOffset() > node.getStartOffset()) {
                    code.add(new Span(node.getStartOffset(), node.getEndOffset()));
                }
            } else {
                addCode(node, code);
            }
        }
    }
}
