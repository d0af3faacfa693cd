package org.archgraph.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.archgraph.failure.Failure;

/**
 * Reads a folder of notes. Hidden files and folders, and what {@code .archgraphignore} names, are left out; symbolic
 * links are followed where they stay within the vault and do not lead in a circle; only regular files are opened. A
 * note that cannot be read becomes a problem of the vault and never keeps the others from being read.
 */
public final class VaultReader {
    /** The file at a vault's root that names what is left out. */
    public static final String IGNORE_FILE = IgnoreFile.NAME;

    private final VaultLimits limits;
    private final NoteReader notes = new NoteReader();

    public VaultReader(VaultLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /** As {@link #read(Path, VaultProgress)}, telling nobody. */
    public Vault read(Path folder) {
        return read(folder, (done, total) -> {});
    }

    /**
     * Reads the vault.
     *
     * @param folder the vault's folder; one without notes gives a vault without notes
     * @param progress is told of each note, in this thread
     * @throws Failure where the folder is missing, is no folder, cannot be listed or holds too many files
     */
    public Vault read(Path folder, VaultProgress progress) {
        return scan(folder, Optional.empty(), progress).vault();
    }

    /**
     * Reads what has changed of the vault; what a cache knows is read from there when it is asked for. A note that
     * cannot be read any more stays what it was when it was read last, and is reported all the same.
     *
     * @throws Failure as {@link #read(Path, VaultProgress)}
     * @throws IllegalStateException where more is to be read than the limits allow
     */
    public VaultScan scan(Path folder, NoteCache cache, VaultProgress progress) {
        return scan(folder, Optional.of(cache), progress);
    }

    private VaultScan scan(Path folder, Optional<NoteCache> cache, VaultProgress progress) {
        Path root = root(folder);
        VaultFiles files = walk(root);
        NoteScanner scanner = new NoteScanner(limits, notes, cache);
        List<ScannedNote> scanned = new ArrayList<>(scanner.scan(files.files(), progress));
        SortedSet<String> paths = new TreeSet<>(files.files().keySet());
        for (ScannedNote unseen : scanner.unseen(root, files)) {
            scanned.add(unseen);
            paths.add(unseen.path());
        }
        scanned.sort(Comparator.comparing(ScannedNote::path));
        return new VaultScan(root, Collections.unmodifiableSortedSet(paths), files.problems(), scanned, scanner, cache);
    }

    /**
     * Where the files of a vault are on disk, by their paths in it. Opens none.
     *
     * @throws Failure as {@link #read(Path, VaultProgress)}
     */
    public SortedMap<String, Path> files(Path folder) {
        return walk(root(folder)).files();
    }

    /** A vault's folder as {@link Vault#root()} has it. */
    public static Path root(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    /**
     * Looks whether a vault can be there.
     *
     * @throws Failure where the folder is missing or is no folder
     */
    public static void requireFolder(Path folder) {
        Path root = root(folder);
        if (!Files.exists(root)) {
            throw Failure.failed("there is no vault " + root, "give the folder that holds the notes");
        }
        if (!Files.isDirectory(root)) {
            throw Failure.failed("the vault " + root + " is no folder", "give the folder that holds the notes");
        }
    }

    private VaultFiles walk(Path root) {
        requireFolder(root);
        try {
            VaultFiles files = new VaultFiles(root, limits.maxFiles());
            files.walk();
            return files;
        } catch (IOException failure) {
            throw Failure.failed(
                    "cannot read the vault " + root + ": " + VaultFiles.reason(failure),
                    "check the permissions of the folder",
                    failure);
        }
    }
}
