package org.archgraph.vault;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A vault of which all could be read, and in which a few notes have been edited.
 *
 * @param files as {@link Vault#files()}
 * @param hashes of all notes as they are now, by their paths
 * @param edited the notes that are not what they were; at least one
 */
public record VaultChange(SortedSet<String> files, SortedMap<String, String> hashes, List<Edited> edited) {
    public VaultChange {
        edited = List.copyOf(edited);
    }

    /**
     * One note, as it was and as it is.
     *
     * @param problemsBefore what was wrong in it
     * @param problems what is wrong in it
     */
    public record Edited(Note before, List<Problem> problemsBefore, Note now, List<Problem> problems) {
        public String path() {
            return now.path();
        }
    }
}
