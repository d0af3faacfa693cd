package org.archgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Shows long answers on a terminal a page at a time, with the program of the variable PAGER. */
final class Pager {
    private final Environment environment;

    Pager(Environment environment) {
        this.environment = environment;
    }

    /** Shows {@code text}; false where it is not for a pager, or there is none. */
    boolean show(String text) {
        String pager = environment.variable("PAGER");
        int rows = rows();
        boolean wanted = environment.console().terminal() && pager != null && rows > 0;
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
            process.waitFor();
            return true;
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
