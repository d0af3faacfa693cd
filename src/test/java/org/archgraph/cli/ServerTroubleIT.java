package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may go wrong with the background server, as the person sees it who asks a question. */
@Tag("soak")
class ServerTroubleIT {
    private static final Path PROJECT = Path.of(System.getProperty("archgraph.project"));
    private static final String NOBODY = "setpriv --reuid=65534 --regid=65534 --clear-groups";

    @TempDir
    Path folder;

    private final List<Process> processes = new ArrayList<>();

    private Program program() {
        return new Program(folder.resolve("дом"), folder, Map.of());
    }

    @AfterEach
    void stop() throws Exception {
        program().run("server", "stop").exits(0);
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void twoFirstQuestionsAtOnceAreBothAnsweredByOneServer() throws Exception {
        CompletableFuture<Run> one = CompletableFuture.supplyAsync(() -> quietly("ask", "models sharing MoE"));
        Run other = program().run("ask", "groups");

        one.get().exits(0).assertOut().contains("Kimi K2");
        other.exits(0).assertOut().contains("Экономия памяти");
        program().run("server", "logs").exits(0).assertOut().containsOnlyOnce("ready in");
    }

    @Test
    void aServerKilledDuringAQueryIsOneLineAndTheNextCommandStartsAnother() throws Exception {
        program().run("ask", "groups").exits(0);
        CompletableFuture<Run> query = CompletableFuture.supplyAsync(() -> quietly(
                "cypher", "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b)"));
        while (running().stream().noneMatch(statement -> statement.contains("count(a + b)"))) {
            assertThat(query).isNotDone();
        }
        Map<String, Object> before = status();
        ProcessHandle server = ProcessHandle.of(((Number) before.get("pid")).longValue()).orElseThrow();
        server.destroyForcibly();

        query.get(60, TimeUnit.SECONDS).fails(1, "the server ended before its work was done", "server logs");
        program().run("ask", "groups").exits(0).assertErr().contains("starting Neo4j");
        assertThat(status().get("pid")).isNotEqualTo(before.get("pid"));
    }

    @Test
    void aServerThatEndsUnderAStartingCommandIsReplaced() throws Exception {
        Files.createDirectory(program().home());
        Files.writeString(program().home().resolve("neo4j-password"), "whatever-it-is");
        Map<String, Object> status = status();
        vanishing(status.get("version") + "+" + status.get("build"));

        Run run = program().run("ask", "groups").exits(0);

        run.assertOut().contains("Экономия памяти");
        run.assertErr().contains("starting Neo4j").doesNotContain("no Neo4j server answers");
    }

    @Test
    void aServerOfAnotherBuildIsNoticedAndReplaced() throws Exception {
        Files.createDirectory(program().home());
        Process old = vanishing("0.1.0+older");

        Run run = program().run("ask", "groups").exits(0);

        run.assertErr().contains("of another build, 0.1.0+older");
        assertThat(old.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(status()).containsEntry("running", true).doesNotContainEntry("build", "older");
    }

    @Test
    void statusTellsWhatItTakes() throws Exception {
        program().run("ask", "groups").exits(0);

        Map<String, Object> status = status();

        assertThat(number(status, "memoryBytes")).isBetween(100L << 20, 700L << 20);
        assertThat(number(status, "storeBytes")).isBetween(1L << 20, 50L << 20);
        assertThat(number(status, "idleLeftSeconds")).isBetween(1700L, 1800L);
        assertThat(number(status, "uptimeSeconds")).isBetween(0L, 240L);
        program().run("server", "logs", "-n", "1").exits(0).assertOut().contains("ready in").hasLineCount(1);
    }

    @Test
    void aHomeOfAnotherUserIsRefusedInOneLine() throws Exception {
        assumeTrue(
                succeeds(NOBODY + " test -x '" + PROJECT.resolve("archgraph") + "'"), "only root becomes another user");
        program().run("server", "start").exits(0);
        String pid = status().get("pid").toString();
        // the folder of the test is this user's alone
        assertThat(succeeds("chmod 755 '" + folder + "'")).isTrue();

        for (String command : List.of("ask groups", "server stop")) {
            program()
                    .shell(NOBODY + " '" + PROJECT.resolve("archgraph") + "' --home '"
                            + program().home() + "' " + command)
                    .exits(1)
                    .assertErr()
                    .contains("cannot use the home folder " + program().home(), "permission denied", "--home DIR")
                    .doesNotContain("\tat ");
        }
        assertThat(status().get("pid")).hasToString(pid);
    }

    @Test
    void aFullAndAReadOnlyDiskAreNamed() throws Exception {
        assumeTrue(succeeds("unshare -rm mount -t tmpfs none /mnt"), "this user cannot mount");
        Path disk = Files.createDirectory(folder.resolve("disk"));

        on("size=8k,nr_inodes=3", disk, "ask groups").contains("cannot use the home folder", "No space left", "exit 1");
        on("size=1m", disk, "ask groups").contains("the disk of the home folder", "is full", "make room", "exit 1");
        on("ro", disk, "ask groups").contains("cannot use the home folder", "Read-only file system", "exit 1");
    }

    @Test
    void aDiskThatFillsUpLosesNothingAndTheServerStillEnds() throws Exception {
        assumeTrue(succeeds("unshare -rm mount -t tmpfs none /mnt"), "this user cannot mount");
        Path disk = Files.createDirectory(folder.resolve("disk"));

        // a server of its own within the namespace, which ends with it
        on("size=60m", disk, "ask groups", "fill",
                        "cypher --write 'UNWIND range(1, 20000) AS i CREATE (:X {text: \"as long as it takes \" + i})'",
                        "server stop", "empty", "ask groups", "server stop")
                .contains("exit 0", "nothing was written; a full disk", "stopped")
                .contains("Экономия памяти")
                .doesNotContain("\tat ");
    }

    /**
     * Runs commands with their home on a file system of its own, and says what they print, and how the last one ends.
     */
    private org.assertj.core.api.AbstractStringAssert<?> on(String options, Path disk, String... commands)
            throws Exception {
        StringBuilder script = new StringBuilder("mount -t tmpfs -o " + options + " none '" + disk + "' || exit 9\n");
        for (String command : commands) {
            switch (command) {
                case "fill" -> script.append("head -c 100m /dev/zero > '" + disk + "/fill' 2> /dev/null\n");
                case "empty" -> script.append("rm '" + disk + "/fill'\n");
                default -> script.append("'" + PROJECT.resolve("archgraph") + "' --home '" + disk + "/home' " + command
                        + "; echo exit $?\n");
            }
        }
        Path file = Files.writeString(folder.resolve("script"), script);
        Run run = program().shell("unshare -rm bash '" + file + "' 2>&1");
        return run.assertOut();
    }

    private Process vanishing(String version) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = PROJECT.resolve("target/test-classes") + ":" + PROJECT.resolve("target/archgraph.jar");
        Process process = new ProcessBuilder(java, "-cp", classPath, "org.archgraph.server.VanishingServer",
                        program().home().toString(), version)
                .inheritIO()
                .start();
        processes.add(process);
        while (!Files.exists(program().home().resolve("server.properties"))) {
            assertThat(process.waitFor(5, TimeUnit.MILLISECONDS)).isFalse();
        }
        return process;
    }

    private List<String> running() throws Exception {
        return program().run("cypher", "SHOW TRANSACTIONS YIELD currentQuery AS q RETURN q", "-o", "json")
                .exits(0)
                .column("q")
                .stream()
                .map(Object::toString)
                .toList();
    }

    private Map<String, Object> status() throws Exception {
        return program().run("server", "status", "-o", "json").json();
    }

    private static long number(Map<String, Object> status, String key) {
        assertThat(status.get(key)).as(key).isInstanceOf(Number.class);
        return ((Number) status.get(key)).longValue();
    }

    private Run quietly(String... args) {
        try {
            return program().run(args);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean succeeds(String command) throws Exception {
        return new ProcessBuilder("bash", "-c", command).start().waitFor() == 0;
    }
}
