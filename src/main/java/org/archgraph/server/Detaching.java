package org.archgraph.server;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Starts a process that outlives its command: no terminal's Ctrl-C or hang-up reaches it, and it is nobody's child. A
 * JVM has a thread that waits for each child, and waits 0.3 s for that thread when it ends itself.
 */
final class Detaching {
    private static final File SETSID = new File("/usr/bin/setsid");
    private static final File NOTHING = new File(isWindows() ? "NUL" : "/dev/null");

    /** A session of its own where there is {@code setsid}. */
    private static final String SESSION = SETSID.getPath() + " \"$@\"";

    /** Else deaf ears: signals that are ignored stay ignored in what replaces the shell, and a JVM respects that. */
    private static final String DEAF = "(trap '' INT HUP QUIT; exec \"$@\")";

    private static final String SCRIPT = " < /dev/null > \"$0\" 2>&1 & echo $!";

    private Detaching() {}

    /**
     * Starts a program.
     *
     * @param folder its working folder
     * @param output the file that takes what it prints; what was in it is lost
     * @return its process id
     * @throws IOException when there is no way to start it, or to write what it prints
     */
    static long start(List<String> command, Path folder, Path output) throws IOException {
        Files.write(output, new byte[0]);
        if (isWindows()) {
            return builder(command, folder)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .pid();
        }
        List<String> shell = new ArrayList<>(List.of("/bin/sh", "-c", script(), output.toString()));
        shell.addAll(command);
        Process process = builder(shell, folder)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String pid = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        try {
            return Long.parseLong(pid);
        } catch (NumberFormatException e) {
            throw new IOException("the shell did not start it", e);
        }
    }

    private static String script() {
        return (SETSID.canExecute() ? SESSION : DEAF) + SCRIPT;
    }

    private static ProcessBuilder builder(List<String> command, Path folder) {
        return new ProcessBuilder(command).directory(folder.toFile()).redirectInput(NOTHING);
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
