package org.archgraph.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a note names as its sources: the lines below such a heading, which is the last of most notes. */
final class NoteSources {
    private static final Set<String> HEADINGS =
            Set.of("источники", "литература", "ссылки", "sources", "references", "bibliography", "further reading");
    private static final Set<String> OTHERS = Set.of(
            "см. также",
            "связанные темы",
            "связанные заметки",
            "связи",
            "see also",
            "related",
            "related notes",
            "links");
    private static final int MOST = 40;

    private NoteSources() {}

    /** @param text of the note, one block a line */
    static List<String> in(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        int at = lines.size() - 1;
        while (at >= 0 && !HEADINGS.contains(lines.get(at).toLowerCase(Locale.ROOT))) {
            at--;
        }
        List<String> sources = new ArrayList<>();
        for (String line : at < 0 ? List.<String>of() : lines.subList(at + 1, lines.size())) {
            if (OTHERS.contains(line.toLowerCase(Locale.ROOT)) || sources.size() == MOST) {
                break;
            }
            sources.add(line);
        }
        return sources;
    }
}
