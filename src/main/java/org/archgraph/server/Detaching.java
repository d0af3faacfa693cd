package org.archgraph.server;

import java.io.File;
import java.util.List;
import java.util.Locale;

/** How a child outlives its command: no terminal's Ctrl-C or hang-up reaches it. */
final class Detaching {
    private static final File SETSID = new File("/usr/bin/setsid");

    private Detaching() {}

    /** What stands before the command itself: a session of its own where there is {@code setsid}, else deaf ears. */
    static List<String> prefix() {
        if (isWindows()) {
            return List.of();
        }
        if (SETSID.canExecute()) {
            return List.of(SETSID.getPath());
        }
        // signals that are ignored stay ignored in the program that replaces the shell, and the JVM respects that
        return List.of("/bin/sh", "-c", "trap '' INT HUP QUIT; exec \"$@\"", "sh");
    }

    static File nothing() {
        return new File(isWindows() ? "NUL" : "/dev/null");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
