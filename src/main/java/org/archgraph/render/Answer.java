package org.archgraph.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.archgraph.store.Rows;

/**
 * What a query answered.
 *
 * @param query the canned query's name, or the statement that was run
 * @param parameters its parameters' values, in order
 * @param reading what a question was read as, for people; null where nobody asked one
 * @param rows what came back
 */
public record Answer(String query, Map<String, Object> parameters, String reading, Rows rows) {
    /** The answer to what was no question. */
    public Answer(String query, Map<String, Object> parameters, Rows rows) {
        this(query, parameters, null, rows);
    }

    public Answer {
        Objects.requireNonNull(query, "query");
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        Objects.requireNonNull(rows, "rows");
    }
}
