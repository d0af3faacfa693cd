package org.archgraph.ask;

import java.util.List;

/** A piece of a question pattern. */
sealed interface PatternElement {
    /**
     * One of several words or word sequences.
     *
     * @param alternatives each a sequence of words; the first one is what suggestions write
     * @param optional whether it may be missing
     */
    record Choice(List<List<Token>> alternatives, boolean optional) implements PatternElement {}

    /** A place for the value of a parameter. */
    record Slot(Parameter parameter) implements PatternElement {}
}
