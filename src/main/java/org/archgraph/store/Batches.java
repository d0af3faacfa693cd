package org.archgraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts rows into batches: so many rows, and not much more text than one message should carry. */
final class Batches {
    private static final long MOST_CHARS = 4_000_000;

    private Batches() {}

    /** The rows in their order; a row that is too heavy for any batch gets one of its own. */
    static List<List<Map<String, Object>>> of(List<Map<String, Object>> rows, int size) {
        List<List<Map<String, Object>>> batches = new ArrayList<>();
        int start = 0;
        long chars = 0;
        for (int at = 0; at < rows.size(); at++) {
            long more = chars(rows.get(at));
            if (at > start && (at - start == size || chars + more > MOST_CHARS)) {
                batches.add(rows.subList(start, at));
                start = at;
                chars = 0;
            }
            chars += more;
        }
        if (start < rows.size()) {
            batches.add(rows.subList(start, rows.size()));
        }
        return batches;
    }

    private static long chars(Object value) {
        if (value instanceof String text) {
            return text.length();
        } else if (value instanceof List<?> list) {
            return list.stream().mapToLong(Batches::chars).sum();
        } else if (value instanceof Map<?, ?> map) {
            return map.values().stream().mapToLong(Batches::chars).sum();
        }
        return 1;
    }
}
