package org.archgraph.server.embedded;

import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.archgraph.failure.Failure;
import org.archgraph.server.StartReport;

/** What this process tells the person who looks for its reasons: lines in {@code logs/server.out}. */
final class ServerLog {
    private final PrintStream out;

    ServerLog(PrintStream out) {
        this.out = out;
    }

    void say(String what) {
        out.println(Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + what);
    }

    /** The stack trace for who debugs, then one line for the command that waits. */
    void fail(Throwable e) {
        e.printStackTrace(out);
        if (e instanceof Failure failure) {
            out.println(StartReport.REASON + oneLine(failure.getMessage()));
            failure.hint().ifPresent(hint -> out.println(StartReport.ADVICE + oneLine(hint)));
            return;
        }
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? "" : ": " + root.getMessage();
        out.println(StartReport.REASON + "Neo4j did not start: "
                + oneLine(root.getClass().getSimpleName() + message));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
