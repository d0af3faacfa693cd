package org.archgraph.store;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A list whose elements are made of others when they are asked for: rows take several times the room of what they show.
 */
final class RowView<T, R> extends AbstractList<R> {
    private final List<T> items;
    private final Function<T, R> row;

    RowView(Collection<T> items, Function<T, R> row) {
        this.items = List.copyOf(items);
        this.row = row;
    }

    @Override
    public R get(int index) {
        return row.apply(items.get(index));
    }

    @Override
    public int size() {
        return items.size();
    }
}
