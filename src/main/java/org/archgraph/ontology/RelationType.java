package org.archgraph.ontology;

import java.util.List;
import java.util.Objects;

/**
 * A type of relation, which is a relationship type in the graph.
 *
 * @param name the relationship type, such as {@code USES}
 * @param from the type of entity it starts from; {@link #ANY} for all
 * @param to the type of entity it leads to; {@link #ANY} for all
 * @param forward the words by which a note says it of itself
 * @param inverse the words by which a note says that it is the one meant ("used by")
 */
public record RelationType(String name, String from, String to, Wording forward, Wording inverse) {
    /** Stands for every type of entity. */
    public static final String ANY = "Entity";

    public RelationType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(forward, "forward");
        Objects.requireNonNull(inverse, "inverse");
    }

    /**
     * The words for a relation in one direction.
     *
     * @param fields keys of front matter and inline fields
     * @param markers words that may start a list item before its link
     * @param sections headings whose items are meant
     */
    public record Wording(List<String> fields, List<String> markers, List<String> sections) {
        public Wording {
            fields = List.copyOf(fields);
            markers = List.copyOf(markers);
            sections = List.copyOf(sections);
        }
    }

    /** Whether the relation may join entities of these types. */
    public boolean joins(String fromType, String toType) {
        return (from.equals(ANY) || from.equals(fromType)) && (to.equals(ANY) || to.equals(toType));
    }
}
