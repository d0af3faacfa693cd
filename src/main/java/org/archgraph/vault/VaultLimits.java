package org.archgraph.vault;

/**
 * What a vault may cost to read.
 *
 * @param maxNoteBytes the size in bytes above which a note is reported ({@code too-large}) instead of read
 * @param maxFiles the number of files above which reading is given up: more is not a folder of notes
 * @param maxReads the number of notes not known from a cache above which a scan is given up
 */
public record VaultLimits(long maxNoteBytes, int maxFiles, int maxReads) {
    private static final long DEFAULT_NOTE_BYTES = 10L * 1024 * 1024;
    private static final int DEFAULT_FILES = 500_000;

    public VaultLimits {
        if (maxNoteBytes < 1 || maxNoteBytes >= Integer.MAX_VALUE || maxFiles < 1 || maxReads < 0) {
            throw new IllegalArgumentException("no limits: " + maxNoteBytes + " bytes, " + maxFiles + " files");
        }
    }

    /** Limits that allow every note to be read. */
    public VaultLimits(long maxNoteBytes, int maxFiles) {
        this(maxNoteBytes, maxFiles, Integer.MAX_VALUE);
    }

    /** 10 MiB a note, 500,000 files. */
    public static VaultLimits defaults() {
        return new VaultLimits(DEFAULT_NOTE_BYTES, DEFAULT_FILES);
    }
}
