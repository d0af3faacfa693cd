package org.archgraph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.archgraph.store.GraphChanges.Changes;
import org.archgraph.store.GraphChanges.EntityItem;
import org.archgraph.store.GraphChanges.NameItem;
import org.archgraph.store.GraphChanges.RelationItem;
import org.archgraph.store.GraphChanges.Renaming;
import org.archgraph.store.GraphChanges.Retyping;

/** Writes down, while graphs are compared, what changes, for people to read. */
final class ChangeList implements GraphDiff.Listener {
    private final List<EntityItem> changedEntities = new ArrayList<>();
    private final List<EntityItem> removedEntities = new ArrayList<>();
    private final List<RelationItem> changedRelations = new ArrayList<>();
    private final List<RelationItem> removedRelations = new ArrayList<>();
    private final List<NameItem> addedNames = new ArrayList<>();
    private final List<NameItem> removedNames = new ArrayList<>();
    private final List<Renaming> renamings = new ArrayList<>();
    private final List<Retyping> retypings = new ArrayList<>();
    private final Set<String> typesBefore = new TreeSet<>();

    @Override
    public void stored(StoredEntity entity) {
        typesBefore.add(type(entity));
    }

    @Override
    public void stored(StoredRelation relation) {
        typesBefore.add(relation.key().type());
    }

    @Override
    public void changed(StoredEntity before, EntityRow after) {
        changedEntities.add(new EntityItem(
                after.id(),
                after.type(),
                name(after.properties()),
                differing(before.properties(), after.properties())));
        Set<String> old = names(before.properties());
        Set<String> now = names(after.properties());
        now.stream()
                .filter(name -> !old.contains(name))
                .forEach(name -> addedNames.add(new NameItem(after.id(), name)));
        old.stream()
                .filter(name -> !now.contains(name))
                .forEach(name -> removedNames.add(new NameItem(after.id(), name)));
        if (!name(before.properties()).equals(name(after.properties()))) {
            renamings.add(new Renaming(after.id(), name(before.properties()), name(after.properties())));
        }
        if (!type(before).equals(after.type())) {
            retypings.add(new Retyping(after.id(), type(before), after.type()));
        }
    }

    @Override
    public void changed(StoredRelation before, RelationRow after) {
        changedRelations.add(item(after.key(), differing(before.properties(), after.properties())));
    }

    @Override
    public void removed(StoredEntity before) {
        String id = String.valueOf(before.properties().get("id"));
        removedEntities.add(new EntityItem(id, type(before), name(before.properties()), List.of()));
        names(before.properties()).forEach(name -> removedNames.add(new NameItem(id, name)));
    }

    @Override
    public void removed(StoredRelation before) {
        removedRelations.add(item(before.key(), List.of()));
    }

    /**
     * The whole of it.
     *
     * @param typesAfter the types of entities and relations that there shall be
     */
    GraphChanges of(Difference difference, Set<String> typesAfter) {
        List<EntityItem> addedEntities = new ArrayList<>();
        for (EntityRow row : difference.createEntities()) {
            addedEntities.add(new EntityItem(row.id(), row.type(), name(row.properties()), List.of()));
            names(row.properties()).forEach(name -> addedNames.add(new NameItem(row.id(), name)));
        }
        List<RelationItem> addedRelations =
                difference.createRelations().stream().map(row -> item(row.key(), List.of())).toList();
        Comparator<EntityItem> byId = Comparator.comparing(EntityItem::id);
        Comparator<RelationItem> byEnds = Comparator.comparing(RelationItem::from)
                .thenComparing(RelationItem::type)
                .thenComparing(RelationItem::to);
        Comparator<NameItem> byName = Comparator.comparing(NameItem::id).thenComparing(NameItem::name);
        return new GraphChanges(
                difference.notes(),
                sorted(addedEntities, changedEntities, removedEntities, byId, byId),
                sorted(addedRelations, changedRelations, removedRelations, byEnds, byEnds),
                sorted(addedNames, renamings, removedNames, byName, Comparator.comparing(Renaming::id)),
                sorted(without(typesAfter, typesBefore), retypings, without(typesBefore, typesAfter),
                        Comparator.naturalOrder(), Comparator.comparing(Retyping::id)));
    }

    private static List<String> without(Set<String> all, Set<String> others) {
        return all.stream().filter(type -> !others.contains(type)).toList();
    }

    private static <T, C> Changes<T, C> sorted(
            List<T> added, List<C> changed, List<T> removed, Comparator<T> order, Comparator<C> changedOrder) {
        return new Changes<>(
                added.stream().sorted(order).toList(),
                changed.stream().sorted(changedOrder).toList(),
                removed.stream().sorted(order).toList());
    }

    private static RelationItem item(RelationRow.Key key, List<String> properties) {
        return new RelationItem(key.from(), key.type(), key.to(), properties);
    }

    private static List<String> differing(Map<String, Object> before, Map<String, Object> after) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream().filter(key -> !Objects.equals(before.get(key), after.get(key))).toList();
    }

    /** The label beside the one of all entities; somebody may have changed it. */
    private static String type(StoredEntity entity) {
        return entity.labels().stream()
                .filter(label -> !label.equals(EntityRow.LABEL))
                .sorted()
                .reduce((one, other) -> one + ":" + other)
                .orElse(EntityRow.LABEL);
    }

    private static String name(Map<String, Object> properties) {
        return String.valueOf(properties.get("name"));
    }

    private static Set<String> names(Map<String, Object> properties) {
        Set<String> names = new TreeSet<>();
        names.add(name(properties));
        if (properties.get("aliases") instanceof List<?> aliases) {
            aliases.forEach(alias -> names.add(String.valueOf(alias)));
        }
        return names;
    }
}
