package org.archgraph.ask;

import java.util.Arrays;
import java.util.Optional;

/** What a parameter of a canned query takes. */
public enum ParameterType {
    /** The name of a model; the query gets its id. */
    MODEL("Model"),
    /** The name of a technique; the query gets its id. */
    TECHNIQUE("Technique"),
    /** The name of an innovation group; the query gets its id. */
    INNOVATION_GROUP("InnovationGroup"),
    /** The name of any entity; the query gets its id. */
    ENTITY("Entity"),
    /** Any text. */
    TEXT("text"),
    /** A whole or decimal number. */
    NUMBER("number"),
    /** A day, {@code 2025-04-29}. */
    DATE("date");

    private final String word;

    ParameterType(String word) {
        this.word = word;
    }

    /** As query files write it. */
    public String word() {
        return word;
    }

    /** Whether values are names of entities. */
    public boolean entity() {
        return ordinal() <= ENTITY.ordinal();
    }

    /** Whether an entity with the label {@code type} fits. */
    public boolean accepts(String type) {
        return this == ENTITY && !NamedEntity.DEVELOPER.equals(type) || entity() && word.equals(type);
    }

    static Optional<ParameterType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }
}
