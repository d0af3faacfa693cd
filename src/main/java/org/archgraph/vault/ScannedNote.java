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
 */
record ScannedNote(
        String path, Path file, FileState state, String hash, List<Problem> problems, CachedNote kept, Note note) {

    static ScannedNote kept(String path, Path file, FileState state, CachedNote known) {
        return new ScannedNote(path, file, state, known.hash(), known.problems(), known, null);
    }

    static ScannedNote fresh(String path, Path file, FileState state, Note note, List<Problem> problems) {
        return new ScannedNote(path, file, state, note.hash(), List.copyOf(problems), null, note);
    }

    /** It cannot be read now; what was known of it is all there is, if anything. */
    static ScannedNote unread(String path, Path file, CachedNote known, List<Problem> problems) {
        return new ScannedNote(path, file, null, known == null ? null : known.hash(), problems, known, null);
    }
}
