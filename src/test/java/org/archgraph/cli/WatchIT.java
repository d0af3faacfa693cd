package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
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
            end(watch, program);
        }
    }

    /** In a namespace of its own, in which few folders can be watched. */
    @Test
    void aFolderTooManyToBeWatchedIsSaidAndImportedAllTheSame() throws Exception {
        List<String> bounded = new ArrayList<>(List.of("unshare", "-Ur", "sh", "-c",
                "echo 8 > /proc/sys/user/max_inotify_watches && exec \"$0\" \"$@\""));
        assumeThat(isRun(bounded, "true")).as("user namespaces are allowed here").isTrue();
        Path vault = Files.createDirectories(folder.resolve("vault"));
        Files.writeString(vault.resolve("a.md"), "# A\n");
        Program program = new Program(folder.resolve("home"), folder, Map.of());
        program.run("server", "start");
        bounded.addAll(program.launcher());
        Path output = folder.resolve("watch.out");
        Process watch = new Program(bounded, program.home(), folder, Map.of())
                .begin(output, "import", vault.toString(), "--watch");
        try {
            await(output, "watching ");
            for (int i = 0; i < 12; i++) {
                Path topic = Files.createDirectories(vault.resolve("topic" + i));
                Files.writeString(topic.resolve("b" + i + ".md"), "# B" + i + "\n");
            }
            await(output, "cannot watch all folders of " + vault);
            await(output, "fs.inotify.max_user_watches");
            await(output, "13 notes: ");

            for (int i = 0; i < 12; i++) {
                Files.delete(vault.resolve("topic" + i + "/b" + i + ".md"));
                Files.delete(vault.resolve("topic" + i));
            }
            await(output, "\n1 note: 0 added, 0 changed, 1 unchanged, ");
            assertThat(watch.isAlive()).isTrue();
        } finally {
            end(watch, program);
        }
    }

    @Test
    void endsWhenTheProgramIsAnotherOne() throws Exception {
        Program program = new Program(List.of(copyOfProgram().resolve("bin/archgraph").toString()),
                folder.resolve("home"), folder, Map.of());
        Path vault = Files.createDirectories(folder.resolve("vault"));
        Files.writeString(vault.resolve("a.md"), "# A\n");
        Path output = folder.resolve("watch.out");
        Process watch = program.begin(output, "import", vault.toString(), "--watch");
        try {
            await(output, "watching ");
            Path jar = folder.resolve("copy/lib/archgraph.jar");
            Files.setLastModifiedTime(jar, FileTime.from(Files.getLastModifiedTime(jar).toInstant().plusSeconds(60)));
            Files.writeString(vault.resolve("b.md"), "# B\n");
            assertThat(watch.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(watch.exitValue()).isEqualTo(1);
            assertThat(output).content().contains("not the one any more", "start archgraph import --watch again");
            assertThat(output).content().doesNotContain("2 notes");
        } finally {
            end(watch, program);
        }
    }

    /** Laid out as a package is; only the jar is one of its own. */
    private Path copyOfProgram() throws IOException {
        Path project = Path.of(System.getProperty("archgraph.project"));
        Path built = project.resolve("target/archgraph/lib");
        Path copy = folder.resolve("copy");
        Path lib = Files.createDirectories(copy.resolve("lib"));
        Files.createDirectories(copy.resolve("bin"));
        Files.copy(project.resolve("archgraph"), copy.resolve("bin/archgraph"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(
                project.resolve("target/archgraph.jar"),
                lib.resolve("archgraph.jar"),
                StandardCopyOption.COPY_ATTRIBUTES);
        for (String name : List.of("cypher", "import")) {
            Files.createSymbolicLink(copy.resolve(name), project.resolve(name));
        }
        try (DirectoryStream<Path> libraries = Files.newDirectoryStream(built)) {
            for (Path library : libraries) {
                if (!library.endsWith("archives")) {
                    Files.createSymbolicLink(lib.resolve(library.getFileName()), library);
                }
            }
        }
        return copy;
    }

    private static boolean isRun(List<String> launcher, String command) throws InterruptedException {
        List<String> words = new ArrayList<>(launcher);
        words.add(command);
        try {
            return new ProcessBuilder(words).start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        }
    }

    private static void end(Process watch, Program program) throws Exception {
        watch.destroy();
        watch.waitFor(20, TimeUnit.SECONDS);
        program.run("server", "stop");
    }

    private static void await(Path output, String text) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (!Files.readString(output).contains(text)) {
            assertThat(System.nanoTime()).as("no '%s' in %s", text, Files.readString(output)).isLessThan(deadline);
            Thread.sleep(50);
        }
    }
}
