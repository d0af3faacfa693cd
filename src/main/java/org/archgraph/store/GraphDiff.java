package org.archgraph.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.archgraph.graph.Entity;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.graph.Relation;

/**
 * Compares the graph that shall be with the one that is. What is stored is shown to it one by one and not kept, so
 * that a large graph is in memory once, not twice.
 */
final class GraphDiff implements StoredRows {
    private final Map<String, Entity> missingEntities = new LinkedHashMap<>();
    private final Map<RelationRow.Key, Relation> missingRelations = new LinkedHashMap<>();
    private final NoteCount notes;
    private final List<Update<StoredEntity, Entity>> updatedEntities = new ArrayList<>();
    private final List<String> deletedEntities = new ArrayList<>();
    private final List<Update<String, Relation>> updatedRelations = new ArrayList<>();
    private final List<String> deletedRelations = new ArrayList<>();
    private final Listener listener;

    /** What stands there and what shall; as a row it would take several times the room. */
    private record Update<S, T>(S stored, T wanted) {}

    /** Hears of all that is stored, and of what of it is to become another or to go. */
    interface Listener {
        Listener NONE = new Listener() {};

        default void stored(StoredEntity entity) {}

        default void stored(StoredRelation relation) {}

        default void changed(StoredEntity before, EntityRow after) {}

        default void changed(StoredRelation before, RelationRow after) {}

        default void removed(StoredEntity before) {}

        default void removed(StoredRelation before) {}
    }

    GraphDiff(KnowledgeGraph wanted) {
        this(wanted, Listener.NONE);
    }

    /** @throws IllegalArgumentException if an id or relation is there twice, or a relation leads nowhere */
    GraphDiff(KnowledgeGraph wanted, Listener listener) {
        this(wanted.entities(), wanted.relations(), listener);
        for (RelationRow.Key key : missingRelations.keySet()) {
            if (!missingEntities.containsKey(key.from()) || !missingEntities.containsKey(key.to())) {
                throw new IllegalArgumentException("a relation without its entities: " + key);
            }
        }
    }

    /** For a part of a graph, which is compared with the same part of what is stored. */
    GraphDiff(List<Entity> entities, List<Relation> relations, Listener listener) {
        this.listener = listener;
        entities.forEach(entity -> once(missingEntities.put(IndexKeys.id(entity.id()), entity)));
        notes = new NoteCount(missingEntities.values());
        relations.forEach(relation -> once(missingRelations.put(RelationRow.Key.of(relation), relation)));
    }

    private static void once(Object before) {
        if (before != null) {
            throw new IllegalArgumentException("twice in the graph: " + before);
        }
    }

    /** An entity that the knowledge base holds. */
    @Override
    public void stored(StoredEntity entity) {
        notes.stored(entity.properties());
        listener.stored(entity);
        Entity wanted = entity.properties().get("id") instanceof String id ? missingEntities.remove(id) : null;
        if (wanted == null) {
            deletedEntities.add(entity.element());
            listener.removed(entity);
            return;
        }
        EntityRow row = EntityRow.of(wanted);
        if (!entity.sameAs(row)) {
            StoredEntity place = new StoredEntity(entity.element(), entity.labels(), Map.of());
            updatedEntities.add(new Update<>(place, wanted));
            listener.changed(entity, row);
        }
    }

    /** A relation that the knowledge base holds; a second one of the same key goes. */
    @Override
    public void stored(StoredRelation relation) {
        listener.stored(relation);
        Relation wanted = missingRelations.remove(relation.key());
        if (wanted == null) {
            deletedRelations.add(relation.element());
            listener.removed(relation);
            return;
        }
        RelationRow row = RelationRow.of(wanted);
        if (!Objects.equals(relation.properties(), row.properties())) {
            updatedRelations.add(new Update<>(relation.element(), wanted));
            listener.changed(relation, row);
        }
    }

    /** What differs so far, in rows as {@link ServerMemory} weighs them; all that is not known to be stored is new. */
    long weight() {
        return missingEntities.values().stream().mapToLong(ServerMemory::weight).sum()
                + missingRelations.values().stream().mapToLong(ServerMemory::weight).sum()
                + updatedEntities.stream().mapToLong(update -> ServerMemory.weight(update.wanted())).sum()
                + updatedRelations.stream().mapToLong(update -> ServerMemory.weight(update.wanted())).sum()
                + deletedEntities.size() + deletedRelations.size();
    }

    /** The difference, once all that is stored was shown. */
    Difference difference() {
        return new Difference(notes.counted(),
                new RowView<>(missingEntities.values(), EntityRow::of),
                new RowView<>(updatedEntities, GraphDiff::entityUpdate),
                deletedEntities,
                new RowView<>(missingRelations.values(), RelationRow::of),
                new RowView<>(updatedRelations, GraphDiff::relationUpdate),
                deletedRelations);
    }

    private static Difference.EntityUpdate entityUpdate(Update<StoredEntity, Entity> update) {
        return Difference.EntityUpdate.of(update.stored(), EntityRow.of(update.wanted()));
    }

    private static Difference.RelationUpdate relationUpdate(Update<String, Relation> update) {
        return new Difference.RelationUpdate(update.stored(), RelationRow.of(update.wanted()).properties());
    }
}
