package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a person runs it, from the first question in an empty home to the end of its server. */
class ProgramIT {
    @TempDir
    static Path folder;

    private static Program program;
    private static Run first;

    @BeforeAll
    static void askTheFirstQuestion() throws Exception {
        program = new Program(folder.resolve("дом"), folder, Map.of());
        // through a pipe, which must end with the command and not with the server
        first = program.shell("archgraph ask 'models sharing MoE' | cat; exit ${PIPESTATUS[0]}");
    }

    @AfterAll
    static void stopTheServer() throws Exception {
        program.run("server", "stop").exits(0).assertErr().contains("stopped");
        program.run("server", "status").exits(3);
    }

    @Test
    void theFirstQuestionStartsImportsAndAnswers() {
        first.exits(0)
                .assertOut()
                .contains("| DeepSeek V3/R1 ", "| Llama 4 ", "models/qwen3.md:")
                .doesNotContain("\u001B");
        first.assertErr()
                .contains("starting Neo4j in the background", "importing the bundled vault")
                .doesNotContain("\tat ");
    }

    @Test
    void theSecondOnlyAnswers() throws Exception {
        Run second = program.run("ask", "models sharing MoE").exits(0);

        second.assertOut().isEqualTo(first.out());
        second.assertErr().isEqualTo("archgraph: models-using: technique = Mixture of Experts (MoE)\n");
    }

    @Test
    void statusTellsProgramsWhereItIs() throws Exception {
        Map<String, Object> status = program.run("server", "status", "-o", "json").exits(0).json();

        assertThat(status).containsEntry("running", true).containsEntry("username", "neo4j");
        assertThat(status.get("uri").toString()).matches("bolt://127\\.0\\.0\\.1:\\d+");
        assertThat(status.get("http").toString()).startsWith("http://127.0.0.1:");
        assertThat(ProcessHandle.of(((Number) status.get("pid")).longValue())).isPresent();
        assertThat(Path.of(status.get("passwordFile").toString())).isRegularFile().hasParent(program.home());
        assertThat(status).containsEntry("home", program.home().toString());
    }

    @Test
    void russianWorksInTheLocaleC() throws Exception {
        Program c = program.with("LANG", "C").with("LC_ALL", "C");

        Run run = c.run("ask", "у каких моделей есть многоголовое латентное внимание").exits(0);

        run.assertOut().contains("Kimi K2").doesNotContain("?");
        c.run("show", "Экономия памяти").exits(0).assertOut().startsWith("Экономия памяти");
    }

    @Test
    void anyFolderWillDo() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("другая папка"));

        program.in(elsewhere).run("search", "router").exits(0);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void theServerIsAsGoodAsARemoteOne() throws Exception {
        String uri = program.run("server", "status", "-o", "json").json().get("uri").toString();
        String password = Files.readString(program.home().resolve("neo4j-password")).strip();
        Program other = new Program(folder.resolve("other-home"), folder, Map.of("NEO4J_URI", uri));

        other.with("NEO4J_PASSWORD", password).run("ask", "groups").exits(0).assertOut().contains("Экономия памяти");
        other.with("NEO4J_PASSWORD", "wrong")
                .run("ask", "groups")
                .fails(1, uri + " refuses user neo4j", "NEO4J_PASSWORD");
        other.with("NEO4J_PASSWORD", password).run("-d", "none", "ask", "groups").fails(1, "no such database: none");
        assertThat(other.home()).doesNotExist();
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailure() throws Exception {
        Run run = program.shell(
                "archgraph cypher 'UNWIND range(1, 50000) AS x RETURN x' --limit 50000 -o csv | head -n 1;"
                        + " exit ${PIPESTATUS[0]}");

        run.exits(0).assertOut().isEqualToIgnoringNewLines("x");
        run.assertErr().isEmpty();
    }

    @Test
    void aFullDiskIs() throws Exception {
        Run run = program.shell("[ ! -e /dev/full ] || archgraph query > /dev/full || exit $?");

        if (Files.exists(Path.of("/dev/full"))) {
            run.fails(1, "cannot write the answer");
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        try (java.net.ServerSocket taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            Program other = new Program(folder.resolve("no-port"), folder, Map.of());

            other.run("server", "start", "--bolt-port", port, "--http-port", "0").fails(1, ":" + port, "in use");
            other.run("server", "status").exits(3);
        }
    }

    @Test
    void anotherVaultOnTheNewestJdk() throws Exception {
        Path vault = Files.createDirectories(folder.resolve("заметки"));
        Files.writeString(vault.resolve("альфа.md"), "---\ntype: Model\nuses: [\"[[moe]]\"]\n---\n# Альфа\n");
        Files.writeString(vault.resolve("moe.md"), "---\ntype: Technique\n---\n# MoE\n");
        Program newest = new Program(
                folder.resolve("second-home"),
                folder,
                Map.of("JAVA_HOME", newestJdk().toString()));
        try {
            assertThat(newest.run("import", "заметки", "-o", "json").exits(0).json())
                    .containsEntry("notes", 2)
                    .containsEntry("relations", Map.of("USES", 1))
                    .containsEntry("problems", List.of());
            Run asked = newest.run("ask", "models with MoE", "-o", "json").exits(0);
            assertThat(asked.column("model")).containsExactly("Альфа");
            assertThat(asked.err().lines()).as(asked.toString()).allMatch(line -> line.startsWith("archgraph: "));
        } finally {
            newest.run("server", "stop").exits(0);
        }
    }

    /**
     * The newest JDK of this machine, by the number in its folder's name; the one that runs this where there is no
     * other.
     */
    private static Path newestJdk() throws IOException {
        Path all = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(all)) {
            return Path.of(System.getProperty("java.home"));
        }
        try (Stream<Path> jdks = Files.list(all)) {
            return jdks.filter(jdk -> Files.isExecutable(jdk.resolve("bin/javac")))
                    .max(Comparator.comparingInt(ProgramIT::release))
                    .filter(jdk -> release(jdk) >= Runtime.version().feature())
                    .orElse(Path.of(System.getProperty("java.home")));
        }
    }

    private static int release(Path jdk) {
        try {
            return Files.readAllLines(jdk.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("^JAVA_VERSION=\"(\\d+).*", "$1"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }
}
