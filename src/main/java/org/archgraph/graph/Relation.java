package org.archgraph.graph;

import java.util.List;
import java.util.Objects;

/**
 * A typed relationship between two entities; at most one for each (from, type, to).
 *
 * @param from the id of the entity it starts from
 * @param type a relation of the ontology: {@code USES}, {@code DOES_NOT_USE}, {@code IN_GROUP}, {@code RELATED_TO}
 * @param to the id of the entity it leads to
 * @param detail the scope of the whole relation, such as "every 4th layer"; empty where it has none
 * @param evidence every place that says it, strongest first; never empty
 */
public record Relation(String from, String type, String to, String detail, List<Evidence> evidence) {
    public Relation {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(detail, "detail");
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a relation without evidence: " + from + " " + type + " " + to);
        }
    }

    /** The evidence that decides. */
    public Evidence strongest() {
        return evidence.get(0);
    }
}
