package org.archgraph.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.archgraph.vault.BinaryInput;
import org.archgraph.vault.BinaryOutput;
import org.archgraph.vault.KeptFile;

/**
 * What was found out of a vault, kept in files from one building of its graph to the next, so that only what has
 * changed is read again. Everything is kept with what it rests on: the names that were known, and of prose the note and
 * where its links lead.
 */
public final class GraphMemory {
    private final KeptFile prose;
    private final KeptFile nearest;
    private final KeptFile understood;
    private final KeptFile edited;
    private final String program;
    private final String fingerprint;
    private final List<Runnable> unsaved = new ArrayList<>();
    /** What {@link #understood} went by; null where that is not known. */
    private Edits edits;

    private GraphMemory(Path folder, String program, String fingerprint) {
        this.prose = file(folder, "prose");
        this.nearest = file(folder, "nearest");
        this.understood = file(folder, "understood");
        this.edited = file(folder, "edited");
        this.program = program;
        this.fingerprint = fingerprint;
    }

    private static KeptFile file(Path folder, String name) {
        return folder == null ? null : new KeptFile(folder.resolve(name));
    }

    /**
     * A memory in a folder, which need not be there.
     *
     * @param program which program reads: another may understand notes otherwise
     * @param fingerprint tells the vault as it is now from any other
     */
    public static GraphMemory in(Path folder, String program, String fingerprint) {
        return new GraphMemory(folder, program, fingerprint);
    }

    /** One that remembers nothing. */
    public static GraphMemory none() {
        return new GraphMemory(null, "", "");
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

    /**
     * What a vault was understood by.
     *
     * @param basis what it rests on beside the notes: that of another is not given
     * @param since the vault's fingerprint then
     */
    Optional<Understood> understood(String basis, String since) {
        if (!keeps()) {
            return Optional.empty();
        }
        Optional<Base> base = understood.read(program + basis, in -> new Base(in.text(), UnderstoodCodec.read(in)));
        edits = base.filter(known -> known.fingerprint().equals(since))
                .map(known -> new Edits(known.fingerprint(), since, Map.of()))
                .or(() -> edited.read(program + basis, GraphMemory::edits)
                        .filter(known -> known.now().equals(since)
                                && base.filter(all -> all.fingerprint().equals(known.base())).isPresent()))
                .orElse(null);
        return edits == null ? Optional.empty() : base.map(known -> known.understood().with(edits.notes()));
    }

    private record Base(String fingerprint, Understood understood) {}

    /** The notes that were edited since all of them were understood. */
    private record Edits(String base, String now, Map<String, Understood.Mark> notes) {}

    private static Edits edits(BinaryInput in) {
        return new Edits(in.text(), in.text(), UnderstoodCodec.marks(in));
    }

    /** @param all is asked for at once, beside what follows: what it is made of takes much memory */
    void keepUnderstood(String basis, Supplier<Understood> all) {
        if (!keeps()) {
            return;
        }
        CompletableFuture<byte[]> known = CompletableFuture.supplyAsync(() -> {
            BinaryOutput bytes = new BinaryOutput();
            bytes.text(fingerprint);
            UnderstoodCodec.write(bytes, all.get());
            return bytes.toBytes();
        });
        unsaved.add(() -> {
            try {
                byte[] bytes = known.join();
                understood.write(program + basis, out -> out.raw(bytes));
            } catch (CompletionException tooMuch) {
                // the next import reads all notes instead
            }
        });
    }

    /** Keeps how notes were read that have been edited since {@link #understood} was asked. */
    void keepEdited(String basis, Map<String, Understood.Mark> notes) {
        Map<String, Understood.Mark> all = new HashMap<>(edits.notes());
        all.putAll(notes);
        String base = edits.base();
        unsaved.add(() -> edited.write(program + basis, out -> {
            out.text(base);
            out.text(fingerprint);
            UnderstoodCodec.marks(out, all);
        }));
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
