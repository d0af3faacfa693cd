package org.archgraph.store;

import java.util.List;
import java.util.Map;

/** What must be written to make the graph what it shall be. Element ids hold within the transaction that read them. */
record Difference(
        ImportResult.Notes notes,
        List<EntityRow> createEntities,
        List<EntityUpdate> updateEntities,
        List<String> deleteEntities,
        List<RelationRow> createRelations,
        List<RelationUpdate> updateRelations,
        List<String> deleteRelations) {
    /** Labels to remove and to add, and all properties, which replace those that are there. */
    record EntityUpdate(
            String element, List<String> removeLabels, List<String> addLabels, Map<String, Object> properties) {
        static EntityUpdate of(StoredEntity stored, EntityRow row) {
            List<String> remove = stored.labels().stream().filter(label -> !row.labels().contains(label)).toList();
            List<String> add = row.labels().stream().filter(label -> !stored.labels().contains(label)).toList();
            return new EntityUpdate(stored.element(), remove, add, row.properties());
        }
    }

    /** All properties, which replace those that are there. */
    record RelationUpdate(String element, Map<String, Object> properties) {}

    /** The same, of a graph that has further notes, which have not changed. */
    Difference withUnchanged(int more) {
        ImportResult.Notes all = new ImportResult.Notes(
                notes.total() + more, notes.added(), notes.changed(), notes.unchanged() + more, notes.removed());
        return new Difference(all, createEntities, updateEntities, deleteEntities,
                createRelations, updateRelations, deleteRelations);
    }

    ImportResult.Written counts() {
        return new ImportResult.Written(
                createEntities.size(), updateEntities.size(), deleteEntities.size(),
                createRelations.size(), updateRelations.size(), deleteRelations.size());
    }
}
