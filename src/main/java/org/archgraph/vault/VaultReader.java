package org.archgraph.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.archgraph.failure.Failure;

/**
 * Reads a folder of notes. Hidden files and folders, and what {@code .archgraphignore} names, are left out; symbolic links are followed where they stay within
 * the vault and do not lead in a circle; only regular files are opened. A note that cannot be read becomes a problem
 * of the vault and never keeps the others from being read.
 */
public final class VaultReader {
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
        Path root = root(folder);
        VaultFiles files = walk(root);
        List<Problem> problems = new ArrayList<>(files.problems());
        List<Note> read = readNotes(files.files(), problems, progress);
        return new Vault(
                root, read, Collections.unmodifiableSortedSet(new TreeSet<>(files.files().keySet())), problems);
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

    private VaultFiles walk(Path root) {
        if (!Files.exists(root)) {
            throw Failure.failed("there is no vault " + root, "give the folder that holds the notes");
        }
        if (!Files.isDirectory(root)) {
            throw Failure.failed("the vault " + root + " is no folder", "give the folder that holds the notes");
        }
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

    private List<Note> readNotes(SortedMap<String, Path> files, List<Problem> problems, VaultProgress progress) {
        List<Map.Entry<String, Path>> found = files.entrySet().stream()
                .filter(file -> VaultFiles.isNote(file.getKey()))
                .toList();
        List<Note> read = new ArrayList<>(found.size());
        progress.read(0, found.size());
        for (int i = 0; i < found.size(); i++) {
            readNote(found.get(i).getKey(), found.get(i).getValue(), problems).ifPresent(read::add);
            progress.read(i + 1, found.size());
        }
        return read;
    }

    private Optional<Note> readNote(String path, Path file, List<Problem> problems) {
        try {
            byte[] bytes = content(file);
            if (bytes.length <= limits.maxNoteBytes()) {
                return notes.read(path, bytes, problems::add);
            }
            problems.add(new Problem(
                    ProblemCode.TOO_LARGE,
                    path,
                    0,
                    "has " + Files.size(file) + " bytes; a note may have " + limits.maxNoteBytes(),
                    "split the note, or keep data out of it"));
        } catch (IOException failure) {
            problems.add(new Problem(
                    ProblemCode.UNREADABLE,
                    path,
                    0,
                    "cannot be read: " + VaultFiles.reason(failure),
                    "check the permissions of the file"));
        }
        return Optional.empty();
    }

    /** The file's bytes, or one more than the limit, whatever the file system says its size is. */
    private byte[] content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) limits.maxNoteBytes() + 1);
        }
    }
}
