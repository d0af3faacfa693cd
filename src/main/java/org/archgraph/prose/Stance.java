package org.archgraph.prose;

/** What a sentence says about a technique. */
public enum Stance {
    ASSERTED,
    DENIED,
    /** Named only to compare, to doubt, or in a question. */
    UNCLEAR
}
