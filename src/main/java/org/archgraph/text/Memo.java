package org.archgraph.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers what was found out of words, but not more than so much. May be used by several threads. */
final class Memo<T> {
    private static final int REMEMBERED = 100_000;

    private final Map<String, T> known = new ConcurrentHashMap<>();

    /** What is known of a word, or else what is found out now; several threads may find it out at once. */
    T of(String word, Function<String, T> find) {
        T before = known.get(word);
        if (before != null) {
            return before;
        }
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        T found = find.apply(word);
        known.put(word, found);
        return found;
    }
}
