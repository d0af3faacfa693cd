package org.archgraph.export;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Properties under names that mean nothing else to the programs that read GraphML and node-link JSON. */
final class Attributes {
    /** Bookkeeping of imports. */
    private static final Set<String> OURS = Set.of("origin", "content_hash");

    private Attributes() {}

    /** The properties of an entity without those that say how archgraph keeps it; facts give way to taken names. */
    static Map<String, Object> of(ExportedGraph.Node node, Set<String> taken) {
        Map<String, Object> attributes = new TreeMap<>();
        node.properties().forEach((name, value) -> {
            if (!OURS.contains(name)) {
                attributes.put(free(name, taken, node.properties()), value);
            }
        });
        return attributes;
    }

    /**
     * The properties of a relation. What is {@code source} in the graph, the note, is {@code note} here: a source is
     * where an edge begins.
     */
    static Map<String, Object> of(ExportedGraph.Edge edge, Set<String> taken) {
        Map<String, Object> attributes = new TreeMap<>();
        edge.properties().forEach((name, value) -> {
            if (!OURS.contains(name)) {
                String meant = switch (name) {
                    case "source" -> "note";
                    case "evidence_source" -> "evidence_note";
                    default -> name;
                };
                attributes.put(free(meant, taken, edge.properties()), value);
            }
        });
        return attributes;
    }

    private static String free(String name, Set<String> taken, Map<String, Object> others) {
        String free = name;
        while (taken.contains(free) || !free.equals(name) && others.containsKey(free)) {
            free = "note_" + free;
        }
        return free;
    }
}
