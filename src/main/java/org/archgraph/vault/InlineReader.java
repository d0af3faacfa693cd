package org.archgraph.vault;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.function.UnaryOperator;

/** Appends the inline nodes of a block to its text. */
final class InlineReader {
    private final Document document;
    private final MaskedSource masked;
    private final String source;
    private final LineIndex lines;
    private final UnaryOperator<String> plain;
    private BlockText out;
    /** Addresses in the label of a link are its label, no links of their own. */
    private boolean inLink;

    /** @param plain takes the formatting out of a wiki link's label */
    InlineReader(Document document, MaskedSource masked, LineIndex lines, UnaryOperator<String> plain) {
        this.document = document;
        this.masked = masked;
        this.source = masked.source();
        this.lines = lines;
        this.plain = plain;
    }

    void read(Node node, BlockText text) {
        out = text;
        node(node);
    }

    private void node(Node node) {
        if (node instanceof Text) {
            text(node.getStartOffset(), node.getEndOffset());
        } else if (node instanceof StrongEmphasis) {
            strong(node);
        } else if (node instanceof Code code) {
            code(code);
        } else if (node instanceof HtmlEntity) {
            out.append(line(node), Escaping.unescapeHtml(node.getChars()));
        } else if (node instanceof HtmlInlineBase) {
            lineBreakTag(node);
        } else if (node instanceof Footnote footnote) {
            footnote(footnote);
        } else if (node instanceof DelimitedNode || node instanceof PairMark || node instanceof TextBase) {
            children(node);
        } else if (!(node instanceof SoftLineBreak) && !(node instanceof HardLineBreak)) {
            linkOrOther(node);
        }
    }

    private void linkOrOther(Node node) {
        if (node instanceof AutoLink link) {
            address(link.getText().toString(), "", node);
        } else if (node instanceof MailLink link) {
            address(link.getText().toString(), "mailto:", node);
        } else if (node instanceof Link link) {
            markdownLink(node, original(link.getUrl()), false);
        } else if (node instanceof Image image) {
            markdownLink(node, original(image.getUrl()), true);
        } else if (node instanceof RefNode ref) {
            reference(ref);
        } else {
            withGaps(node);
        }
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            node(child);
        }
    }

    /** The children and, to the letter, what stands between them: a construct that turned out to be none. */
    private void withGaps(Node node) {
        int at = node.getStartOffset();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            text(at, child.getStartOffset());
            node(child);
            at = child.getEndOffset();
        }
        text(at, node.getEndOffset());
    }

    private void strong(Node node) {
        int start = out.begin(line(node));
        children(node);
        out.strong(start);
    }

    private void code(Code node) {
        String text = original(node.getText());
        boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        String shown = padded ? text.substring(1, text.length() - 1) : text;
        int start = out.begin(line(node));
        out.appendLiteral(line(node), shown.replace("\\|", "|"));
        out.code(start);
    }

    private void lineBreakTag(Node node) {
        if (node.getChars().toString().matches("(?i)<br\\s*/?>")) {
            out.append(line(node), " ");
        }
    }

    private void footnote(Footnote node) {
        if (!node.isDefined()) {
            withGaps(node);
        }
    }

    private void address(String shown, String scheme, Node node) {
        int start = out.begin(line(node));
        out.append(line(node), shown);
        addAddress(scheme + shown, original(node.getChars()), line(node), start);
    }

    private void addAddress(String address, String raw, int line, int start) {
        if (!inLink) {
            Targets.Target target = Targets.split(address);
            add(org.archgraph.vault.Link.Kind.URL, target, "", raw, line, start);
        }
    }

    private void reference(RefNode node) {
        Reference reference = node.isDefined() ? node.getReferenceNode(document) : null;
        if (reference == null) {
            withGaps(node);
        } else {
            markdownLink(node, original(reference.getUrl()), node instanceof ImageRef);
        }
    }

    private void markdownLink(Node node, String url, boolean image) {
        int start = out.begin(line(node));
        boolean outer = inLink;
        inLink = true;
        if (node instanceof LinkNodeBase || node instanceof RefNode) {
            children(node);
        }
        inLink = outer;
        Targets.Target target = Targets.splitEncoded(Escaping.unescapeString(url));
        if (target.isEmpty()) {
            return;
        }
        var kind = image
                ? org.archgraph.vault.Link.Kind.IMAGE
                : Targets.isAddress(target.path())
                        ? org.archgraph.vault.Link.Kind.URL
                        : org.archgraph.vault.Link.Kind.MARKDOWN;
        add(kind, target, out.since(start), original(node.getChars()), line(node), start);
    }

    private void add(
            org.archgraph.vault.Link.Kind kind,
            Targets.Target target,
            String label,
            String raw,
            int line,
            int start) {
        out.link(new org.archgraph.vault.Link(
                kind, target.path(), target.fragment(), label, raw, line, start, out.length()));
    }

    /** Running text of the source, with what is masked in it. */
    private void text(int start, int end) {
        int at = start;
        List<Mask> masks = masked.masks();
        for (int i = masked.firstFrom(start); i < masks.size() && masks.get(i).start() < end; i++) {
            Mask mask = masks.get(i);
            words(at, mask.start());
            mask(mask);
            at = mask.end();
        }
        words(at, end);
    }

    private void words(int start, int end) {
        if (start < end) {
            String written = source.substring(start, end);
            boolean escaped = written.indexOf('\\') >= 0 || written.indexOf('&') >= 0;
            out.append(lines.lineAt(start), escaped ? Escaping.unescapeString(written) : written);
        }
    }

    private void mask(Mask mask) {
        String raw = source.substring(mask.start(), mask.end());
        int line = lines.lineAt(mask.start());
        switch (mask.kind()) {
            case WIKI_LINK -> WikiLink.of(raw).ifPresent(link -> wikiLink(link, raw, line));
            case ADDRESS -> {
                int start = out.begin(line);
                out.append(line, raw);
                addAddress(raw, raw, line, start);
            }
            case LITERAL -> out.appendLiteral(line, raw);
            case HIDDEN, CALLOUT -> {}
        }
    }

    private void wikiLink(WikiLink written, String raw, int line) {
        String label = plain.apply(written.label());
        WikiLink link = label.isEmpty() ? written : written.withLabel(label);
        int start = out.begin(line);
        out.appendLiteral(line, link.shown());
        out.link(link.at(raw, line, start, out.length()));
    }

    private String original(BasedSequence chars) {
        String text = chars.toString();
        // masked characters are read from the source; what is free of them may stand on quoted lines and is right as is
        return masked.hasFiller(text) ? source.substring(chars.getStartOffset(), chars.getEndOffset()) : text;
    }

    private int line(Node node) {
        return lines.lineAt(node.getStartOffset());
    }
}
