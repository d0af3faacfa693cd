package org.archgraph.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.archgraph.failure.Failure;

/** Reads the notes that have changed, on all processors. */
final class NoteScanner {
    private final VaultLimits limits;
    private final NoteReader reader;
    private final Optional<NoteCache> cache;
    private final AtomicInteger reads = new AtomicInteger();

    NoteScanner(VaultLimits limits, NoteReader reader, Optional<NoteCache> cache) {
        this.limits = limits;
        this.reader = reader;
        this.cache = cache;
    }

    /** The notes among these files, in their order; also those that could not be read. */
    List<ScannedNote> scan(SortedMap<String, Path> files, VaultProgress progress) {
        List<Map.Entry<String, Path>> found = files.entrySet().stream()
                .filter(file -> VaultFiles.isNote(file.getKey()))
                .toList();
        progress.read(0, found.size());
        ExecutorService threads = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(), NoteScanner::thread);
        try {
            List<Future<ScannedNote>> reading = new ArrayList<>(found.size());
            found.forEach(file -> reading.add(threads.submit(() -> scan(file.getKey(), file.getValue()))));
            List<ScannedNote> notes = new ArrayList<>(found.size());
            for (Future<ScannedNote> each : reading) {
                notes.add(each.get());
                progress.read(notes.size(), found.size());
            }
            return notes;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading notes", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "read-notes");
        thread.setDaemon(true);
        return thread;
    }

    private ScannedNote scan(String path, Path file) {
        CachedNote known = cache.flatMap(notes -> notes.find(path)).orElse(null);
        try {
            long now = FileState.now();
            FileState state = cache.isEmpty() ? null : FileState.of(file);
            if (known != null && state.equals(known.state())) {
                return ScannedNote.kept(path, file, known.state(), known);
            }
            countRead();
            byte[] bytes = content(file);
            // a change while it was read makes another state
            FileState settled =
                    state != null && state.settledAt(now) && state.equals(FileState.of(file)) ? state : null;
            boolean isSame = known != null && known.hash().equals(NoteReader.hash(bytes)) && isSure(known.problems());
            if (isSame && bytes.length <= limits.maxNoteBytes()) {
                return ScannedNote.kept(path, file, settled, known);
            }
            return read(path, file, bytes, settled, known);
        } catch (IOException failure) {
            return unread(path, file, known, "cannot be read: " + VaultFiles.reason(failure));
        }
    }

    /** Notes that the cache knows, where nobody can look whether they are still there. */
    List<ScannedNote> unseen(Path root, VaultFiles files) {
        return cache.stream()
                .flatMap(known -> known.paths().stream())
                .filter(files::mayHave)
                .map(path ->
                        unread(path, root.resolve(path), cache.get().find(path).orElse(null), "cannot be looked at"))
                .toList();
    }

    private static ScannedNote unread(String path, Path file, CachedNote known, String message) {
        return ScannedNote.unread(
                path,
                file,
                known,
                List.of(new Problem(
                        ProblemCode.UNREADABLE,
                        path,
                        0,
                        message + earlier(known),
                        "check the permissions of the file and its folder")));
    }

    private ScannedNote read(String path, Path file, byte[] bytes, FileState state, CachedNote known)
            throws IOException {
        List<Problem> problems = new ArrayList<>();
        if (bytes.length > limits.maxNoteBytes()) {
            problems.add(new Problem(
                    ProblemCode.TOO_LARGE,
                    path,
                    0,
                    "has " + Files.size(file) + " bytes; a note may have " + limits.maxNoteBytes() + earlier(known),
                    "split the note, or keep data out of it"));
            return ScannedNote.unread(path, file, known, problems);
        }
        Optional<Note> note = reader.read(path, bytes, problems::add);
        if (note.isEmpty()) {
            return ScannedNote.unread(path, file, known, problems.stream().map(p -> withEarlier(p, known)).toList());
        }
        return ScannedNote.fresh(path, file, isSure(problems) ? state : null, note.get(), problems, known);
    }

    /** A note that took too long may be read in time when the machine is less busy. */
    private static boolean isSure(List<Problem> problems) {
        return problems.stream().noneMatch(problem -> problem.code() == ProblemCode.UNREADABLE);
    }

    private static Problem withEarlier(Problem problem, CachedNote known) {
        return new Problem(problem.code(), problem.file(), problem.line(), problem.message() + earlier(known),
                problem.suggestion(), problem.edit());
    }

    private static String earlier(CachedNote known) {
        return known == null ? "" : "; it stays what it was when it was read last";
    }

    /**
     * A note that the cache cannot give back after all is read from its file; empty where that could not be read
     * before.
     *
     * @throws Failure where the file no longer says what the cache knew: what is left out would be gone from the graph
     */
    Optional<Note> readAgain(ScannedNote note) {
        countRead();
        Optional<Note> again = fromFile(note).filter(now -> now.hash().equals(note.hash()));
        if (again.isEmpty() && !note.isUnread()) {
            throw Failure.failed(note.path() + " is not what it was a moment ago", "run the command again");
        }
        return again;
    }

    private Optional<Note> fromFile(ScannedNote note) {
        try {
            byte[] bytes = content(note.file());
            return bytes.length > limits.maxNoteBytes()
                    ? Optional.empty()
                    : reader.read(note.path(), bytes, problem -> {});
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void countRead() {
        if (reads.incrementAndGet() > limits.maxReads()) {
            throw new IllegalStateException("more than " + limits.maxReads() + " notes to read");
        }
    }

    /** The file's bytes, or one more than the limit, whatever the file system says its size is. */
    private byte[] content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) limits.maxNoteBytes() + 1);
        }
    }
}
