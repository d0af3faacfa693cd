package org.archgraph.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.archgraph.graph.Entity;

/** Counts notes by their paths and the hashes of their bytes. */
final class NoteCount {
    private final Map<String, String> hashes = new HashMap<>();
    private final int total;
    private int changed;
    private int unchanged;
    private int removed;

    NoteCount(Collection<Entity> wanted) {
        wanted.stream()
                .filter(entity -> entity.path() != null)
                .forEach(entity -> hashes.put(PropertyValues.storedText(entity.path()), hash(entity)));
        total = hashes.size();
    }

    private static String hash(Entity entity) {
        return entity.hash() == null ? "null" : PropertyValues.storedText(entity.hash());
    }

    /** How many notes these entities have. */
    static int notes(List<Entity> entities) {
        return (int) entities.stream().map(Entity::path).filter(Objects::nonNull).distinct().count();
    }

    /** A node that the knowledge base holds. */
    void stored(Map<String, Object> properties) {
        Object path = properties.get("path");
        if (path == null) {
            return;
        }
        String hash = hashes.remove(path);
        if (hash == null) {
            removed++;
        } else if (hash.equals("" + properties.get("content_hash"))) {
            unchanged++;
        } else {
            changed++;
        }
    }

    ImportResult.Notes counted() {
        return new ImportResult.Notes(total, hashes.size(), changed, unchanged, removed);
    }
}
