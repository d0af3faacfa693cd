package org.archgraph.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an import leaves written beside the graph, so that the next one can tell what the graph holds without reading
 * it.
 *
 * @param fingerprint of what was imported, see {@link GraphSource#fingerprint()}
 * @param generation another one whenever the graph changes
 * @param notes how many there were
 * @param entities how many of each type
 * @param relations likewise
 * @param database how many nodes and relationships the whole database held; whoever adds or removes one is noticed
 */
record ImportReceipt(
        String fingerprint,
        String generation,
        int notes,
        Map<String, Long> entities,
        Map<String, Long> relations,
        List<Long> database) {

    ImportResult unchanged() {
        return new ImportResult(new ImportResult.Notes(notes, 0, 0, notes, 0), entities, relations,
                new ImportResult.Written(0, 0, 0, 0, 0, 0));
    }

    ImportReceipt withFingerprint(String other) {
        return new ImportReceipt(other, generation, notes, entities, relations, database);
    }

    Map<String, Object> properties() {
        return Map.of(
                "fingerprint", fingerprint,
                "generation", generation,
                "notes", (long) notes,
                "entity_types", List.copyOf(new TreeMap<>(entities).keySet()),
                "entity_counts", List.copyOf(new TreeMap<>(entities).values()),
                "relation_types", List.copyOf(new TreeMap<>(relations).keySet()),
                "relation_counts", List.copyOf(new TreeMap<>(relations).values()),
                "database_counts", database);
    }

    /** Somebody may have changed or removed any of it. */
    static Optional<ImportReceipt> of(Map<String, Object> properties) {
        try {
            return Optional.of(new ImportReceipt(
                    (String) required(properties, "fingerprint"),
                    (String) required(properties, "generation"),
                    Math.toIntExact((Long) required(properties, "notes")),
                    counts(properties, "entity"),
                    counts(properties, "relation"),
                    longs(properties, "database_counts")));
        } catch (ClassCastException | IllegalArgumentException | ArithmeticException none) {
            return Optional.empty();
        }
    }

    private static Object required(Map<String, Object> properties, String key) {
        Object value = properties.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no " + key);
        }
        return value;
    }

    private static Map<String, Long> counts(Map<String, Object> properties, String kind) {
        List<?> types = (List<?>) required(properties, kind + "_types");
        List<Long> counts = longs(properties, kind + "_counts");
        if (types.size() != counts.size()) {
            throw new IllegalArgumentException("not as many types as counts");
        }
        Map<String, Long> result = new HashMap<>();
        for (int i = 0; i < types.size(); i++) {
            result.put((String) types.get(i), counts.get(i));
        }
        return result;
    }

    private static List<Long> longs(Map<String, Object> properties, String key) {
        return ((List<?>) required(properties, key)).stream().map(Long.class::cast).toList();
    }
}
