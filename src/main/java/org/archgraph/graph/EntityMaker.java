package org.archgraph.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.archgraph.graph.EntityDraft.NameUse;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Names;
import org.archgraph.vault.Note;

/** Makes entities of drafts, when all is known of their names and types. */
final class EntityMaker {
    private final NameTable names;
    private final FactReader facts;

    EntityMaker(Ontology ontology, Wordings wordings, NameTable names) {
        this.names = names;
        this.facts = new FactReader(ontology, wordings);
    }

    /** All entities, ordered by id. They lose their notes. */
    List<Entity> all(List<EntityDraft> drafts) {
        return drafts.parallelStream()
                .map(draft -> entity(draft, draft.takeNote()))
                .sorted(Comparator.comparing(Entity::id))
                .toList();
    }

    /** @param note its note; null for a placeholder */
    Entity entity(EntityDraft draft, Note note) {
        String summary = note == null ? "" : EntityText.summary(note);
        return new Entity(
                draft.id(),
                draft.type(),
                draft.displayName(),
                aliases(draft),
                summary.isEmpty() ? draft.description() : summary,
                note == null ? null : note.path(),
                note == null ? "" : EntityText.text(note),
                note == null ? null : note.hash(),
                note == null ? Map.of() : facts.read(note));
    }

    /** Its names but the one it is shown as: those that mean it alone, and those that its note gives it in any case. */
    private List<String> aliases(EntityDraft draft) {
        String shown = Names.fold(draft.displayName());
        return draft.names().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(shown))
                .filter(entry -> entry.getValue().source().rank() == 0
                        || names.candidates(entry.getKey()).equals(List.of(draft)))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(NameUse::source))
                .map(NameUse::text)
                .toList();
    }
}
