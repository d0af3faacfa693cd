package org.archgraph.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Values as Cypher writes them. */
final class Literals {
    private Literals() {}

    static String of(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Literals::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof LocalDate date) {
            return "date('" + date + "')";
        }
        return value instanceof Number || value instanceof Boolean
                ? value.toString()
                : "'" + value.toString().replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
