package org.archgraph.store;

import java.util.List;

/**
 * What a query returned.
 *
 * @param columns the names of the columns
 * @param rows one list of values a row, as long as {@code columns}; a value is null, String, Long, Double, Boolean, a
 *     {@code java.time} value, byte[], a List or Map of those, or a {@link GraphValue}
 * @param truncated whether a row limit cut the answer
 */
public record Rows(List<String> columns, List<List<Object>> rows, boolean truncated) {
    public Rows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
