package org.archgraph.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.archgraph.graph.Entity;

/**
 * An entity as it shall stand in the graph.
 *
 * @param id its key
 * @param type its label beside {@code Entity}
 * @param properties all of them, in the form in which Neo4j gives them back
 */
record EntityRow(String id, String type, Map<String, Object> properties) {
    /** The label of every entity. */
    static final String LABEL = "Entity";
    /** The mark of our own nodes and relationships. */
    static final String ORIGIN = "archgraph";

    private static final Set<String> RESERVED =
            Set.of("id", "name", "aliases", "summary", "path", "text", "content_hash", "origin");

    static EntityRow of(Entity entity) {
        Map<String, Object> row = new HashMap<>();
        putFacts(row, entity.properties());
        row.put("origin", ORIGIN);
        row.put("id", IndexKeys.id(entity.id()));
        row.put("name", IndexKeys.name(entity.name()));
        row.put("aliases", PropertyValues.stored(entity.aliases()));
        row.put("summary", PropertyValues.storedText(entity.summary()));
        row.put("text", PropertyValues.storedText(entity.text()));
        if (!entity.placeholder()) {
            row.put("path", PropertyValues.storedText(entity.path()));
        }
        if (entity.hash() != null) {
            row.put("content_hash", PropertyValues.storedText(entity.hash()));
        }
        return new EntityRow(IndexKeys.id(entity.id()), TypeNames.label(entity.type()), row);
    }

    List<String> labels() {
        return type.equals(LABEL) ? List.of(LABEL) : List.of(LABEL, type);
    }

    /** In the order of their keys, so that which of two equal keys gives way does not depend on a map. */
    private static void putFacts(Map<String, Object> row, Map<String, Object> facts) {
        for (Map.Entry<String, Object> fact : new TreeMap<>(facts).entrySet()) {
            String key = PropertyValues.storedText(fact.getKey());
            boolean taken = key.isEmpty() || RESERVED.contains(key);
            while (taken) {
                key = "note_" + key;
                taken = facts.containsKey(key) || row.containsKey(key);
            }
            Object value = PropertyValues.stored(fact.getValue());
            if (value != null) {
                row.put(key, value);
            }
        }
    }
}
