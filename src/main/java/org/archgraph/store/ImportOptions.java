package org.archgraph.store;

/**
 * How an import is done.
 *
 * @param replace whether it may take the place of another vault
 * @param batchSize rows a statement, at most
 */
public record ImportOptions(boolean replace, int batchSize) {
    /** Rows a statement where nobody says otherwise: enough to hide the round trip, few enough to show progress. */
    public static final int DEFAULT_BATCH_SIZE = 1_000;

    public ImportOptions {
        if (batchSize < 1) {
            throw new IllegalArgumentException("a batch of " + batchSize + " rows");
        }
    }

    /** The usual import, which leaves another vault alone. */
    public static ImportOptions usual() {
        return new ImportOptions(false, DEFAULT_BATCH_SIZE);
    }

    /** The usual import, which may take the place of another vault. */
    public static ImportOptions replacing() {
        return new ImportOptions(true, DEFAULT_BATCH_SIZE);
    }
}
