package org.archgraph.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A vault as it was found: which notes there are, and what has changed of them; the rest can be had when it is needed.
 */
public final class VaultScan {
    private final Path root;
    private final SortedSet<String> files;
    private final List<Problem> problems;
    private final List<ScannedNote> notes;
    private final NoteScanner scanner;
    private final Optional<NoteCache> cache;

    VaultScan(
            Path root,
            SortedSet<String> files,
            List<Problem> problems,
            List<ScannedNote> notes,
            NoteScanner scanner,
            Optional<NoteCache> cache) {
        this.root = root;
        this.files = files;
        this.problems = List.copyOf(problems);
        this.notes = notes;
        this.scanner = scanner;
        this.cache = cache;
    }

    /** How many notes there are, and others that say nothing because they cannot be read. */
    public int size() {
        return notes.size();
    }

    /** Whether there is nothing at all to read. */
    public boolean isEmpty() {
        return notes.isEmpty() && problems.isEmpty();
    }

    /** Equal for two scans that see the same vault: the same files, notes of the same bytes, the same problems. */
    public String fingerprint() {
        MessageDigest digest = sha256();
        files.forEach(file -> update(digest, file));
        for (ScannedNote note : notes) {
            update(digest, note.path());
            update(digest, String.valueOf(note.hash()));
            note.problems().forEach(problem -> update(digest, problem.toString()));
        }
        problems.forEach(problem -> update(digest, problem.toString()));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /**
     * What has become of notes since the cache knew them: to be asked before {@link #save}.
     *
     * @param most how many may have changed
     * @return empty where it is none or more, or one is not known as it was, or anything could not be read
     */
    public Optional<VaultChange> change(int most) {
        List<ScannedNote> fresh = notes.stream().filter(note -> note.note() != null).toList();
        boolean few =
                !fresh.isEmpty() && fresh.size() <= most && fresh.stream().allMatch(note -> note.before() != null);
        if (cache.isEmpty() || !few || !isWhole()) {
            return Optional.empty();
        }
        try (NoteCache.Source source = cache.get().source()) {
            List<VaultChange.Edited> edited = fresh.stream().flatMap(note -> edited(note, source).stream()).toList();
            SortedMap<String, String> hashes = new TreeMap<>();
            notes.forEach(note -> hashes.put(note.path(), note.hash()));
            return edited.size() == fresh.size()
                    ? Optional.of(new VaultChange(files, hashes, edited))
                    : Optional.empty();
        }
    }

    /** Whether all of it could be read. */
    public boolean isWhole() {
        return problems.isEmpty() && notes.stream().noneMatch(ScannedNote::isUnread);
    }

    private static Optional<VaultChange.Edited> edited(ScannedNote note, NoteCache.Source source) {
        CachedNote before = note.before();
        try {
            return source.bytes(before.place())
                    .map(bytes -> NoteCodec.decode(note.path(), before.hash(), bytes))
                    .map(was -> new VaultChange.Edited(was, before.problems(), note.note(), note.problems()));
        } catch (RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** Whether no note is to be taken from the cache, which may be written meanwhile. */
    public boolean isFresh() {
        return notes.stream().noneMatch(note -> note.kept() != null);
    }

    /** The whole vault. */
    public Vault vault() {
        List<Problem> all = new ArrayList<>(problems);
        notes.forEach(note -> all.addAll(note.problems()));
        try (NoteCache.Source source = cache.map(NoteCache::source).orElse(null)) {
            List<Note> read = notes.parallelStream()
                    .filter(note -> note.hash() != null)
                    .flatMap(note -> note(note, source).stream())
                    .toList();
            return new Vault(root, read, files, all);
        }
    }

    private Optional<Note> note(ScannedNote note, NoteCache.Source source) {
        if (note.note() != null) {
            return Optional.of(note.note());
        }
        try {
            Optional<byte[]> bytes = source.bytes(note.kept().place());
            if (bytes.isPresent()) {
                return bytes.map(known -> NoteCodec.decode(note.path(), note.hash(), known));
            }
        } catch (RuntimeException damaged) {
            // the file still has it
        }
        return scanner.readAgain(note);
    }

    /** Keeps what was read in the cache, if there is one. */
    public void save() {
        cache.ifPresent(into -> {
            if (isSaved(into)) {
                return;
            }
            SortedMap<String, NoteCache.Entry> entries = new TreeMap<>();
            for (ScannedNote note : notes) {
                if (note.hash() != null) {
                    CachedNote.Place kept = note.kept() == null ? null : note.kept().place();
                    List<Problem> known = note.kept() == null ? note.problems() : note.kept().problems();
                    entries.put(note.path(), new NoteCache.Entry(note.state(), note.hash(), known, kept, note.note()));
                }
            }
            into.save(entries);
        });
    }

    private boolean isSaved(NoteCache into) {
        return into.size() == notes.stream().filter(note -> note.hash() != null).count()
                && notes.stream().allMatch(note -> note.kept() != null
                        && Objects.equals(note.state(), note.kept().state()));
    }
}
