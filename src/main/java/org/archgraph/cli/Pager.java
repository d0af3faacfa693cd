package org.archgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Shows long answers on a terminal a page at a time, with the program of the variable PAGER; with less where it is not
 * set; with none where it is empty. Whoever runs in the server knows of no rows, and leaves it to the process that
 * asked.
 */
final class Pager {
    private static final String USUAL = "command -v less > /dev/null || exit 127; exec less";
    /** What a shell ends with that cannot run a program. */
    private static final Set<Integer> MISSING = Set.of(126, 127);

    private final Environment environment;

    Pager(Environment environment) {
        this.environment = environment;
    }

    /** Shows {@code text}; false where it is not for a pager, or there is none. */
    boolean show(String text) {
        String pager = environment.variables().getOrDefault("PAGER", USUAL);
        int rows = rows();
        boolean wanted = environment.console().terminal() && !pager.isBlank() && rows > 0;
        return wanted && text.lines().count() >= rows && run(pager, text);
    }

    private int rows() {
        String rows = environment.properties().getProperty("archgraph.rows", "");
        return rows.matches("\\d{1,4}") ? Integer.parseInt(rows) : 0;
    }

    private boolean run(String pager, String text) {
        environment.console().flush();
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", pager)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putIfAbsent("LESS", "FRX");
        try {
            Process process = builder.start();
            feed(process, text);
            return !MISSING.contains(process.waitFor());
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** A reader may leave before the end. */
    private static void feed(Process process, String text) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // the pager was closed
        }
    }
}
