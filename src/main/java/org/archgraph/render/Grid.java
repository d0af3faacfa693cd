package org.archgraph.render;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.archgraph.store.Rows;

/**
 * Rows as clean text.
 *
 * @param columns the names of the columns
 * @param rows one text a cell; may have line breaks
 * @param numeric for each column whether all that stands in it are numbers
 */
record Grid(List<String> columns, List<List<String>> rows, List<Boolean> numeric) {
    static Grid of(Rows rows, CellText text) {
        List<String> columns = rows.columns().stream().map(Printable::of).toList();
        List<List<String>> cells = rows.rows().stream()
                .map(row -> row.stream().map(value -> Printable.of(text.of(value))).toList())
                .toList();
        List<Boolean> numeric = IntStream.range(0, columns.size())
                .mapToObj(column -> numeric(rows, column))
                .toList();
        return new Grid(columns, cells, numeric);
    }

    private static boolean numeric(Rows rows, int column) {
        List<Object> values = rows.rows().stream()
                .map(row -> row.get(column))
                .filter(Objects::nonNull)
                .toList();
        return !values.isEmpty() && values.stream().allMatch(Number.class::isInstance);
    }
}
