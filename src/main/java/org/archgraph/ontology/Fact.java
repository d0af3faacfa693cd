package org.archgraph.ontology;

import java.util.List;
import java.util.Objects;

/**
 * A fact that front matter may give about an entity, which is a property in the graph.
 *
 * @param name the property, such as {@code parameters_total}
 * @param kind what its values are
 * @param keys further keys under which notes write it
 */
public record Fact(String name, Kind kind, List<String> keys) {
    public Fact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        keys = List.copyOf(keys);
    }

    /** What the values of a fact are. */
    public enum Kind {
        TEXT,
        /** A number; "671B" and "128K" are read as numbers too. */
        NUMBER,
        /** A day; a year and month alone mean its first day, and the precision is kept beside it. */
        DATE
    }
}
