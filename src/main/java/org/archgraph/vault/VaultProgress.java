package org.archgraph.vault;

/** Is told how far the reading of a vault is. */
@FunctionalInterface
public interface VaultProgress {
    /**
     * Called once before the first note and after each note.
     *
     * @param done how many notes have been read or given up
     * @param total how many notes there are
     */
    void read(int done, int total);
}
