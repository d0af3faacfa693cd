package org.archgraph.store;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text at its semicolons, except those in strings, quoted names and comments. */
final class CypherStatements {
    private final String text;
    private final List<String> statements = new ArrayList<>();
    private int start;
    private boolean blank = true;

    private CypherStatements(String text) {
        this.text = text;
    }

    /** The statements in order; what holds only space and comments is none. */
    static List<String> split(String text) {
        return new CypherStatements(text).scan();
    }

    private List<String> scan() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ';') {
                cut(at);
                start = ++at;
            } else if (text.startsWith("//", at)) {
                at = after("\n", at + 2);
            } else if (text.startsWith("/*", at)) {
                at = after("*/", at + 2);
            } else {
                blank &= Character.isWhitespace(c);
                at = c == '\'' || c == '"' || c == '`' ? afterQuoted(at) : at + 1;
            }
        }
        cut(text.length());
        return statements;
    }

    private void cut(int end) {
        if (!blank) {
            statements.add(text.substring(start, end).strip());
        }
        blank = true;
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    /** A doubled backtick needs no care: it closes and opens again at once. */
    private int afterQuoted(int from) {
        char quote = text.charAt(from);
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' && quote != '`' ? 2 : 1;
        }
        return Math.min(at + 1, text.length());
    }
}
