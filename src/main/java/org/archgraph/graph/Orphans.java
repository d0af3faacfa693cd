package org.archgraph.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.archgraph.text.Names;
import org.archgraph.vault.Note;
import org.archgraph.vault.ProblemCode;

/**
 * Reports the notes that nothing links to and that link to nothing. Left out is what is meant to stand alone: the note
 * of a folder, a repository's own files, templates, days; and a note that others speak of without a link, since the
 * graph joins it all the same.
 */
final class Orphans {
    private static final Set<String> REPOSITORY =
            Set.of("changelog", "contributing", "license", "licence", "code of conduct", "security", "home", "start");
    private static final Set<String> TEMPLATES = Set.of("template", "templates", "шаблон", "шаблоны");
    private static final Pattern DAY = Pattern.compile("\\d{4}[ .-]?(?:\\d{2}|w\\d{2}|q\\d)?(?:[ .-]?\\d{2})?.*");

    private final EntityCatalog catalog;
    private final LinkTargets links;
    private final ProblemLog problems;

    Orphans(EntityCatalog catalog, LinkTargets links, ProblemLog problems) {
        this.catalog = catalog;
        this.links = links;
        this.problems = problems;
    }

    void report(List<Note> notes, List<Relation> relations) {
        if (notes.size() < 2) {
            return;
        }
        Set<String> joined = new HashSet<>();
        for (Relation relation : relations) {
            joined.add(relation.from());
            joined.add(relation.to());
        }
        // what could not be read may well link
        Set<String> unread = problems.files(ProblemCode.UNREADABLE);
        for (Note note : notes) {
            EntityDraft entity = catalog.ofNote(note.path());
            if (!joined.contains(entity.id()) && !standsAlone(note) && !linksToNote(note) && !unread.contains(note.path())) {
                problems.add(
                        ProblemCode.ORPHAN,
                        note.path(),
                        0,
                        "nothing links to this note, and it links to none",
                        "link it from the note of its subject: [[" + NoteIndex.withoutEnding(note.path()) + "]]");
            }
        }
    }

    private boolean standsAlone(Note note) {
        String name = Names.fold(Names.ofFile(note.path()));
        if (catalog.isIndexName(name) || REPOSITORY.contains(name) || DAY.matcher(name).matches()) {
            return true;
        }
        for (String folder : NoteIndex.parent(note.path()).split("/")) {
            if (TEMPLATES.contains(Names.fold(folder))) {
                return true;
            }
        }
        return TEMPLATES.contains(name);
    }

    /** Whether a link leads to a note, be it one that could not be read. */
    private boolean linksToNote(Note note) {
        boolean[] found = {false};
        LinkWalk.each(note, (block, link) -> found[0] |= links.of(link)
                        .filter(target -> target.entity() != catalog.ofNote(note.path()))
                        .isPresent()
                || links.leadsToUnread(link));
        return found[0];
    }
}
