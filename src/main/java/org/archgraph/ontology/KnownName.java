package org.archgraph.ontology;

import java.util.List;
import java.util.Objects;

/**
 * An entity that is well known in the field: it lends its names to the vault's entity that bears one of them, and
 * stands by itself as a placeholder where notes speak of it without a note or link.
 *
 * @param name its usual name
 * @param type its type
 * @param aliases its further names
 */
public record KnownName(String name, String type, List<String> aliases) {
    public KnownName {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        aliases = List.copyOf(aliases);
    }
}
