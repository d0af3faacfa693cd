package org.archgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A thing that the notes speak about.
 *
 * @param id unique in its graph and the same at every import of the same vault
 * @param type a type of the ontology: {@code Model}, {@code Technique}, {@code InnovationGroup} or {@code Topic}
 * @param name what it is shown as
 * @param aliases its further names, without {@code name}, in order of their strength
 * @param summary one or two sentences; empty where no note gives any
 * @param path its note, relative to the vault; null for a placeholder
 * @param text what full-text search reads; empty for a placeholder
 * @param hash SHA-256 of the note's bytes; null for a placeholder
 * @param properties the front-matter facts; values are String, Long, Double, Boolean, LocalDate, or a List of
 *         one of those
 */
public record Entity(
        String id,
        String type,
        String name,
        List<String> aliases,
        String summary,
        String path,
        String text,
        String hash,
        Map<String, Object> properties) {
    public Entity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(text, "text");
        properties = Map.copyOf(properties);
    }

    /** Whether it is linked or listed but has no note of its own. */
    public boolean placeholder() {
        return path == null;
    }
}
