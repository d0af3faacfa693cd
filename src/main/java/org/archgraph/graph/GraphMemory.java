package org.archgraph.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.archgraph.vault.BinaryInput;
import org.archgraph.vault.BinaryOutput;
import org.archgraph.vault.KeptFile;

/**
 * What was found out of a vault, kept in files from one building of its graph to the next, so that only what has changed is
 * read again. Everything is kept with what it rests on: the names that were known, and of prose the note and where its links
 * lead.
 */
public final class GraphMemory {
    private final KeptFile prose;
    private final KeptFile nearest;
    private final String program;
    private final List<Runnable> unsaved = new ArrayList<>();

    private GraphMemory(KeptFile prose, KeptFile nearest, String program) {
        this.prose = prose;
        this.nearest = nearest;
        this.program = program;
    }

    /**
     * A memory in a folder, which need not be there.
     *
     * @param program which program reads: another may understand notes otherwise
     */
    public static GraphMemory in(Path folder, String program) {
        return new GraphMemory(
                new KeptFile(folder.resolve("prose")), new KeptFile(folder.resolve("nearest")), program);
    }

    /** One that remembers nothing. */
    public static GraphMemory none() {
        return new GraphMemory(null, null, "");
    }

    /** Whether anything is kept at all. */
    boolean keeps() {
        return prose != null;
    }

    /**
     * The prose of a note.
     *
     * @param key what the note was and where its links led
     * @param bytes as {@link ProseCodec} has it
     */
    record Prose(String key, byte[] bytes) {}

    /** The prose of notes by their paths; none where other names were known then. */
    Map<String, Prose> prose(String names) {
        return keeps() ? prose.read(program + names, GraphMemory::prose).orElseGet(Map::of) : Map.of();
    }

    private static Map<String, Prose> prose(BinaryInput in) {
        Map<String, Prose> notes = new HashMap<>();
        for (int count = in.integer(); count > 0; count--) {
            notes.put(in.text(), new Prose(in.text(), in.bytes()));
        }
        return notes;
    }

    void keepProse(String names, SortedMap<String, Prose> notes) {
        keep(prose, names, out -> {
            out.number(notes.size());
            notes.forEach((path, kept) -> {
                out.text(path);
                out.text(kept.key());
                out.bytes(kept.bytes());
            });
        });
    }

    /** The paths of the notes that are nearest to wrong names; none where other names were known then. */
    Map<String, List<String>> nearest(String names) {
        return keeps() ? nearest.read(program + names, GraphMemory::nearest).orElseGet(Map::of) : Map.of();
    }

    private static Map<String, List<String>> nearest(BinaryInput in) {
        Map<String, List<String>> found = new HashMap<>();
        for (int count = in.integer(); count > 0; count--) {
            found.put(in.text(), in.list(BinaryInput::text));
        }
        return found;
    }

    void keepNearest(String names, Map<String, List<String>> found) {
        keep(nearest, names, out -> {
            out.number(found.size());
            new TreeMap<>(found).forEach((name, paths) -> {
                out.text(name);
                out.list(paths, BinaryOutput::text);
            });
        });
    }

    private void keep(KeptFile file, String names, Consumer<BinaryOutput> content) {
        if (keeps()) {
            unsaved.add(() -> file.write(program + names, content));
        }
    }

    /** Writes what has become known since, if anything has. */
    public void save() {
        unsaved.forEach(Runnable::run);
        unsaved.clear();
    }
}
