package org.archgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.archgraph.graph.EntityDraft.Strength;
import org.archgraph.graph.EntityDraft.TypeClaim;

/**
 * What a note does to what other notes are read by: names, types and descriptions of entities. Where it was the same
 * before and after an edit, the other notes still mean what they meant.
 *
 * <p>What makes no difference, whoever says it, is left out: a name that an entity's own note gives it, the type that
 * its own note or folder gives it where nobody says otherwise, a description of what describes itself.
 */
final class Effects {
    /** The entities whose type is sure, and those whose own notes describe them. */
    private final Set<EntityDraft> firm;

    private final Set<EntityDraft> told;
    private List<Object> noted = new ArrayList<>();

    private record Name(EntityDraft entity, String text, NameSource source) {}

    private record Asked(String name, NameSource source) {}

    private record Claim(EntityDraft entity, Strength strength, String type, String reason) {}

    private record Description(EntityDraft entity, String text) {}

    Effects(Set<EntityDraft> firm, Set<EntityDraft> told) {
        this.firm = firm;
        this.told = told;
    }

    /** @param known where the entity has the name from already; null where it lacks it */
    void named(EntityDraft entity, String text, NameSource known, NameSource source) {
        if (known == null || known.compareTo(source) > 0) {
            throw new ContextChangedException();
        }
        if (known.compareTo(NameSource.HUB) >= 0) {
            noted.add(new Name(entity, text, source));
        }
    }

    /** Somebody names something that would become an entity if there were none of that name. */
    void asked(String name, NameSource source) {
        noted.add(new Asked(name, source));
    }

    void claimed(EntityDraft entity, TypeClaim claim) {
        if (!firm.contains(entity) || !claim.type().equals(entity.type())) {
            noted.add(new Claim(entity, claim.strength(), claim.type(), claim.reason()));
        }
    }

    void described(EntityDraft entity, String text) {
        if (!told.contains(entity)) {
            noted.add(new Description(entity, text));
        }
    }

    /** What was noted since the last call. */
    List<Object> take() {
        List<Object> taken = noted;
        noted = new ArrayList<>();
        return taken;
    }
}
