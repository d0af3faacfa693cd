package org.archgraph.graph;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.archgraph.text.Names;
import org.archgraph.vault.Note;
import org.archgraph.vault.ProblemCode;
import org.archgraph.vault.Property;

/** Reports the names that two notes give themselves. */
final class NameClashes {
    private final EntityCatalog catalog;
    private final ProblemLog problems;

    NameClashes(EntityCatalog catalog, ProblemLog problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    void report() {
        Set<String> reported = new HashSet<>();
        for (EntityDraft entity : catalog.all()) {
            entity.names().forEach((folded, use) -> {
                List<EntityDraft> bearers = catalog.names().candidates(folded);
                if (bearers.size() > 1 && use.source().rank() == 0 && reported.add(folded)) {
                    report(folded, use.text(), bearers);
                }
            });
        }
    }

    private void report(String folded, String name, List<EntityDraft> bearers) {
        List<Note> notes = bearers.stream()
                .map(EntityDraft::note)
                .sorted(Comparator.comparing(Note::path))
                .toList();
        Note first = notes.get(0);
        Note other = notes.get(notes.size() - 1);
        problems.add(
                ProblemCode.NAME_CLASH,
                other.path(),
                line(other, folded),
                "'" + name + "' is a name of " + first.path() + " too",
                "give one of the two another title or alias");
    }

    /** Where the note gives itself the name; 0 where that is not known. */
    private static int line(Note note, String folded) {
        for (Property property : note.properties()) {
            String key = Names.fold(property.key());
            boolean names = key.equals("title") || key.equals("aliases") || key.equals("alias");
            if (names && Names.fold(String.valueOf(property.value())).contains(folded)) {
                return property.line();
            }
        }
        return note.title()
                .filter(title -> Names.fold(title.text()).contains(folded))
                .map(title -> title.line())
                .orElse(0);
    }
}
