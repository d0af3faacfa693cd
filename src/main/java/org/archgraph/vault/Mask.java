package org.archgraph.vault;

/**
 * A range of a note's source, within one line, that Markdown must not interpret. It is overwritten by a character
 * without meaning before parsing and read from the source afterwards.
 */
record Mask(Kind kind, int start, int end) {
    /** What the range is. */
    enum Kind {
        WIKI_LINK,
        /** A bare address. */
        ADDRESS,
        /** Kept to the letter: mathematics. */
        LITERAL,
        /** Not shown: comments and task markers. */
        HIDDEN,
        /** Not shown: the {@code [!note]} that makes a quote a callout. */
        CALLOUT
    }
}
