package org.archgraph.ask;

import java.util.Objects;
import java.util.Optional;

/**
 * A parameter of a canned query.
 *
 * @param name as in {@code $name} of its Cypher
 * @param type what it takes
 * @param list whether it takes several, as a list
 * @param defaultValue what it is where nothing is given, as text; null where it must be given
 * @param description what it means, in a few words
 */
public record Parameter(String name, ParameterType type, boolean list, String defaultValue, String description) {
    public Parameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(description, "description");
    }

    /** Whether a value must be given. */
    public boolean required() {
        return defaultValue == null;
    }

    /** The value as text that stands where none is given. */
    public Optional<String> whenAbsent() {
        return Optional.ofNullable(defaultValue);
    }

    /**
     * Whether {@code entity} may be its value; a text takes the known values that bear its name, such as developers.
     */
    boolean accepts(NamedEntity entity) {
        return type == ParameterType.TEXT ? entity.type().equals(name) : !entity.value() && type.accepts(entity.type());
    }

    /** The type as query files write it: {@code Technique}, {@code list of Technique}. */
    public String typeText() {
        return list ? "list of " + type.word() : type.word();
    }
}
