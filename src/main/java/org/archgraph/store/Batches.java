package org.archgraph.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * Cuts rows into batches: so many rows, and not much more text than one message should carry. Rows are made when their
 * batch is about to be asked for, so that they are never all in memory.
 */
final class Batches<T> implements Iterator<List<Map<String, Object>>> {
    private static final long MOST_CHARS = 4_000_000;

    private final Iterator<T> items;
    private final Function<T, Map<String, Object>> row;
    private final int size;
    private Map<String, Object> next;

    private Batches(Iterator<T> items, Function<T, Map<String, Object>> row, int size) {
        this.items = items;
        this.row = row;
        this.size = size;
        advance();
    }

    /** The rows in their order; a row that is too heavy for any batch gets one of its own. */
    static <T> Iterable<List<Map<String, Object>>> of(List<T> items, Function<T, Map<String, Object>> row, int size) {
        return () -> new Ahead<>(new Batches<>(items.iterator(), row, size));
    }

    private void advance() {
        next = items.hasNext() ? row.apply(items.next()) : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public List<Map<String, Object>> next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        List<Map<String, Object>> batch = new ArrayList<>();
        long chars = 0;
        do {
            chars += chars(next);
            batch.add(next);
            advance();
        } while (next != null && batch.size() < size && chars + chars(next) <= MOST_CHARS);
        return batch;
    }

    static long chars(Object value) {
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
