package org.archgraph.store;

import java.util.List;

/**
 * What an import would change, in full.
 *
 * @param notes the notes of the vault, compared with what the knowledge base holds
 * @param entities entities that come, become others or go, in the order of their ids
 * @param relations likewise, in the order of their ends
 * @param names names that entities get or lose, of new and old entities alike; changed: what an entity is shown as
 * @param types added and removed: types of which there is the first, or no more, entity or relation; changed: entities
 *     that get another type
 */
public record GraphChanges(
        ImportResult.Notes notes,
        Changes<EntityItem, EntityItem> entities,
        Changes<RelationItem, RelationItem> relations,
        Changes<NameItem, Renaming> names,
        Changes<String, Retyping> types) {

    /** What comes, changes and goes. */
    public record Changes<T, C>(List<T> added, List<C> changed, List<T> removed) {
        public Changes {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            removed = List.copyOf(removed);
        }

        /** Whether nothing changes. */
        public boolean none() {
            return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
        }
    }

    /**
     * An entity.
     *
     * @param properties the properties that change, in alphabetical order; of a changed entity only
     */
    public record EntityItem(String id, String type, String name, List<String> properties) {}

    /**
     * A relation.
     *
     * @param properties as of {@link EntityItem}
     */
    public record RelationItem(String from, String type, String to, List<String> properties) {}

    /** A name of an entity. */
    public record NameItem(String id, String name) {}

    /** An entity that is shown under another name. */
    public record Renaming(String id, String from, String to) {}

    /** An entity that gets another type. */
    public record Retyping(String id, String from, String to) {}

    /** Whether the graph is what it shall be. */
    public boolean none() {
        return entities.none() && relations.none() && names.none() && types.none();
    }
}
