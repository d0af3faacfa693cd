package org.archgraph.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells a process from every other that has, had or will have its pid. On Linux: the machine's boot and the process's
 * start in clock ticks since then, which neither a changed clock nor a reboot confuses (and reading two small files
 * costs a command less than {@link ProcessHandle}). Elsewhere: the instant of its start.
 */
public final class ProcessIdentity {
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    /** Of the fields behind the command's name in /proc/PID/stat: the state, and the start in ticks. */
    private static final int STATE = 0;

    private static final int START_TICKS = 19;

    private ProcessIdentity() {}

    /** The identity of this process. */
    public static String current() {
        long pid = ProcessHandle.current().pid();
        return of(pid).orElseThrow(() -> new IllegalStateException("process " + pid + " does not see itself"));
    }

    /**
     * The identity of a live process; empty when there is none with this pid (one that only awaits its parent is none).
     */
    public static Optional<String> of(long pid) {
        return Files.exists(BOOT) ? ofLinux(pid) : ofHandle(pid);
    }

    /** Whether the process that had this pid and identity still lives. */
    static boolean isAlive(long pid, String identity) {
        return of(pid).filter(identity::equals).isPresent();
    }

    private static Optional<String> ofLinux(long pid) {
        try {
            // the command's name is in parentheses and may hold spaces and parentheses itself
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.ISO_8859_1);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            if (fields[STATE].equals("Z") || fields[STATE].equals("X")) {
                return Optional.empty();
            }
            return Optional.of(Files.readString(BOOT).strip() + "/" + fields[START_TICKS]);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> ofHandle(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().startInstant())
                .map(Instant::toString);
    }
}
