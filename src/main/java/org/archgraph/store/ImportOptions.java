package org.archgraph.store;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How an import is done.
 *
 * @param replace whether it may take the place of another vault
 * @param batchSize rows a statement, at most
 * @param rowsAtOnce how many rows one transaction may change, more are staged; empty: as the server's memory allows
 * @param memory a file of its own for what the graph holds, by which a later import reads and writes only what has
 *     changed; empty: everything is compared
 * @param process the one that who waits for this import is told of
 */
public record ImportOptions(
        boolean replace, int batchSize, OptionalInt rowsAtOnce, Optional<Memory> memory, long process) {
    /** Rows a statement where nobody says otherwise: enough to hide the round trip, few enough to show progress. */
    public static final int DEFAULT_BATCH_SIZE = 1_000;

    public ImportOptions {
        Objects.requireNonNull(memory, "memory");
        Objects.requireNonNull(rowsAtOnce, "rowsAtOnce");
        if (batchSize < 1) {
            throw new IllegalArgumentException("a batch of " + batchSize + " rows");
        }
    }

    /**
     * What is remembered between imports.
     *
     * @param file written after each import; safe to lose
     * @param program which program imports; another one compares everything
     */
    public record Memory(Path file, String program) {
        public Memory {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(program, "program");
        }
    }

    /** The usual import, which leaves another vault alone. */
    public static ImportOptions usual() {
        return of(false);
    }

    /** The usual import, which may take the place of another vault. */
    public static ImportOptions replacing() {
        return of(true);
    }

    private static ImportOptions of(boolean replace) {
        return new ImportOptions(replace, DEFAULT_BATCH_SIZE, OptionalInt.empty(), Optional.empty(),
                ProcessHandle.current().pid());
    }

    public ImportOptions with(Memory remembered) {
        return new ImportOptions(replace, batchSize, rowsAtOnce, Optional.of(remembered), process);
    }

    public ImportOptions withRowsAtOnce(int rows) {
        return new ImportOptions(replace, batchSize, OptionalInt.of(rows), memory, process);
    }

    /** On behalf of another process. */
    public ImportOptions withProcess(long other) {
        return new ImportOptions(replace, batchSize, rowsAtOnce, memory, other);
    }
}
