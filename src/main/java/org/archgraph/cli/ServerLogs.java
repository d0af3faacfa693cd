package org.archgraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
import org.archgraph.render.Printable;
import org.archgraph.server.ServerControl;

/** Prints the end of a log of the server. */
final class ServerLogs {
    private final Session session;
    private final ServerControl control;

    ServerLogs(Session session, ServerControl control) {
        this.session = session;
        this.control = control;
    }

    ExitCode print(int lines, boolean debug) {
        if (lines < 1) {
            throw Failure.usage("--lines must be at least 1, not " + lines, "leave it out for the last 100");
        }
        Path file = debug ? control.debugLogFile() : control.logFile();
        try {
            end(file, lines).forEach(line -> session.console().out().println(Printable.line(line)));
            return ExitCode.OK;
        } catch (NoSuchFileException e) {
            throw Failure.notFound(
                    "no server has left a log in " + session.home(), "archgraph server start starts one");
        } catch (IOException e) {
            throw Failure.failed("cannot read " + file + ": " + e.getMessage(), "check its permissions", e);
        }
    }

    private static Deque<String> end(Path file, int lines) throws IOException {
        Deque<String> last = new ArrayDeque<>();
        // what is no UTF-8 is replaced: a JVM's own words may be in any encoding
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (last.size() == lines) {
                    last.removeFirst();
                }
                last.addLast(line);
            }
        }
        return last;
    }
}
