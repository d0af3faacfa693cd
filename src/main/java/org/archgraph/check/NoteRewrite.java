package org.archgraph.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.archgraph.vault.Edit;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;
import org.archgraph.vault.NoteReader;
import org.archgraph.vault.Problem;

/**
 * Writes links of one note anew. What looks like the link may also stand in code or a comment of the same line, so
 * every change is tried: the note must then have the same links as before but for the new one.
 */
final class NoteRewrite {
    private final NoteReader reader;
    private final String path;
    private final NoteText text;
    private final Reading before;
    private final List<Place> places = new ArrayList<>();

    /** A link to be replaced: the range in the text that is seen. */
    private record Place(int start, int end, Edit edit) {}

    /** What a note holds, as far as a change of links must not change it. */
    private record Reading(List<String> links, List<Integer> lines, int blocks, int properties, int problems) {}

    private record Wanted(int line, Edit edit) {}

    NoteRewrite(NoteReader reader, String path, String file) {
        this.reader = reader;
        this.path = path;
        this.text = new NoteText(file);
        this.before = read(text.seen()).orElseThrow();
    }

    /** The file's text with the links mended; the text as it was where none can be. */
    String mend(List<Problem> problems) {
        Map<Wanted, Edit> wanted = new LinkedHashMap<>();
        for (Problem problem : problems) {
            problem.edit().ifPresent(edit -> wanted.putIfAbsent(new Wanted(problem.line(), edit), edit));
        }
        List<Place> found = new ArrayList<>();
        wanted.keySet().forEach(want -> found.addAll(find(want)));
        found.sort(Comparator.comparingInt(Place::start));
        if (fits(found)) {
            places.addAll(found);
        } else {
            found.forEach(this::addIfFits);
        }
        return render(true, places);
    }

    /** How many links have been mended. */
    int mended() {
        return places.size();
    }

    private void addIfFits(Place place) {
        List<Place> more = new ArrayList<>(places);
        more.add(place);
        if (fits(more)) {
            places.add(place);
        }
    }

    private List<Place> find(Wanted wanted) {
        String written = wanted.edit().written();
        int from = text.lineStart(wanted.line());
        List<Place> looking = occurrences(written, from, text.lineEnd(from), wanted.edit());
        int links = 0;
        for (int i = 0; i < before.links().size(); i++) {
            if (before.links().get(i).equals(written) && before.lines().get(i) == wanted.line()) {
                links++;
            }
        }
        if (looking.isEmpty()) {
            // a value of several lines in the front matter counts as standing where it begins
            looking = occurrences(written, from, text.seen().length(), wanted.edit());
            looking = looking.subList(0, Math.min(links, looking.size()));
        }
        if (looking.size() == links) {
            return looking;
        }
        return looking.stream().filter(place -> fits(List.of(place))).limit(links).toList();
    }

    private List<Place> occurrences(String written, int from, int to, Edit edit) {
        List<Place> found = new ArrayList<>();
        int at = text.seen().indexOf(written, from);
        while (at >= 0 && at < to) {
            found.add(new Place(at, at + written.length(), edit));
            at = text.seen().indexOf(written, at + written.length());
        }
        return found;
    }

    /** Whether the note has the same links after the change, but for those that are changed. */
    private boolean fits(List<Place> changed) {
        for (int i = 1; i < changed.size(); i++) {
            if (changed.get(i).start() < changed.get(i - 1).end()) {
                return false;
            }
        }
        Optional<Reading> after = read(render(false, changed));
        return after.isPresent() && alike(after.get(), changed);
    }

    private boolean alike(Reading after, List<Place> changed) {
        boolean same = after.blocks() == before.blocks()
                && after.properties() == before.properties()
                && after.problems() <= before.problems()
                && after.links().size() == before.links().size();
        int different = 0;
        for (int i = 0; same && i < after.links().size(); i++) {
            String now = after.links().get(i);
            String then = before.links().get(i);
            if (!now.equals(then)) {
                same = changed.stream().anyMatch(place -> place.edit().written().equals(then)
                                && place.edit().replacement().equals(now))
                        || changed.stream().anyMatch(place -> then.contains(place.edit().written())
                                && now.contains(place.edit().replacement()));
                different++;
            }
        }
        return same && different >= changed.size();
    }

    private String render(boolean asFile, List<Place> changed) {
        StringBuilder out = new StringBuilder(asFile ? text.before() : "");
        int at = 0;
        for (Place place : changed) {
            out.append(asFile ? text.original(at, place.start()) : text.seen().substring(at, place.start()));
            String original = text.original(place.start(), place.end());
            String replacement = place.edit().replacement();
            out.append(asFile && original.contains("\r\n") ? replacement.replace("\n", "\r\n") : replacement);
            at = place.end();
        }
        int end = text.seen().length();
        return out.append(asFile ? text.original(at, end) : text.seen().substring(at)).toString();
    }

    private Optional<Reading> read(String content) {
        List<Problem> problems = new ArrayList<>();
        return reader.read(path, content, problems::add).map(note -> {
            List<Link> links = new ArrayList<>();
            note.properties().forEach(property -> links.addAll(property.links()));
            note.blocks().forEach(block -> links.addAll(block.links()));
            return new Reading(
                    links.stream().map(Link::raw).toList(),
                    links.stream().map(Link::line).toList(),
                    note.blocks().size(),
                    properties(note),
                    problems.size());
        });
    }

    private static int properties(Note note) {
        return note.properties().size();
    }
}
