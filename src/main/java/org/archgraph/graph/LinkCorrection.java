package org.archgraph.graph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.archgraph.vault.Block;
import org.archgraph.vault.Edit;
import org.archgraph.vault.Link;
import org.archgraph.vault.Problem;
import org.archgraph.vault.ProblemCode;

/**
 * Writes a link anew so that it leads to a certain note, and leaves the rest of it as it was written: heading, text,
 * title, {@code \|}.
 */
final class LinkCorrection {
    private static final int SHOWN = 3;
    private static final String NOT_IN_WIKI_LINKS = "#|^[]\\\n";
    private static final String PLAIN_IN_ADDRESSES = "/-_.~!$&'*+,;=:@";

    private final NoteIndex index;

    LinkCorrection(NoteIndex index) {
        this.index = index;
    }

    /**
     * A link where it stands.
     *
     * @param note the note's path
     * @param block null for a link in front matter
     */
    record Place(String note, Block block, Link link) {}

    /** A problem that is mended by writing the link anew. */
    Problem problem(ProblemCode code, Place place, String message, String path) {
        Optional<String> corrected = corrected(place, path, code == ProblemCode.ALIAS_LINK);
        return new Problem(
                code,
                place.note(),
                place.link().line(),
                message,
                corrected.orElse("rename " + path + " so that a link can name it"),
                corrected.map(text -> new Edit(place.link().raw(), text)));
    }

    /** What to write instead where it may be one of several notes, or none. */
    String suggestion(Place place, List<String> paths) {
        String links = paths.stream()
                .limit(SHOWN)
                .flatMap(path -> corrected(place, path, false).stream())
                .collect(Collectors.joining(" or "));
        return links.isEmpty()
                ? "write the note " + NoteIndex.withEnding(NoteIndex.fileName(place.link().target()))
                        + ", or take the link away"
                : links;
    }

    /**
     * The link anew; empty where no link can name the note. {@code keepShown}: a reader must see the same as before.
     */
    private Optional<String> corrected(Place place, String path, boolean keepShown) {
        return place.link().kind() == Link.Kind.MARKDOWN
                ? Optional.of(markdown(place, path))
                : wiki(place, path, keepShown);
    }

    private Optional<String> wiki(Place place, String path, boolean keepShown) {
        Link link = place.link();
        String raw = link.raw();
        int start = raw.indexOf("[[") + 2;
        int bar = raw.indexOf('|', start);
        int hash = raw.indexOf('#', start);
        int end = raw.length() - 2;
        if (bar >= 0) {
            end = bar > start && raw.charAt(bar - 1) == '\\' ? bar - 1 : bar;
        }
        end = hash >= 0 && hash < end ? hash : end;
        String ending = NoteIndex.lower(link.target()).endsWith(".md") ? path : NoteIndex.withoutEnding(path);
        String target = link.target().startsWith("/") ? "/" + ending : ending;
        if (target.chars().anyMatch(c -> NOT_IN_WIKI_LINKS.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        String rest = raw.substring(end, raw.length() - 2);
        boolean embed = link.kind() == Link.Kind.EMBED;
        String shown = bar < 0 && keepShown && !embed ? bar(place) + shown(link) : "";
        return Optional.of(raw.substring(0, start) + target + rest + shown + "]]");
    }

    private static String bar(Place place) {
        return place.block() != null && place.block().kind() == Block.Kind.CELL ? "\\|" : "|";
    }

    private static String shown(Link link) {
        return link.fragment().isEmpty() ? link.target() : link.target() + " > " + link.fragment();
    }

    private String markdown(Place place, String path) {
        Link link = place.link();
        String raw = link.raw();
        int label = labelEnd(raw);
        boolean inline = raw.startsWith("](", label);
        String title = inline ? title(raw, label + 2) : "";
        String fragment = link.fragment().isEmpty() ? "" : "#" + encoded(link.fragment());
        String address = encoded(link.target().startsWith("/") ? "/" + path : relative(place.note(), path));
        return raw.substring(0, label) + "](" + address + fragment + title + ")";
    }

    /** Where the bracket that opens {@code raw} is closed. */
    private static int labelEnd(String raw) {
        int depth = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return i;
            }
        }
        return raw.length() - 1;
    }

    /** The title with the blank before it; empty where there is none. */
    private static String title(String raw, int from) {
        String inside = raw.substring(from, raw.length() - 1);
        String address = inside.strip();
        int end;
        if (address.startsWith("<")) {
            end = address.indexOf('>') + 1;
        } else {
            end = 0;
            while (end < address.length() && !Character.isWhitespace(address.charAt(end))) {
                end++;
            }
        }
        String title = address.substring(end).strip();
        return title.isEmpty() ? "" : " " + title;
    }

    /** The path seen from the note's folder, in a form that no note at the root takes precedence over. */
    private String relative(String note, String path) {
        List<String> from = segments(NoteIndex.parent(note));
        List<String> to = segments(path);
        int common = 0;
        while (common < from.size() && common < to.size() - 1 && from.get(common).equals(to.get(common))) {
            common++;
        }
        List<String> written = new ArrayList<>();
        for (int i = common; i < from.size(); i++) {
            written.add("..");
        }
        written.addAll(to.subList(common, to.size()));
        String relative = String.join("/", written);
        boolean taken = index.at(relative, false).filter(other -> !other.equals(path)).isPresent();
        return taken ? "./" + relative : relative;
    }

    private static List<String> segments(String path) {
        return path.isEmpty() ? List.of() : List.of(path.split("/"));
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        path.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || PLAIN_IN_ADDRESSES.indexOf(c) >= 0) {
                encoded.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(String.format("%02X", b));
                }
            }
        });
        return encoded.toString();
    }
}
