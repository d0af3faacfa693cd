package org.archgraph.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.archgraph.store.GraphValue;
import org.archgraph.store.Rows;

/**
 * What an answer speaks of: the entities that its rows and the query's parameters name, and the relations between them.
 */
public final class Subgraph {
    /** As the query {@code path} writes the steps of a way. */
    private static final Pattern STEP = Pattern.compile(" (?:-[A-Z_]+->|<-[A-Z_]+-) ");
    private static final Pattern COMMA = Pattern.compile(", ");

    private final ExportedGraph graph;
    private final Map<String, List<String>> idsByName = new HashMap<>();
    private final Set<String> ids = new TreeSet<>();

    private Subgraph(ExportedGraph graph) {
        this.graph = graph;
        graph.nodes().forEach(node ->
                idsByName.computeIfAbsent(node.name(), name -> new ArrayList<>()).add(node.id()));
    }

    /**
     * The part of a graph that an answer speaks of; empty if it names none of the entities.
     *
     * @param parameters the query's parameters: ids of entities, and values of other kinds
     */
    public static ExportedGraph of(ExportedGraph graph, Map<String, Object> parameters, Rows rows) {
        Subgraph part = new Subgraph(graph);
        Set<String> known = new TreeSet<>(graph.nodes().stream().map(ExportedGraph.Node::id).toList());
        flat(parameters.values()).stream().filter(known::contains).forEach(part.ids::add);
        rows.rows().forEach(row -> row.forEach(part::add));
        return graph.only(part.ids);
    }

    private static List<String> flat(Collection<?> values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof Collection<?> list) {
                texts.addAll(flat(list));
            } else if (value instanceof String text) {
                texts.add(text);
            }
        }
        return texts;
    }

    private void add(Object value) {
        if (value instanceof String text) {
            addNames(text);
        } else if (value instanceof Collection<?> list) {
            list.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::add);
        } else if (value instanceof GraphValue.Node node) {
            addId(node.properties().get("id"));
        } else if (value instanceof GraphValue.Relationship relationship) {
            addId(relationship.from());
            addId(relationship.to());
        } else if (value instanceof GraphValue.Path path) {
            path.nodes().forEach(this::add);
        }
    }

    private void addId(Object id) {
        if (id instanceof String text) {
            ids.add(text);
        }
    }

    /** A name; or several, as queries join them in one cell. */
    private void addNames(String text) {
        if (idsByName.containsKey(text)) {
            ids.addAll(idsByName.get(text));
            return;
        }
        Pattern between = STEP.matcher(text).find() ? STEP : COMMA;
        between.splitAsStream(text).map(idsByName::get).filter(found -> found != null).forEach(ids::addAll);
    }
}
