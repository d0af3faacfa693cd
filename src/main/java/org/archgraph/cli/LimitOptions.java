package org.archgraph.cli;

import java.time.Duration;
import org.archgraph.store.ReadLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much a query may take. */
final class LimitOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private int rows;
    private int seconds;

    @Option(
            names = "--limit",
            paramLabel = "ROWS",
            defaultValue = "1000",
            description = "Print at most so many rows (default: ${DEFAULT-VALUE}).")
    void setRows(int value) {
        rows = positive("--limit", value);
    }

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "End the query after so many seconds (default: ${DEFAULT-VALUE}).")
    void setSeconds(int value) {
        seconds = positive("--timeout", value);
    }

    private int positive(String option, int value) {
        if (value < 1) {
            throw new ParameterException(command.commandLine(), option + " must be at least 1, not " + value);
        }
        return value;
    }

    ReadLimits limits() {
        return new ReadLimits(rows, Duration.ofSeconds(seconds));
    }
}
