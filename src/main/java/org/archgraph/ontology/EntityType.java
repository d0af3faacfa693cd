package org.archgraph.ontology;

import java.util.List;
import java.util.Objects;

/**
 * A type of entity, which is a label in the graph.
 *
 * @param name the label, such as {@code Model}
 * @param keywords what a note's front matter may write under {@code type} to mean it
 * @param folders the folders whose notes are of it
 * @param sections the headings under which a list item's entity is of it
 */
public record EntityType(String name, List<String> keywords, List<String> folders, List<String> sections) {
    public EntityType {
        Objects.requireNonNull(name, "name");
        keywords = List.copyOf(keywords);
        folders = List.copyOf(folders);
        sections = List.copyOf(sections);
    }
}
