package org.archgraph.vault;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.archgraph.text.Span;

/** Finds what Obsidian reads before Markdown does: comments, mathematics, wiki links, task and callout markers. */
final class MaskScanner {
    private static final Pattern TASK =
            Pattern.compile("[ \\t>]*+(?:[-*+]|\\d{1,9}[.)])[ \\t]++(\\[[^\\[\\]\\n]\\])(?=[ \\t])");
    private static final Pattern CALLOUT = Pattern.compile("[ \\t]*+>[ \\t>]*+(\\[![^\\[\\]\\n]+\\][+-]?)");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"`\\[\\]|{}\\\\]+");

    private final String text;
    private final List<Span> code;
    private final MaskedSource result;
    private final Matcher task;
    private final Matcher callout;
    private final Matcher address;
    private final int lastPercents;
    private final int lastArrow;
    private final int lastTemplate;
    private int at;
    private int nextCode;

    /**
     * @param text the source, with {@code \n} as line end
     * @param code the ranges that are code, in ascending order
     */
    MaskScanner(String text, List<Span> code) {
        this.text = text;
        this.code = code;
        this.result = new MaskedSource(text);
        this.lastPercents = text.lastIndexOf("%%");
        this.lastArrow = text.lastIndexOf("-->");
        this.lastTemplate = text.lastIndexOf("%>");
        this.task = TASK.matcher(text);
        this.callout = CALLOUT.matcher(text);
        this.address = ADDRESS.matcher(text);
    }

    MaskedSource scan() {
        lineStart();
        while (at < text.length()) {
            skipPlain();
            if (at < text.length() && !skipCode()) {
                step();
            }
        }
        return result;
    }

    /** Goes on to the next letter that something could begin with, or to the next code. */
    private void skipPlain() {
        int end = nextCode < code.size() ? Math.min(code.get(nextCode).start(), text.length()) : text.length();
        while (at < end && isPlain(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isPlain(char c) {
        return c > 'h' || c < 'h' && c > ']' || c < '[' && c > '<' || c == ' ' || c == ',' || c == '.';
    }

    private boolean skipCode() {
        while (nextCode < code.size() && code.get(nextCode).end() <= at) {
            nextCode++;
        }
        if (nextCode < code.size() && code.get(nextCode).contains(at)) {
            at = code.get(nextCode).end();
            // code that is a block of its own ends with its line
            if (text.charAt(at - 1) == '\n') {
                lineStart();
            }
            return true;
        }
        return false;
    }

    private void step() {
        boolean taken =
                switch (text.charAt(at)) {
                    case '%' -> comment("%%", "%%");
                    case '<' -> comment("<!--", "-->") || template();
                    case '$' -> displayMath() || inlineMath();
                    case '[', '!' -> wikiLink();
                    case ']' -> bracketedTarget();
                    case 'h' -> address();
                    default -> false;
                };
        if (!taken) {
            char passed = text.charAt(at++);
            if (passed == '\n') {
                lineStart();
            } else if (passed == '\\' && at < text.length() && text.charAt(at) != '\n') {
                at++;
            }
        }
    }

    /** Markers that count only where a line begins; what stands before them is left to the parser. */
    private void lineStart() {
        if (!marker(callout, Mask.Kind.CALLOUT)) {
            marker(task, Mask.Kind.HIDDEN);
        }
    }

    private boolean marker(Matcher pattern, Mask.Kind kind) {
        pattern.region(at, text.length());
        if (!pattern.lookingAt() || isCode(pattern.start(1))) {
            return false;
        }
        result.add(kind, pattern.start(1), pattern.end(1));
        at = pattern.end(1);
        return true;
    }

    private boolean isCode(int offset) {
        for (int i = nextCode; i < code.size() && code.get(i).start() <= offset; i++) {
            if (code.get(i).contains(offset)) {
                return true;
            }
        }
        return false;
    }

    private boolean comment(String open, String close) {
        if (!text.startsWith(open, at)) {
            return false;
        }
        // asked first: a long line of unclosed openings must not be searched to its end for each
        boolean closed = at + open.length() <= lastClose(close);
        int end = closed ? text.indexOf(close, at + open.length()) : -1;
        if (end < 0 && !beginsLine(at)) {
            return false;
        }
        return take(Mask.Kind.HIDDEN, end < 0 ? text.length() : end + close.length());
    }

    private int lastClose(String close) {
        return close.equals("%%") ? lastPercents : lastArrow;
    }

    /** Templater's {@code <% ... %>}: what it will write is not known before it is run. */
    private boolean template() {
        if (!text.startsWith("<%", at) || at + 2 > lastTemplate) {
            return false;
        }
        return take(Mask.Kind.HIDDEN, text.indexOf("%>", at + 2) + 2);
    }

    private boolean displayMath() {
        if (!text.startsWith("$$", at)) {
            return false;
        }
        int end = text.indexOf("$$", at + 2);
        if (end < 0 || !beginsLine(at) && text.substring(at, end).contains("\n\n")) {
            return false;
        }
        return take(Mask.Kind.LITERAL, end + 2);
    }

    /** Opens before and closes after a non-blank, and does not close before a digit: "$5 or $6" is money. */
    private boolean inlineMath() {
        if (at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1))) {
            return false;
        }
        for (int i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '$') {
                boolean closes = i > at + 1
                        && !Character.isWhitespace(text.charAt(i - 1))
                        && (i + 1 == text.length() || !Character.isDigit(text.charAt(i + 1)));
                return closes && take(Mask.Kind.LITERAL, i + 1);
            }
        }
        return false;
    }

    private boolean wikiLink() {
        return WikiLink.rangeAt(text, at)
                .map(range -> take(Mask.Kind.WIKI_LINK, range.end()))
                .orElse(false);
    }

    /** {@code [a](<b c.md>)}: the parser knows no blanks there, so it is shown none. */
    private boolean bracketedTarget() {
        int open = text.startsWith("](<", at) ? at + 3 : text.startsWith("]: <", at) ? at + 4 : -1;
        int end = open;
        while (end >= 0 && end < text.length() && "<>\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end <= open || end == text.length() || text.charAt(end) != '>') {
            return false;
        }
        result.overwrite(open, end);
        at = end;
        return true;
    }

    private boolean address() {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        address.region(at, text.length());
        if (before == '<' || Character.isLetterOrDigit(before) || !address.lookingAt()) {
            return false;
        }
        return take(Mask.Kind.ADDRESS, at + addressLength(address.group()));
    }

    /** Without the punctuation of the sentence around it, and without a bracket that was opened before it. */
    private static int addressLength(String address) {
        int open = 0;
        int end = address.length();
        for (int i = 0; i < end; i++) {
            char c = address.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                end = i;
            }
        }
        while (".,;:!?'*_~".indexOf(address.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private boolean take(Mask.Kind kind, int end) {
        result.addLines(kind, at, end);
        at = end;
        return true;
    }

    private boolean beginsLine(int offset) {
        int before = offset - 1;
        while (before >= 0 && " \t>".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }
}
