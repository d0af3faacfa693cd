package org.archgraph.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.archgraph.store.CypherFiles;
import org.archgraph.store.ReadLimits;
import org.archgraph.store.Store;

/**
 * Entities and the relations between them, as they stand in the graph.
 *
 * @param nodes in the order of their ids
 * @param edges in the order of their ends; both ends of each are among the nodes
 */
public record ExportedGraph(List<Node> nodes, List<Edge> edges) {
    static final String ENTITY = "Entity";

    public ExportedGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * An entity.
     *
     * @param labels all of them, {@code Entity} first
     * @param properties all of them, values as in {@link org.archgraph.store.Rows}
     */
    record Node(String id, List<String> labels, Map<String, Object> properties) {
        /** The type; {@code Entity} where it has none of its own. */
        String type() {
            return labels.get(Math.min(1, labels.size() - 1));
        }

        String name() {
            return properties.get("name") instanceof String name ? name : id;
        }
    }

    /**
     * A relation; there is one for every two ends and type.
     *
     * @param properties all of them, values as in {@link org.archgraph.store.Rows}
     */
    record Edge(String from, String type, String to, Map<String, Object> properties) {
        /** The scope of the relation; empty where it has none. */
        String detail() {
            return properties.get("detail") instanceof String detail ? detail : "";
        }
    }

    /** All that archgraph wrote into a knowledge base, except which folder it came from. */
    public static ExportedGraph read(Store store, CypherFiles cypher) {
        List<Node> nodes = store.read(cypher.text("export/entities"), Map.of(), ReadLimits.NONE).rows().stream()
                .map(row -> new Node((String) row.get(0), labels((List<?>) row.get(1)), properties(row.get(2))))
                .toList();
        List<Edge> edges = store.read(cypher.text("export/relations"), Map.of(), ReadLimits.NONE).rows().stream()
                .map(row -> new Edge(
                        (String) row.get(0), (String) row.get(1), (String) row.get(2), properties(row.get(3))))
                .toList();
        return new ExportedGraph(nodes, edges);
    }

    /** The nodes of these ids and the edges between them. */
    ExportedGraph only(Collection<String> ids) {
        Set<String> kept = Set.copyOf(ids);
        return new ExportedGraph(
                nodes.stream().filter(node -> kept.contains(node.id())).toList(),
                edges.stream().filter(edge -> kept.contains(edge.from()) && kept.contains(edge.to())).toList());
    }

    private static List<String> labels(List<?> labels) {
        Set<String> own = new TreeSet<>();
        labels.forEach(label -> own.add((String) label));
        own.remove(ENTITY);
        List<String> all = new ArrayList<>(List.of(ENTITY));
        all.addAll(own);
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Object map) {
        return (Map<String, Object>) map;
    }
}
