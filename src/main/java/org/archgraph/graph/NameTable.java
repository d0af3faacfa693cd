package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.archgraph.text.Names;

/** Which entity a name means. Among several, the one that bears it by the stronger right; equals are ambiguous. */
final class NameTable {
    private final Map<String, List<Bearer>> bearers = new HashMap<>();

    private record Bearer(EntityDraft entity, NameSource source) {}

    NameTable(Collection<EntityDraft> entities) {
        entities.forEach(this::add);
    }

    /** Takes in the present names of an entity; later names of it need another call. */
    void add(EntityDraft entity) {
        entity.names().forEach((folded, use) -> {
            List<Bearer> list = bearers.computeIfAbsent(folded, k -> new ArrayList<>(1));
            list.removeIf(bearer -> bearer.entity() == entity);
            list.add(new Bearer(entity, use.source()));
        });
    }

    /** The one entity that {@code name} means; empty where there is none or several. */
    Optional<EntityDraft> find(String name) {
        List<EntityDraft> found = candidates(Names.fold(name));
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    boolean isKnown(String name) {
        return bearers.containsKey(Names.fold(name));
    }

    /** The entities that bear a folded name by the strongest right there is. */
    List<EntityDraft> candidates(String folded) {
        List<Bearer> list = bearers.getOrDefault(folded, List.of());
        int best = list.stream().mapToInt(b -> b.source().rank()).min().orElse(0);
        return list.stream()
                .filter(bearer -> bearer.source().rank() == best)
                .map(Bearer::entity)
                .toList();
    }

    /** The folded names, in no particular order. */
    Collection<String> names() {
        return bearers.keySet();
    }
}
