package org.archgraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Properties;

/**
 * Where a command prints. Answers go to {@code out}, all else to {@code err}; both are UTF-8 whatever the locale says.
 *
 * @param out for answers
 * @param err for everything that is no answer
 * @param terminal whether {@code out} is a terminal
 * @param columns how wide it is; 0 where it is none, or nobody knows
 * @param progress whether {@code err} is a terminal, for what is shown and vanishes again
 * @param color whether colours are welcome
 */
record Console(Output out, PrintWriter err, boolean terminal, int columns, boolean progress, boolean color) {
    private static final int USUAL_COLUMNS = 80;

    /**
     * The console of this process. The launcher says whether a terminal is there ({@code archgraph.columns}): the JVM
     * cannot tell standard output alone.
     */
    static Console ofProcess(Map<String, String> env, Properties properties) {
        return of(output(FileDescriptor.out), output(FileDescriptor.err), env, properties);
    }

    /** As {@link #ofProcess}, for a command that prints elsewhere. */
    static Console of(Output out, PrintWriter err, Map<String, String> env, Properties properties) {
        String given = properties.getProperty("archgraph.columns", "");
        boolean terminal = !given.isEmpty();
        int columns = terminal ? number(given) : 0;
        boolean color = terminal && env.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(env.get("TERM"));
        boolean progress = !properties.getProperty("archgraph.progress", "").isEmpty();
        return new Console(out, err, terminal, columns, progress, color);
    }

    private static int number(String text) {
        try {
            int columns = Integer.parseInt(text.strip());
            return columns > 0 ? columns : USUAL_COLUMNS;
        } catch (NumberFormatException e) {
            return USUAL_COLUMNS;
        }
    }

    private static Output output(FileDescriptor descriptor) {
        return new Output(new FileOutputStream(descriptor));
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
