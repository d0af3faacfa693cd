package org.archgraph.ask;

import java.util.List;
import java.util.stream.Stream;

/** One of several words or word sequences of a pattern. */
final class Choice implements PatternElement {
    private final List<WordSet> sets;
    private final boolean optional;

    /**
     * @param sets the words, those of other choices among them
     * @param optional whether it may be missing
     */
    Choice(List<WordSet> sets, boolean optional) {
        this.sets = List.copyOf(sets);
        this.optional = optional;
    }

    List<WordSet> sets() {
        return sets;
    }

    boolean optional() {
        return optional;
    }

    /** Whether it has a word, or sequence of words, of the other. */
    boolean shares(Choice other) {
        return texts().anyMatch(other::says);
    }

    /** Whether the other has all of its words and sequences of words. */
    boolean within(Choice other) {
        return texts().allMatch(other::says);
    }

    private Stream<String> texts() {
        return sets.stream().flatMap(set -> set.texts().stream());
    }

    private boolean says(String text) {
        for (WordSet set : sets) {
            if (set.texts().contains(text)) {
                return true;
            }
        }
        return false;
    }
}
