package org.archgraph.vault;

/**
 * What a vault may cost to read.
 *
 * @param maxNoteBytes the size in bytes above which a note is reported ({@code too-large}) instead of read
 * @param maxFiles the number of files above which reading is given up: more is not a folder of notes
 */
public record VaultLimits(long maxNoteBytes, int maxFiles) {
    private static final long DEFAULT_NOTE_BYTES = 10L * 1024 * 1024;
    private static final int DEFAULT_FILES = 500_000;

    public VaultLimits {
        if (maxNoteBytes < 1 || maxNoteBytes >= Integer.MAX_VALUE || maxFiles < 1) {
            throw new IllegalArgumentException("no limits: " + maxNoteBytes + " bytes, " + maxFiles + " files");
        }
    }

    /** 10 MiB a note, 500,000 files. */
    public static VaultLimits defaults() {
        return new VaultLimits(DEFAULT_NOTE_BYTES, DEFAULT_FILES);
    }
}
