package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, wrong usage, and what fails before any server is asked. */
class UsageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "", "ask", "query", "show", "search", "cypher", "import", "check", "server", "server start", "server stop",
        "server status", "browser", "completion"
    })
    void everyCommandExplainsItselfWithAnExample(String command) {
        String[] arguments = (command + " --help").strip().split(" ");
        Run run = new Run.With().run(arguments);
        assertThat(run.code()).as("%s", run).isZero();
        assertThat(run.out()).contains("Example").contains("archgraph " + command.strip());
        assertThat(run.out().lines()).as("%s", run).allMatch(line -> line.length() <= 100);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysItsVersion() {
        assertThat(new Run.With().run("--version").out()).startsWith("archgraph ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "ask", "show", "cypher", "ask x -o yaml", "import a b", "--nonsense", "ask x --limit 0"})
    void wrongUsageIsTwo(String line) {
        Run run = new Run.With().variable("ARCHGRAPH_HOME", folder.resolve("home").toString()).run(line.split(" "));
        assertThat(run.code()).as("%s", run).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void noCommandIsWrongUsageWithTheHelp() {
        Run run = new Run.With().run();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: archgraph");
    }

    @Test
    void aServerThatIsNotThereIsOneLineWithItsAddress() {
        Run run = new Run.With().variable("NEO4J_PASSWORD", "x").run("ask", "groups", "-a", "bolt://127.0.0.1:1");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("127.0.0.1:1").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost", "not an address", "localhost"})
    void anAddressThatIsNoneIsWrongUsage(String address) {
        Run run = new Run.With().variable("NEO4J_PASSWORD", "x").run("ask", "groups", "-a", address);
        assertThat(run.code()).as("%s", run).isEqualTo(2);
    }

    @Test
    void aPasswordFileThatIsNotThereIsNamed() {
        Run run = new Run.With().run("ask", "groups", "-a", "bolt://127.0.0.1:1", "--password-file", "none.txt");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("none.txt");
    }

    @Test
    void aHomeThatCannotBeOneIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Run run = new Run.With().run("ask", "groups", "--home", file.toString());
        assertThat(run.code()).as("%s", run).isEqualTo(1);
        assertThat(run.err()).contains(file.toString()).contains("--home");
    }

    @Test
    void verboseAddsTheStackTrace() {
        List<String> usual = List.of("ask", "groups", "-a", "bolt://127.0.0.1:1", "-p", "x");
        assertThat(new Run.With().run(usual.toArray(String[]::new)).err()).doesNotContain("\tat ");
        assertThat(new Run.With().run("-v", "ask", "groups", "-a", "bolt://127.0.0.1:1", "-p", "x").err())
                .contains("\tat org.archgraph");
    }

    @Test
    void completionIsAShellScript() {
        assertThat(new Run.With().run("completion").out()).contains("complete -F").contains("archgraph");
    }

    @Test
    void statusOfAHomeWithoutAServer() throws IOException {
        Run run = new Run.With().run("server", "status", "--home", folder.toString(), "-o", "json");
        assertThat(run.code()).isEqualTo(3);
        assertThat(com.fasterxml.jackson.jr.ob.JSON.std.mapFrom(run.out()))
                .containsEntry("running", false)
                .containsKeys("pid", "uri", "http", "username", "passwordFile", "version", "home");
    }
}
