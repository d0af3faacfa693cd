package org.archgraph.graph;

import java.util.Locale;

/** What a relation rests on, strongest first. */
public enum Basis {
    /** Front matter, an inline field, or a section such as "Uses". */
    STATED,
    /** A link. */
    LINKED,
    /** Said in prose. */
    DESCRIBED;

    /** As stored in the graph: {@code stated}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
