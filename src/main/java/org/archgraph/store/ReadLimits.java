package org.archgraph.store;

import java.time.Duration;
import java.util.Objects;

/**
 * What one statement may take.
 *
 * @param rows how many rows are fetched at most; the rest is left on the server
 * @param timeout after which the server ends the transaction; zero for the server's own limit
 */
public record ReadLimits(int rows, Duration timeout) {
    /** No limits but the server's. */
    public static final ReadLimits NONE = new ReadLimits(Integer.MAX_VALUE, Duration.ZERO);

    public ReadLimits {
        Objects.requireNonNull(timeout, "timeout");
        if (rows < 1 || timeout.isNegative()) {
            throw new IllegalArgumentException("limits must be positive: " + rows + " rows, " + timeout);
        }
    }

    /** At most so many rows, in whatever time. */
    public static ReadLimits rows(int rows) {
        return new ReadLimits(rows, Duration.ZERO);
    }
}
