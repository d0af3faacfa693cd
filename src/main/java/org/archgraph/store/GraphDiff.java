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
final class GraphDiff {
    private final Map<String, EntityRow> missingEntities = new LinkedHashMap<>();
    private final Map<RelationRow.Key, RelationRow> missingRelations = new LinkedHashMap<>();
    private final NoteCount notes;
    private final List<Difference.EntityUpdate> updatedEntities = new ArrayList<>();
    private final List<String> deletedEntities = new ArrayList<>();
    private final List<Difference.RelationUpdate> updatedRelations = new ArrayList<>();
    private final List<String> deletedRelations = new ArrayList<>();
    private final Listener listener;

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
        entities.stream().map(EntityRow::of).forEach(row -> once(missingEntities.put(row.id(), row)));
        notes = new NoteCount(missingEntities.values());
        relations.stream().map(RelationRow::of).forEach(row -> once(missingRelations.put(row.key(), row)));
    }

    private static void once(Object before) {
        if (before != null) {
            throw new IllegalArgumentException("twice in the graph: " + before);
        }
    }

    /** An entity that the knowledge base holds. */
    void stored(StoredEntity entity) {
        notes.stored(entity.properties());
        listener.stored(entity);
        EntityRow row = entity.properties().get("id") instanceof String id ? missingEntities.remove(id) : null;
        if (row == null) {
            deletedEntities.add(entity.element());
            listener.removed(entity);
        } else if (!entity.sameAs(row)) {
            updatedEntities.add(Difference.EntityUpdate.of(entity, row));
            listener.changed(entity, row);
        }
    }

    /** A relation that the knowledge base holds; a second one of the same key goes. */
    void stored(StoredRelation relation) {
        listener.stored(relation);
        RelationRow row = missingRelations.remove(relation.key());
        if (row == null) {
            deletedRelations.add(relation.element());
            listener.removed(relation);
        } else if (!Objects.equals(relation.properties(), row.properties())) {
            updatedRelations.add(new Difference.RelationUpdate(relation.element(), row.properties()));
            listener.changed(relation, row);
        }
    }

    /** The difference, once all that is stored was shown. */
    Difference difference() {
        return new Difference(notes.counted(),
                List.copyOf(missingEntities.values()), updatedEntities, deletedEntities,
                List.copyOf(missingRelations.values()), updatedRelations, deletedRelations);
    }
}
