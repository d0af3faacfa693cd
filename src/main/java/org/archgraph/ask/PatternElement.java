package org.archgraph.ask;

/** A piece of a question pattern. */
sealed interface PatternElement permits Choice, Slot {}
