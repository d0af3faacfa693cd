package org.archgraph.vault;

import java.nio.file.Path;
import java.util.List;

/**
 * A note as it was found.
 *
 * @param path in the vault
 * @param file on disk
 * @param state as in {@link CachedNote}
 * @param hash of the bytes of what it is taken to say; null where it says nothing
 * @param problems what is wrong in it
 * @param kept what the cache knows, which is what it says; null where it does not
 * @param note what it says, where that was read now
 * @param before what the cache knows of what such a note said before; null where it knows nothing of it
 */
record ScannedNote(
        String path,
        Path file,
        FileState state,
        String hash,
        List<Problem> problems,
        CachedNote kept,
        Note note,
        CachedNote before) {

    static ScannedNote kept(String path, Path file, FileState state, CachedNote known) {
        return new ScannedNote(path, file, state, known.hash(), known.problems(), known, null, null);
    }

    static ScannedNote fresh(
            String path, Path file, FileState state, Note note, List<Problem> problems, CachedNote before) {
        return new ScannedNote(path, file, state, note.hash(), List.copyOf(problems), null, note, before);
    }

    /** It cannot be read now; what was known of it is all there is, if anything. */
    static ScannedNote unread(String path, Path file, CachedNote known, List<Problem> problems) {
        return new ScannedNote(path, file, null, known == null ? null : known.hash(), problems, known, null, null);
    }

    /** Whether it could not be read now. */
    boolean isUnread() {
        return note == null && (kept == null || !problems.equals(kept.problems()));
    }
}
