package org.archgraph.vault;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.archgraph.failure.Failure;

/** Finds the visible regular files of a vault, without leaving it. Opens none of them. */
final class VaultFiles {
    /** What an entry of a folder is: asked once, for of large vaults the asking is most of the walk. */
    private enum Kind {
        FOLDER,
        FILE,
        LINK,
        OTHER,
        /** Gone since the folder was listed. */
        NOTHING;

        static Kind of(Path entry) throws IOException {
            try {
                BasicFileAttributes seen =
                        Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                return seen.isDirectory() ? FOLDER : seen.isRegularFile() ? FILE : seen.isSymbolicLink() ? LINK : OTHER;
            } catch (NoSuchFileException gone) {
                return NOTHING;
            }
        }
    }

    private final Path root;
    private final Path realRoot;
    private final int maxFiles;
    private final IgnoreFile ignored;
    private final SortedMap<String, Path> found = new TreeMap<>();
    /** What could not be looked at, and folders that could not be listed. */
    private final Set<String> unseen = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    /** The real paths of the folders that the walk is in. */
    private final Deque<Path> inside = new ArrayDeque<>();

    VaultFiles(Path root, int maxFiles) throws IOException {
        this.root = root;
        this.realRoot = root.toRealPath();
        this.maxFiles = maxFiles;
        this.ignored = IgnoreFile.of(realRoot);
    }

    /** Where each file is on disk, by its path in the vault. */
    SortedMap<String, Path> files() {
        return Collections.unmodifiableSortedMap(found);
    }

    List<Problem> problems() {
        return problems;
    }

    static boolean isNote(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".md");
    }

    /** Why something could not be read, in a few words. */
    static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }

    /** Walks the vault; fails where its own folder cannot be listed. */
    void walk() throws IOException {
        folder(realRoot, root, "");
    }

    private void folder(Path real, Path folder, String prefix) throws IOException {
        inside.push(real);
        try {
            for (Path entry : sorted(folder)) {
                String name = entry.getFileName().toString();
                String path = prefix + Normalizer.normalize(name, Normalizer.Form.NFC);
                if (!name.startsWith(".")) {
                    visible(entry, path);
                }
            }
        } finally {
            inside.pop();
        }
    }

    private void visible(Path entry, String path) {
        try {
            Kind kind = Kind.of(entry);
            boolean isFolder = kind == Kind.LINK ? Files.isDirectory(entry) : kind == Kind.FOLDER;
            if (!ignored.leavesOut(isFolder ? path + "/" : path)) {
                entry(entry, kind, path);
            }
        } catch (IOException failure) {
            // a folder or a file: nobody knows
            if (!ignored.leavesOut(path) && !ignored.leavesOut(path + "/")) {
                unseen.add(path);
                report(path, "cannot be looked at: " + reason(failure), "check the permissions of it and its folder");
            }
        }
    }

    /** Whether a note that was there before may still be there, where nobody can look. */
    boolean mayHave(String note) {
        if (unseen.isEmpty() || found.containsKey(note) || ignored.leavesOut(note)) {
            return false;
        }
        for (int end = note.length(); end > 0; end = note.lastIndexOf('/', end - 1)) {
            if (unseen.contains(note.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        Collections.sort(entries);
        return entries;
    }

    private void entry(Path entry, Kind seen, String path) throws IOException {
        Path real = seen == Kind.LINK ? real(entry, path) : inside.peek().resolve(entry.getFileName());
        if (real == null) {
            return;
        }
        Kind kind = seen == Kind.LINK ? Kind.of(real) : seen;
        if (kind == Kind.FOLDER) {
            try {
                folder(real, entry, path + "/");
            } catch (NoSuchFileException gone) {
                // since its own folder was listed
                return;
            } catch (IOException failure) {
                unseen.add(path);
                report(path, "the folder cannot be listed: " + reason(failure), "check its permissions");
            }
        } else if (kind == Kind.FILE) {
            file(entry, path);
        } else if (kind == Kind.OTHER && isNote(path)) {
            report(path, "is no regular file", "move it out of the vault");
        }
    }

    private void file(Path entry, String path) {
        if (found.putIfAbsent(path, entry) != null) {
            report(path, "another file has the same name, encoded differently", "rename one of the two");
        }
        if (found.size() > maxFiles) {
            throw Failure.failed(
                    "the vault " + root + " has more than " + maxFiles + " files",
                    "give the folder of the notes alone");
        }
    }

    /** The real path that a link leads to; null where it must not be followed, which is reported. */
    private Path real(Path entry, String path) {
        try {
            Path real = entry.toRealPath();
            if (!real.startsWith(realRoot)) {
                report(path, "is a symbolic link out of the vault and not followed", "copy its target into the vault");
                return null;
            }
            if (inside.contains(real)) {
                report(path, "is a symbolic link to a folder around it and not followed", "remove the link");
                return null;
            }
            return real;
        } catch (IOException failure) {
            report(path, "is a symbolic link that leads nowhere", "remove the link");
            return null;
        }
    }

    private void report(String path, String message, String suggestion) {
        problems.add(new Problem(ProblemCode.UNREADABLE, path, 0, message, suggestion));
    }
}
