package org.archgraph.atlas;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.archgraph.store.CypherFiles;
import org.archgraph.store.ReadLimits;
import org.archgraph.store.Store;

/**
 * What a page shows.
 *
 * @param entities rows of id, type, properties
 * @param relations rows of the ids of both ends with the type between them, scope, evidence
 */
record AtlasData(List<List<Object>> entities, List<List<Object>> relations) {
    private static final Set<String> NOT_FACTS =
            Set.of("id", "name", "aliases", "summary", "path", "text", "content_hash", "origin");
    /** Beside a date, how exactly it is known. */
    private static final String PRECISION = "_precision";

    static AtlasData read(Store store, CypherFiles cypher) {
        return new AtlasData(
                store.read(cypher.text("atlas/entities"), Map.of(), ReadLimits.NONE).rows(),
                store.read(cypher.text("atlas/relations"), Map.of(), ReadLimits.NONE).rows());
    }

    /** As JSON that may stand within a page. */
    String json() {
        return PageJson.of(this::write);
    }

    private void write(JsonGenerator json) throws IOException {
        Map<String, Integer> places = new HashMap<>();
        json.writeStartObject();
        json.writeArrayFieldStart("entities");
        for (List<Object> row : entities) {
            places.put((String) row.get(0), places.size());
            entity(json, row);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("relations");
        for (List<Object> row : relations) {
            json.writeStartObject();
            json.writeNumberField("from", places.get((String) row.get(0)));
            PageJson.field(json, "type", row.get(1));
            json.writeNumberField("to", places.get((String) row.get(2)));
            PageJson.field(json, "detail", row.get(3));
            PageJson.field(json, "evidence", row.get(4));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void entity(JsonGenerator json, List<Object> row) throws IOException {
        Map<?, ?> properties = (Map<?, ?>) row.get(2);
        json.writeStartObject();
        PageJson.field(json, "id", row.get(0));
        PageJson.field(json, "type", row.get(1));
        PageJson.field(json, "name", or(properties.get("name"), row.get(0)));
        PageJson.field(json, "aliases", or(properties.get("aliases"), List.of()));
        PageJson.field(json, "summary", or(properties.get("summary"), ""));
        PageJson.field(json, "path", properties.get("path"));
        PageJson.field(json, "facts", facts(properties));
        PageJson.field(json, "sources", NoteSources.in(or(properties.get("text"), "").toString()));
        json.writeEndObject();
    }

    private static Object or(Object value, Object otherwise) {
        return value == null ? otherwise : value;
    }

    private static Map<String, Object> facts(Map<?, ?> properties) {
        Map<String, Object> facts = new TreeMap<>();
        properties.forEach((key, value) -> {
            String name = key.toString();
            if (!NOT_FACTS.contains(name) && !name.endsWith(PRECISION)) {
                facts.put(name, asExactAsKnown(value, properties.get(name + PRECISION)));
            }
        });
        return facts;
    }

    /** A date of which only the month or year is known is stored as its first day. */
    private static Object asExactAsKnown(Object value, Object precision) {
        if ("month".equals(precision) || "year".equals(precision)) {
            String date = value.toString();
            return date.substring(0, Math.min(date.length(), "month".equals(precision) ? 7 : 4));
        }
        return value;
    }
}
