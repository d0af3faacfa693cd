package org.archgraph.store;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an import did.
 *
 * @param notes the notes of the vault, compared with what the knowledge base held
 * @param entities how many entities of each type there are now, ours only
 * @param relations how many relations of each type there are now, ours only
 * @param written what was written
 */
public record ImportResult(Notes notes, Map<String, Long> entities, Map<String, Long> relations, Written written) {
    public ImportResult {
        entities = Collections.unmodifiableMap(new TreeMap<>(entities));
        relations = Collections.unmodifiableMap(new TreeMap<>(relations));
    }

    /**
     * Notes, known by path and told apart by the hash of their bytes.
     *
     * @param total notes in the vault now
     * @param added not there before
     * @param changed there before, with other bytes
     * @param unchanged there before, with the same bytes
     * @param removed there before, gone now
     */
    public record Notes(int total, int added, int changed, int unchanged, int removed) {}

    /** How many entities and relations were created, updated and deleted. */
    public record Written(
            int entitiesCreated,
            int entitiesUpdated,
            int entitiesDeleted,
            int relationsCreated,
            int relationsUpdated,
            int relationsDeleted) {
        /** Whether the graph is now what it was before. */
        public boolean nothing() {
            return total() == 0;
        }

        /** Rows in all. */
        public int total() {
            return entitiesCreated + entitiesUpdated + entitiesDeleted
                    + relationsCreated + relationsUpdated + relationsDeleted;
        }
    }
}
