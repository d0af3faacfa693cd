package org.archgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.archgraph.ontology.Ontology;
import org.archgraph.ontology.RelationType;
import org.archgraph.text.Names;

/** The words of the ontology by which notes state relations: keys, first words of items, headings. */
final class Wordings {
    private final Map<String, Direction> fields = new HashMap<>();
    private final Map<String, Direction> markers = new HashMap<>();
    private final Map<String, Direction> sections = Headings.table();
    /** The headings under which hubs list entities of a type: "Техники" may be that as well as a group's members. */
    private final Map<String, Boolean> listing = Headings.table();

    /** Headings as they are compared: every block is asked for by its own. */
    private final Map<String, String> keys = new ConcurrentHashMap<>();

    /**
     * A relation as seen from the note that states it.
     *
     * @param inverse whether the note is the one that the relation leads to
     */
    record Direction(RelationType relation, boolean inverse) {
        /** The type that the note must have; may be {@link RelationType#ANY}. */
        String noteType() {
            return inverse ? relation.to() : relation.from();
        }

        /** The type of what the note names; may be {@link RelationType#ANY}. */
        String otherType() {
            return inverse ? relation.from() : relation.to();
        }

        boolean fits(EntityDraft note) {
            return noteType().equals(RelationType.ANY) || noteType().equals(note.type());
        }
    }

    Wordings(Ontology ontology) {
        for (RelationType relation : ontology.relations().values()) {
            take(relation.forward(), new Direction(relation, false));
            take(relation.inverse(), new Direction(relation, true));
        }
        ontology.types().values().forEach(type -> Headings.put(listing, type.sections(), Boolean.TRUE));
    }

    private void take(RelationType.Wording wording, Direction direction) {
        wording.fields().forEach(field -> fields.putIfAbsent(Names.fold(field), direction));
        wording.markers().forEach(marker -> markers.putIfAbsent(Names.fold(marker), direction));
        Headings.put(sections, wording.sections(), direction);
    }

    /** The relation that a key of front matter or of an inline field states. */
    Optional<Direction> field(String key) {
        return Optional.ofNullable(fields.get(Names.fold(key)));
    }

    /** The relation that the words before an item's first link state. */
    Optional<Direction> marker(String words) {
        return Optional.ofNullable(markers.get(Headings.key(words)));
    }

    /** The relation that the items of {@code note} under these headings state: by the innermost heading alone. */
    Optional<Direction> section(List<String> headings, EntityDraft note) {
        if (headings.isEmpty()) {
            return Optional.empty();
        }
        String innermost = keys.computeIfAbsent(headings.get(headings.size() - 1), Headings::key);
        return Optional.ofNullable(sections.get(innermost))
                .filter(direction -> direction.fits(note) || !listing.containsKey(innermost));
    }
}
