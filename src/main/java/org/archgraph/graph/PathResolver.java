package org.archgraph.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.archgraph.graph.Resolution.Rule;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;

/**
 * Resolves links by their paths: Obsidian's order first (vault root, own folder, path suffix), then what Obsidian would
 * leave dead and a person would still understand (file moved, folder). Names are not known here.
 */
final class PathResolver {
    /** Endings that Obsidian opens itself or hands to the system: a link to such a file never means a note. */
    private static final Set<String> ATTACHMENTS = Set.of(
            "png", "jpg", "jpeg", "gif", "bmp", "svg", "webp", "avif", "pdf", "mp3", "wav", "m4a", "ogg", "flac",
            "3gp", "mp4", "webm", "ogv", "mov", "mkv", "canvas", "base", "csv", "tsv", "json", "jsonl", "yaml", "yml",
            "txt", "html", "htm", "zip", "gz", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "py", "ipynb", "java",
            "js", "ts", "sh", "bib", "tex", "epub", "excalidraw");

    private final NoteIndex index;
    private final Set<String> files;
    /** Notes that are there but could not be read. */
    private final NoteIndex unread;
    private final List<String> indexNames;
    private final boolean heal;

    PathResolver(NoteIndex index, Collection<String> files, List<String> indexNames, boolean heal) {
        this.index = index;
        this.files = new HashSet<>();
        files.forEach(file -> this.files.add(NoteIndex.lower(file)));
        this.unread = new NoteIndex(files.stream()
                .filter(file -> NoteIndex.lower(file).endsWith(".md") && !index.has(file))
                .toList());
        this.indexNames = List.copyOf(indexNames);
        this.heal = heal;
    }

    /** Where the links of a note lead, in the order of {@link LinkWalk}. */
    List<Resolution> resolve(Note note) {
        List<Resolution> found = new ArrayList<>();
        LinkWalk.each(note, (block, link) -> found.add(resolve(link, note.path())));
        return found;
    }

    /** Where {@code link} of the note {@code from} leads. */
    Resolution resolve(Link link, String from) {
        String target = link.target();
        if (link.kind() == Link.Kind.URL || link.kind() == Link.Kind.IMAGE) {
            return Resolution.other();
        }
        if (target.isEmpty()) {
            return Resolution.self();
        }
        if (isNoName(target) || isAttachment(target, from)) {
            return Resolution.other();
        }
        Resolution resolution = asObsidian(index, target, from, true)
                .or(() -> asObsidian(index, target, from, false))
                .or(() -> asObsidian(unread, target, from, false).map(found -> Resolution.unread()))
                .or(() -> heal ? healed(target, from) : Optional.empty())
                .orElseGet(() -> Resolution.dead(index.sameFileName(target)));
        return from.equals(resolution.path()) ? Resolution.self() : resolution;
    }

    /** An address, or what a template will put a name in place of. */
    private static boolean isNoName(String target) {
        return target.contains("://") || target.contains("{{") || target.contains("<%");
    }

    private boolean isAttachment(String target, String from) {
        String file = NoteIndex.lower(NoteIndex.fileName(target));
        int dot = file.lastIndexOf('.');
        if (dot <= 0 || file.endsWith(".md")) {
            return false;
        }
        return ATTACHMENTS.contains(file.substring(dot + 1))
                || files.contains(NoteIndex.lower(target))
                || normalize(NoteIndex.parent(from), target)
                        .map(NoteIndex::lower)
                        .filter(files::contains)
                        .isPresent();
    }

    private static Optional<Resolution> asObsidian(
            NoteIndex index, String target, String from, boolean exactCase) {
        boolean dotted = isDotted(target);
        Optional<String> fromRoot = dotted ? Optional.empty() : normalize("", target);
        Optional<String> root = fromRoot.flatMap(path -> index.at(path, exactCase));
        if (root.isPresent()) {
            return root.map(path -> Resolution.note(path, Rule.ROOT));
        }
        if (target.startsWith("/")) {
            return Optional.empty();
        }
        Optional<String> relative =
                normalize(NoteIndex.parent(from), target).flatMap(path -> index.at(path, exactCase));
        if (relative.isPresent()) {
            return relative.map(path -> Resolution.note(path, Rule.RELATIVE));
        }
        return fromRoot.map(path -> index.endingWith(path, exactCase))
                .filter(found -> !found.isEmpty())
                .map(found -> Resolution.note(found.get(0), Rule.SUFFIX, found.subList(1, found.size())));
    }

    private Optional<Resolution> healed(String target, String from) {
        List<String> sameName = index.sameFileName(target);
        if (sameName.size() == 1 && !isIndex(sameName.get(0))) {
            return Optional.of(Resolution.note(sameName.get(0), Rule.STALE_PATH));
        }
        return normalize(NoteIndex.parent(from), target)
                .flatMap(this::noteOfFolder)
                .or(() -> normalize("", target).flatMap(this::noteOfFolder))
                .map(path -> Resolution.note(path, Rule.FOLDER));
    }

    private Optional<String> noteOfFolder(String path) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        return index.folder(NoteIndex.withoutEnding(path)).flatMap(folder -> indexNames.stream()
                .flatMap(name -> index.at(folder + "/" + name, false).stream())
                .findFirst()
                .or(() -> index.at(folder + "/" + NoteIndex.fileName(folder), false)));
    }

    private boolean isIndex(String path) {
        return indexNames.contains(NoteIndex.lower(NoteIndex.withoutEnding(NoteIndex.fileName(path))));
    }

    private static boolean isDotted(String target) {
        return target.startsWith("./") || target.startsWith("../");
    }

    /** {@code target} seen from {@code folder}, without {@code .} and {@code ..}; empty where it leaves the vault. */
    static Optional<String> normalize(String folder, String target) {
        Deque<String> segments = new ArrayDeque<>();
        String base = target.startsWith("/") ? "" : folder;
        for (String segment : (base + "/" + target).split("/")) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return Optional.of(String.join("/", segments));
    }
}
