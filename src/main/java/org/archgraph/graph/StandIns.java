package org.archgraph.graph;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.archgraph.ontology.KnownName;

/**
 * Stands for well-known techniques that the vault lacks, until all notes are read: which of them become entities, and
 * when, must not depend on which note is read first. May be used by several threads.
 */
final class StandIns {
    private final Map<String, EntityDraft> byName = new ConcurrentHashMap<>();
    private final Map<EntityDraft, String> names = new ConcurrentHashMap<>();

    /** What stands for a well-known name, one thing for each. */
    EntityDraft of(KnownName name) {
        return of(name.name());
    }

    /** As {@link #of(KnownName)}, by the name itself. */
    EntityDraft of(String name) {
        return byName.computeIfAbsent(name, this::add);
    }

    private EntityDraft add(String name) {
        EntityDraft draft = new EntityDraft(name, null);
        names.put(draft, name);
        return draft;
    }

    /** The name that it stands for; empty for an entity of the catalog. */
    Optional<String> name(EntityDraft draft) {
        return Optional.ofNullable(names.get(draft));
    }
}
