package org.archgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What decides which files a process sees under which names, how it may read and write them, and how it prints numbers.
 * Where two processes have the same, it does not matter which of them reads a vault.
 */
final class Surroundings {
    private static final Set<String> RIGHTS =
            Set.of("Umask", "Uid", "Gid", "Groups", "CapEff", "NoNewPrivs", "Seccomp");

    private Surroundings() {}

    /** Those of this process, as a text to compare; empty where the system does not tell. */
    static Optional<String> ofProcess() {
        Path self = Path.of("/proc/self");
        try {
            String rights = Files.readAllLines(self.resolve("status")).stream()
                    .filter(line -> RIGHTS.contains(line.split(":", 2)[0]))
                    .map(line -> line.strip().replaceAll("\\s+", " "))
                    .collect(Collectors.joining("\n"));
            String names = Files.readSymbolicLink(self.resolve("ns/mnt")) + " "
                    + Files.readSymbolicLink(self.resolve("root")) + " " + System.getProperty("sun.jnu.encoding") + " "
                    + Locale.getDefault(Locale.Category.FORMAT);
            return rights.isEmpty() ? Optional.empty() : Optional.of(rights + "\n" + names);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
