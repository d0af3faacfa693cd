package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import --watch} as a process of its own. */
class WatchIT {
    @TempDir
    private Path folder;

    @Test
    void importsABurstOnceAndSurvivesItsServer() throws Exception {
        Path vault = Files.createDirectories(folder.resolve("vault"));
        Files.writeString(vault.resolve("a.md"), "# A\n\nSee [[b]].\n");
        Program program = new Program(folder.resolve("home"), folder, Map.of());
        Path output = folder.resolve("watch.out");
        Process watch = program.begin(output, "import", vault.toString(), "--watch");
        try {
            await(output, "watching ");
            for (int i = 0; i < 500; i++) {
                Files.writeString(vault.resolve("note" + i + ".md"), "# Note " + i + "\n\nSee [[a]].\n");
            }
            await(output, "501 notes: 500 added, 0 changed, 1 unchanged, 0 removed");

            long server = ((Number) program.run("server", "status", "-o", "json").json().get("pid")).longValue();
            ProcessHandle.of(server).orElseThrow().destroyForcibly();
            Files.writeString(vault.resolve("b.md"), "# B\n");
            await(output, "502 notes: 1 added");
            assertThat(Files.readString(output).lines().filter(line -> line.matches("\\d+ notes?: .*"))).hasSize(3);
        } finally {
            watch.destroy();
            watch.waitFor(20, TimeUnit.SECONDS);
            program.run("server", "stop");
        }
    }

    private static void await(Path output, String text) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (!Files.readString(output).contains(text)) {
            assertThat(System.nanoTime()).as("no '%s' in %s", text, Files.readString(output)).isLessThan(deadline);
            Thread.sleep(50);
        }
    }
}
