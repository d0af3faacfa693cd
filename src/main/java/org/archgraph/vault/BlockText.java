package org.archgraph.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.archgraph.text.Span;

/**
 * The text of one block while it is put together. Everything is appended with the line it stands on, so that the line
 * breaks of the text are those of the file whatever was left out in between.
 */
final class BlockText {
    /** Obsidian's name of a block, at its end: {@code ^abc123}. */
    private static final Pattern BLOCK_ID = Pattern.compile("(?:^|\\s)\\^[A-Za-z0-9-]+$");

    private final StringBuilder text = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private final List<Span> strong = new ArrayList<>();
    private final List<Span> code = new ArrayList<>();
    private int firstLine;
    private int lastLine;
    /** Blanks before this offset belong to a link or span and stay. */
    private int settled;

    int length() {
        return text.length();
    }

    /** Begins something on {@code line}; returns the offset it begins at. */
    int begin(int line) {
        if (text.isEmpty() && links.isEmpty()) {
            firstLine = line;
            lastLine = line;
        }
        if (line > lastLine) {
            stripEnd();
            for (; lastLine < line; lastLine++) {
                text.append('\n');
            }
        }
        return text.length();
    }

    /** Appends running text: blanks are run together, and left out where a line begins. */
    void append(int line, String words) {
        if (words.isEmpty() || text.isEmpty() && words.isBlank()) {
            return;
        }
        begin(line);
        if (isPlain(words) && !(words.charAt(0) == ' ' && endsBlank())) {
            text.append(words);
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n') {
                begin(lastLine + 1);
            } else if (c != ' ' && c != '\t') {
                text.append(c);
            } else if (!endsBlank()) {
                text.append(' ');
            }
        }
    }

    /** Whether a text stays as it is: almost every one is of one line, with single blanks. */
    private static boolean isPlain(String words) {
        boolean blank = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' || c == '\t' || c == ' ' && blank) {
                return false;
            }
            blank = c <= ' ' || c > 127 && Character.isWhitespace(c);
        }
        return true;
    }

    /** Appends text to the letter. */
    void appendLiteral(int line, String words) {
        begin(line);
        for (String part : words.split("\n", -1)) {
            begin(line++);
            text.append(part);
        }
    }

    void link(Link link) {
        links.add(link);
        settled = text.length();
    }

    /** What has been appended since {@code start}, as a label: in one line. */
    String since(int start) {
        return text.substring(start).replace('\n', ' ').strip();
    }

    void strong(int start) {
        addSpan(strong, start);
    }

    void code(int start) {
        addSpan(code, start);
    }

    boolean isEmpty() {
        return links.isEmpty() && text.toString().isBlank();
    }

    /** The block; {@code line} is what it gets where it has no text. */
    Block toBlock(Block.Kind kind, int line, int level, boolean ordered, int parent, List<String> headings) {
        stripEnd();
        if (mayEndInId()) {
            Matcher id = BLOCK_ID.matcher(text);
            if (id.find(settled)) {
                text.setLength(id.start());
                stripEnd();
            }
        }
        String done = text.toString();
        int first = firstLine == 0 ? line : firstLine;
        boolean lines = kind == Block.Kind.PARAGRAPH || kind == Block.Kind.ITEM || kind == Block.Kind.QUOTE;
        List<InlineField> fields = new InlineFields(done, links, code).find(lines);
        return new Block(kind, first, level, ordered, parent, headings, done, links, fields, strong, code);
    }

    /** The pattern goes through the whole text, and hardly any has a name at its end. */
    private boolean mayEndInId() {
        int at = text.length() - 1;
        while (at >= settled && text.charAt(at) != '^' && text.charAt(at) != ' ') {
            at--;
        }
        return at >= settled && text.charAt(at) == '^';
    }

    private void addSpan(List<Span> spans, int start) {
        if (start < text.length()) {
            spans.add(new Span(start, text.length()));
            settled = text.length();
        }
    }

    private boolean endsBlank() {
        return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private void stripEnd() {
        int end = text.length();
        while (end > settled && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
    }
}
