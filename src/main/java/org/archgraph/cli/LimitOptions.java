package org.archgraph.cli;

import java.time.Duration;
import org.archgraph.failure.Failure;
import org.archgraph.store.ReadLimits;
import picocli.CommandLine.Option;

/** How much a query may take. */
final class LimitOptions {
    @Option(
            names = "--limit",
            paramLabel = "ROWS",
            defaultValue = "1000",
            description = "Print at most so many rows (default: ${DEFAULT-VALUE}).")
    private int rows;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "End the query after so many seconds (default: ${DEFAULT-VALUE}).")
    private int seconds;

    ReadLimits limits() {
        if (rows < 1 || seconds < 1) {
            throw Failure.usage("--limit and --timeout must be at least 1", "leave them out for the usual limits");
        }
        return new ReadLimits(rows, Duration.ofSeconds(seconds));
    }
}
