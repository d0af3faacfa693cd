package org.archgraph.export;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values as Cypher writes them. */
final class CypherLiteral {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private CypherLiteral() {}

    static String of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> name(entry.getKey().toString()) + ": " + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (value instanceof Collection<?> list) {
            return list.stream().map(CypherLiteral::of).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof Double decimal) {
            return decimal(decimal);
        } else if (value instanceof Long || value instanceof Boolean) {
            return value.toString();
        }
        String type = Kind.typeOf(value);
        return type.equals(Kind.TEXT) ? text(value.toString()) : type + "('" + value + "')";
    }

    private static String decimal(double value) {
        if (Double.isNaN(value)) {
            return "toFloat('NaN')";
        }
        return Double.isInfinite(value) ? "toFloat('" + value + "')" : Double.toString(value);
    }

    /** A label, type or key. */
    static String name(String name) {
        return PLAIN.matcher(name).matches() ? name : "`" + name.replace("\\", "\\u005c").replace("`", "``") + "`";
    }

    /** On one line. A backslash is never followed by a u that is not ours: Cypher reads those before all else. */
    private static String text(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('\'');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\' || c == '\'') {
                literal.append('\\').append(c);
            } else if (c == '\n') {
                literal.append("\\n");
            } else if (c < ' ' || c == '\u007F' || c >= '\u0080' && c <= '\u009F' || c == '\u2028' || c == '\u2029') {
                literal.append(String.format("\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('\'').toString();
    }
}
