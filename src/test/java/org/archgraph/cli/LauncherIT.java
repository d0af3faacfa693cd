package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its user starts it: the script, a home of its own, real processes. */
class LauncherIT {
    private static final Path PROJECT = Path.of(System.getProperty("archgraph.project"));

    @TempDir
    private static Path folder;

    private static Path home;

    /** What one call printed. */
    private record Called(List<String> command, int code, String out, String err) {}

    @BeforeAll
    static void chooseHome() {
        home = folder.resolve("мой дом");
    }

    @AfterAll
    static void stopServer() throws Exception {
        call(Map.of(), folder, "server", "stop");
    }

    private static Called archgraph(String... arguments) throws Exception {
        return call(Map.of(), folder, arguments);
    }

    private static Called call(Map<String, String> variables, Path workingFolder, String... arguments)
            throws Exception {
        List<String> command = new ArrayList<>(List.of(PROJECT.resolve("archgraph").toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(workingFolder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
        builder.environment().put("ARCHGRAPH_HOME", home.toString());
        builder.environment().putAll(variables);
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("%s ends", command).isTrue();
        return new Called(command, process.exitValue(), text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void theFirstQuestionStartsImportsAndAnswers() throws Exception {
        Called first = archgraph("ask", "models sharing MoE");
        assertThat(first.code()).as("%s", first).isZero();
        assertThat(first.out())
                .contains("DeepSeek V3/R1", "Qwen3-Next")
                .doesNotContain("Gemma 3")
                .doesNotContain("\u001B");
        assertThat(first.out()).doesNotContain("Neo4j in the background");

        Called again = archgraph("ask", "models sharing MoE", "-o", "json");
        assertThat(again.err()).doesNotContain("starting").doesNotContain("building");
        assertThat((List<?>) JSON.std.mapFrom(again.out()).get("rows")).hasSize(8);

        Map<String, Object> status = JSON.std.mapFrom(archgraph("server", "status", "-o", "json").out());
        assertThat(status)
                .containsEntry("running", true)
                .containsEntry("username", "neo4j")
                .containsKeys("pid", "uri", "http", "passwordFile", "version", "home");
        assertThat(Path.of((String) status.get("passwordFile"))).exists();
    }

    @Test
    void anAsciiLocaleStillTakesCyrillic() throws Exception {
        Called called =
                call(Map.of("LANG", "C", "LC_ALL", "C"), Path.of("/"), "ask", "у каких моделей есть MLA", "-o", "csv");
        assertThat(called.code()).as("%s", called).isZero();
        assertThat(called.out()).contains("Kimi K2", "DeepSeek V3/R1").doesNotContain("?");
    }

    @Test
    void aFailureIsOneLineAndItsCode() throws Exception {
        Called called = archgraph("import", folder.resolve("none").toString());
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains(folder.resolve("none").toString()).doesNotContain("\tat ");
    }

    @Test
    void aNewerJdkRunsItToo() throws Exception {
        Optional<Path> newer = newerJdk();
        if (newer.isEmpty()) {
            return;
        }
        Map<String, String> variables = Map.of(
                "JAVA_HOME", newer.get().toString(), "ARCHGRAPH_HOME", folder.resolve("home25").toString());
        try {
            Called called = call(variables, folder, "ask", "models sharing MLA", "-o", "csv");
            assertThat(called.code()).as("%s", called).isZero();
            assertThat(called.out()).contains("Kimi K2");
            assertThat(called.err()).doesNotContain("WARNING");
        } finally {
            call(variables, folder, "server", "stop");
        }
    }

    private static Optional<Path> newerJdk() throws IOException {
        Path all = Path.of(System.getProperty("java.home")).getParent();
        try (Stream<Path> jdks = Files.list(all)) {
            return jdks.filter(jdk -> jdk.getFileName().toString().contains("25"))
                    .filter(jdk -> Files.isExecutable(jdk.resolve("bin/java")))
                    .findFirst();
        }
    }
}
