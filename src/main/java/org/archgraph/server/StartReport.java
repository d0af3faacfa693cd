package org.archgraph.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.archgraph.failure.Failure;

/** Why a server did not start, in its own words when it left some. */
public final class StartReport {
    /** How a server begins the line that names the reason of its end, and the one that says what to do. */
    public static final String REASON = "FAILED: ";

    public static final String ADVICE = "HINT: ";

    private static final int TAIL = 5;

    private final Path log;

    StartReport(HomeFolder home) {
        this.log = home.serverOutput();
    }

    Failure failure() {
        List<String> lines = lines();
        Optional<String> reason = last(lines, REASON);
        if (reason.isPresent()) {
            return Failure.failed(reason.get(), last(lines, ADVICE).orElse("see " + log));
        }
        return Failure.failed("the server ended while it started", "see " + log + tail(lines));
    }

    Failure timeout(Duration patience) {
        return Failure.failed(
                "the server was not ready after " + patience.toSeconds() + " s", "see " + log + tail(lines()));
    }

    private List<String> lines() {
        try {
            // a JVM's own messages may be in any encoding
            return Files.readAllLines(log, StandardCharsets.ISO_8859_1).stream()
                    .map(line -> new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<String> last(List<String> lines, String prefix) {
        return lines.stream()
                .filter(line -> line.startsWith(prefix))
                .reduce((earlier, later) -> later)
                .map(line -> line.substring(prefix.length()));
    }

    private static String tail(List<String> lines) {
        List<String> said = lines.stream().filter(line -> !line.isBlank()).toList();
        List<String> end = said.subList(Math.max(0, said.size() - TAIL), said.size());
        return end.isEmpty() ? ", which is empty" : ", which ends:\n  " + String.join("\n  ", end);
    }
}
