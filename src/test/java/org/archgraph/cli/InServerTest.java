package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.archgraph.resident.CommandListener;
import org.archgraph.resident.CommandReply;
import org.archgraph.resident.CommandRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may run within the server, told by what gets there. */
class InServerTest {
    @TempDir
    Path folder;

    private final Map<String, String> variables = new HashMap<>();
    private final Properties properties = new Properties();
    private final AtomicReference<CommandRequest> seen = new AtomicReference<>();
    private CommandListener listener;

    @BeforeEach
    void listen() throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        variables.put("ARCHGRAPH_HOME", home.toString());
        properties.setProperty("os.name", "Linux");
        properties.setProperty("user.home", folder.toString());
        properties.setProperty("archgraph.root", "");
        String build = Installation.of(properties).build();
        listener = CommandListener.open(home, build, request -> {
            seen.set(request);
            return Optional.of(new CommandReply(0, List.of()));
        });
    }

    @AfterEach
    void end() throws IOException {
        listener.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ask|models sharing MoE", "ask|models|sharing|MoE", "-o|json|ask|q", "ask|--output=json|--limit|5|q",
                        "ask|--explain|q",
                "query|models-using|-P|technique=MoE", "query", "show|MLA", "search|окно", "show|ask",
                "--help", "ask|-h", "import|--help", "import|/vault|-h"
            })
    void whatOnlyAsksTheGraphRunsThere(String line) {
        assertThat(run(line.split("\\|"))).isTrue();
        assertThat(seen.get().arguments()).containsExactly(line.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import|--dry-run",
                "import|--watch",
                "import|/vault|--replace",
                "import|--ontology|o.yml",
                "import|--rows-at-once=5",
                "import|@vault",
                "import||--strict",
                "server|stop",
                "check",
                "cypher|RETURN 1",
                "shell",
                "export",
                "ask|-",
                "ask|-|--help",
                "ask|--queries|dir|q",
                "query|-v|groups",
                "ask|@file",
                "ask|--|q",
                "--uri|bolt://h|ask|q",
                "ask|-p|secret|q",
                "ask|q|-o",
                "show|--config=file|MLA",
                "",
                "ask|--database|neo4j|q",
                "ask|--home=|q",
                "ask|--limit|10000|q",
                "query|groups|--limit=1000000"
            })
    void allElseRunsInItsOwnProcess(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split("\\|"))).isFalse();
    }

    @Test
    void theHomeOfAnOptionIsResolvedHere() {
        String home = variables.remove("ARCHGRAPH_HOME");

        assertThat(run("--home", home, "ask", "q")).isTrue();
        assertThat(seen.get().arguments()).containsExactly("ask", "q");
        assertThat(seen.get().variables()).containsEntry("ARCHGRAPH_HOME", home);
        assertThat(run("ask", "q", "--home=" + home)).isTrue();
        assertThat(run("ask", "q")).as("another home").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEO4J_URI", "NEO4J_DATABASE", "ARCHGRAPH_CONFIG"})
    void anotherServerIsAskedFromHere(String variable) {
        variables.put(variable, "x");
        assertThat(run("ask", "q")).isFalse();
    }

    @Test
    void aConfigurationOfTheUserIsReadHere() throws IOException {
        Files.createDirectories(folder.resolve(".config/archgraph"));
        Files.writeString(folder.resolve(".config/archgraph/archgraph.properties"), "uri=bolt://127.0.0.1\n");
        assertThat(run("ask", "q")).isFalse();
    }

    @Test
    void whatATerminalIsLikeIsSaidThereButNotHowLongAPageIs() {
        properties.setProperty("archgraph.columns", "80");
        properties.setProperty("archgraph.rows", "24");

        assertThat(run("ask", "q")).isTrue();
        assertThat(seen.get().properties())
                .containsEntry("archgraph.columns", "80")
                .doesNotContainKey("archgraph.rows");
    }

    @Test
    void nothingElseOfTheEnvironmentGetsThere() {
        variables.put("SECRET", "1");
        variables.put("NO_COLOR", "1");

        assertThat(run("ask", "q")).isTrue();
        assertThat(seen.get().variables().keySet()).containsExactlyInAnyOrder("NO_COLOR", "ARCHGRAPH_HOME");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theUsualImportRunsThereOfTheVaultThatIsCalledSoHere() {
        Path here = Path.of("").toAbsolutePath();

        assertThat(run("-o", "json", "import", "--strict", "ask")).isTrue();
        assertThat(seen.get().arguments())
                .containsExactly(
                        "-o", "json", "import", "--strict", here.resolve("ask").toString());
        assertThat(run("import", "../import")).isTrue();
        assertThat(seen.get().arguments()).containsExactly("import", here.resolve("../import").toString());
        assertThat(seen.get().properties())
                .containsEntry("archgraph.process", String.valueOf(ProcessHandle.current().pid()))
                .containsEntry("archgraph.surroundings", Surroundings.ofProcess().orElseThrow());
        assertThat(run("import")).isTrue();
        assertThat(seen.get().arguments()).containsExactly("import");
        assertThat(run("ask", "q")).isTrue();
        assertThat(seen.get().properties()).doesNotContainKey("archgraph.surroundings");
    }

    @Test
    void itCanBeSwitchedOff() {
        properties.setProperty("archgraph.resident", "off");
        assertThat(run("ask", "q")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"server|stop", "import|.", "import|--watch", "shell", "completion|bash"})
    void whateverGetsThereDoesNoMoreThanAsk(String line) {
        CommandRequest request =
                new CommandRequest("", List.of(line.split("\\|")), variables, Map.of("archgraph.root", ""));
        assertThat(new CommandsInServer().run(request)).isEmpty();
    }

    /** Also where it has all that an import needs. */
    @ParameterizedTest
    @ValueSource(strings = {"import|--watch", "import|.", "import|-o|csv"})
    void anImportThatFailsThereIsDoneElsewhere(String line) {
        Map<String, String> own = Map.of("archgraph.root", "", "archgraph.process", "1",
                "archgraph.surroundings", Surroundings.ofProcess().orElse(""));
        CommandRequest request = new CommandRequest("", List.of(line.split("\\|")), variables, own);
        assertThat(new CommandsInServer().run(request)).isEmpty();
    }

    private boolean run(String... args) {
        seen.set(null);
        boolean there = new InServer(variables, properties).run(args).isPresent();
        assertThat(seen.get() != null).isEqualTo(there);
        return there;
    }
}
