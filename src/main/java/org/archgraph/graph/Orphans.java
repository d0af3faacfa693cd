package org.archgraph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The notes without a link, as far as they are not meant to be: paths by the ids of their entities, in order. */
    private final Map<String, String> alone = new LinkedHashMap<>();

    private final ProblemLog problems;

    private Orphans(ProblemLog problems) {
        this.problems = problems;
    }

    /** Those of the notes that are orphans if nothing speaks of them. */
    static Orphans among(List<Note> notes, EntityCatalog catalog, LinkTargets links, ProblemLog problems) {
        Orphans orphans = new Orphans(problems);
        // what could not be read may well link
        Set<String> unread = problems.files(ProblemCode.UNREADABLE);
        for (Note note : notes.size() < 2 ? List.<Note>of() : notes) {
            EntityDraft entity = catalog.ofNote(note.path());
            if (!linksToNote(note, entity, links) && !standsAlone(note, catalog) && !unread.contains(note.path())) {
                orphans.alone.put(entity.id(), note.path());
            }
        }
        return orphans;
    }

    /** Reports those that no relation joins to another. */
    void report(List<Relation> relations) {
        for (Relation relation : relations) {
            alone.remove(relation.from());
            alone.remove(relation.to());
        }
        alone.values().forEach(path -> problems.add(
                ProblemCode.ORPHAN,
                path,
                0,
                "nothing links to this note, and it links to none",
                "link it from the note of its subject: [[" + NoteIndex.withoutEnding(path) + "]]"));
    }

    private static boolean standsAlone(Note note, EntityCatalog catalog) {
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
    static boolean linksToNote(Note note, EntityDraft own, LinkTargets links) {
        boolean[] found = {false};
        LinkWalk.each(note, (block, link) -> found[0] |= links.of(link)
                        .filter(target -> target.entity() != own)
                        .isPresent()
                || links.leadsToUnread(link));
        return found[0];
    }
}
