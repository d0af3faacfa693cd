package org.archgraph.graph;

import java.util.regex.Pattern;

/** The scope of a statement: what an item says after the name, "(every 4th layer)" or " - every 4th layer". */
final class Scope {
    private static final Pattern LEADING = Pattern.compile("^[\\s\\-–—:,;]+");

    private Scope() {}

    /** {@code rest} without the marks around it; a parenthesis around the whole is dropped. */
    static String of(String rest) {
        String text = LEADING.matcher(rest.replace('\n', ' ')).replaceFirst("").strip();
        if (text.startsWith("(") && text.endsWith(")") && text.indexOf(')') == text.length() - 1) {
            text = text.substring(1, text.length() - 1).strip();
        }
        // "MLA? No.": an answer is no scope
        return text.equals(".") || text.startsWith("?") ? "" : text;
    }
}
