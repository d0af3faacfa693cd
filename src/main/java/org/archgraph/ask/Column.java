package org.archgraph.ask;

import java.util.Objects;

/**
 * A column of a canned query's answer.
 *
 * @param name as its Cypher returns it
 * @param meaning what stands in it
 */
public record Column(String name, String meaning) {
    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(meaning, "meaning");
    }
}
