package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, wrong usage, and commands that need no server. */
class UsageTest {
    @TempDir
    Path folder;

    private CommandHarness archgraph;

    @BeforeEach
    void makeHarness() {
        archgraph = new CommandHarness(folder.resolve("home"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "ask", "query", "show", "search", "cypher", "import", "check", "server", "server start", "server stop",
        "server status", "browser", "completion", "export", "atlas"
    })
    void everyHelpHasAnExampleAndFits(String command) {
        Run run = archgraph.run((command + " --help").strip().split(" ")).exits(0);

        run.assertOut().containsPattern("Examples?:\n  .*archgraph " + command);
        assertThat(run.out().lines()).as(run.toString()).allMatch(line -> line.length() <= 100);
        run.assertErr().isEmpty();
    }

    @Test
    void whatIsPrintedWithoutATerminalIsTheHelp() throws IOException {
        Path kept = Path.of("src", "main", "resources", "org", "archgraph", "cli", "overview.txt");

        archgraph.run("--help").exits(0).assertOut()
                .as("NO_COLOR=1 archgraph --help in a terminal of 80 columns prints what belongs into " + kept)
                .isEqualTo(Files.readString(kept));
    }

    @Test
    void formatsAreWrittenSmall() {
        archgraph.run("ask", "--help").assertOut().contains("table, json, jsonl, csv,").doesNotContain("TABLE");
        archgraph.run("-o", "yaml", "query").fails(2, "'yaml' is none of table, json, jsonl, csv, markdown");
    }

    @Test
    void noCommandShowsTheHelp() {
        Run run = archgraph.run().exits(2);

        run.assertOut().isEmpty();
        run.assertErr().contains("Usage: archgraph", "  ask ", "Examples:");
    }

    @Test
    void mistypedCommandsAndOptions() {
        archgraph.run("aks", "models").fails(2, "no command called 'aks'", "the commands are ask, query, show, ");
        archgraph.run("imprt", "x").fails(2, "no command called 'imprt'", "did you mean import");
        archgraph.run("quux").fails(2, "no command called 'quux'");
        archgraph.run("frobnicate").fails(2, "no command called 'frobnicate'", "the commands are ask, query, show, ");
        archgraph.run("").fails(2, "no command called ''");
        archgraph.run("ask", "x", "--bogus").fails(2, "--bogus");
        archgraph.run("ask").fails(2, "QUESTION", "archgraph ask --help");
        archgraph.run("--home", "a", "--home", "b", "query").fails(2, "--home");
        archgraph.run("cypher", "RETURN 1", "--limit", "x").fails(2, "--limit", "'x'");
    }

    @Test
    void emptyValuesOfScriptsAreNotTakenForNone() {
        archgraph.run("--home", "", "server", "status").fails(2, "after --home is empty");
        archgraph.run("-a", "", "ask", "stats").fails(2, "after --uri is empty");
    }

    @Test
    void portsAreChecked() {
        archgraph.run("server", "start", "--bolt-port", "70000").fails(2, "--bolt-port 70000 is no port");
        archgraph.run("server", "start", "--bolt-port", "7", "--http-port", "7").fails(2, "both 7");
        archgraph.run("server", "start", "--idle", "-1").fails(2, "--idle -1");
        archgraph.run("server", "start", "-o", "csv").fails(2, "cannot print csv");
    }

    @Test
    void serversThatCannotBeReached() throws IOException {
        archgraph.run("-a", "bolt://127.0.0.1:1", "-p", "x", "ask", "stats")
                .fails(1, "no Neo4j server answers at bolt://127.0.0.1:1", "check that it is running");
        archgraph
                .run("-a", "http://localhost:7474", "-p", "x", "ask", "stats")
                .fails(2, "http://localhost:7474", "bolt://");
        archgraph.run("-a", "bolt://a b", "-p", "x", "ask", "stats").fails(2, "bolt://a b", "bolt://localhost:7687");
        archgraph.run("-a", "bolt://127.0.0.1:1", "ask", "stats").fails(2, "no password for neo4j", "NEO4J_PASSWORD");
        archgraph.run("-a", "bolt://127.0.0.1:1", "--password-file", "/none", "ask", "stats").fails(1, "/none");
        Path file = Files.writeString(folder.resolve("password"), "secret\n");
        archgraph.run("-a", "bolt://127.0.0.1:1", "--password-file", file.toString(), "show", "x")
                .fails(1, "bolt://127.0.0.1:1");
        archgraph.run("-a", "bolt://127.0.0.1:1", "-p", "x", "browser").fails(2, "only the embedded server");
    }

    @Test
    void aHomeThatCannotBeUsed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        archgraph.run("--home", file.toString(), "server", "start").fails(1, file.toString(), "--home DIR");
        archgraph.run("--home", file + "/below", "server", "start").fails(1, file + "/below", "--home DIR");
    }

    @Test
    void noServerIsAnAnswerToo() {
        Map<String, Object> status = archgraph.run("server", "status", "-o", "json").exits(3).json();

        assertThat(status.keySet())
                .contains("running", "pid", "uri", "http", "username", "passwordFile", "version", "home")
                .contains("uptimeSeconds", "memoryBytes", "storeBytes", "idleLeftSeconds");
        assertThat(status).containsEntry("running", false).containsEntry("pid", null);
        assertThat(status).containsEntry("home", folder.resolve("home").toString());
        archgraph.run("server", "stop").exits(0).assertErr().contains("no server was running");
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void checkEndsWithFourWhereThereIsSomethingToFix() throws IOException {
        Path vault = Files.createDirectories(folder.resolve("vault"));
        Path note = Files.writeString(vault.resolve("a.md"), "# A\n\n[[nowhere]]\n");
        Files.write(vault.resolve("b.md"), new byte[10_485_761]);

        Run people = archgraph.run("check", vault.toString()).exits(4);
        people.assertOut()
                .containsPattern("\\| broken-link +\\| a.md +\\| +3 \\|")
                .containsPattern("\\| b.md +\\| +\\|");
        Run json = archgraph.run("check", vault.toString(), "-o", "json").exits(4);
        assertThat(json.json()).containsOnlyKeys("vault", "notes", "problems");
        assertThat((List<?>) json.json().get("problems"))
                .extracting(problem -> (Object) ((Map<?, ?>) problem).get("line"))
                .containsExactly(3, 0);
        Files.delete(vault.resolve("b.md"));
        Files.writeString(note, "# A\n");
        archgraph.run("check", vault.toString()).exits(0).assertOut().isEqualTo("no problems\n");
        assertThat(archgraph.run("check", vault.toString(), "-o", "json").exits(0).json())
                .containsEntry("problems", List.of());
    }

    @Test
    void theBundledVaultHasNoProblems() {
        archgraph.run("check").exits(0).assertOut().isEqualTo("no problems\n");
    }

    @Test
    void anInstallationWithoutItsFilesIsNamed() {
        archgraph.property("archgraph.root", folder.toString()).run("query").fails(1, folder.toString(), "cypher/");
    }

    @Test
    void theStackTraceIsThereWhenAskedFor() {
        Run run = archgraph.run("-v", "check", folder.resolve("none").toString()).exits(1);

        run.assertErr().startsWith("archgraph: there is no vault").contains("\tat org.archgraph.");
    }

    @Test
    void completionIsAScriptOfAllCommands() {
        archgraph
                .run("completion")
                .exits(0)
                .assertOut()
                .startsWith("#!/usr/bin/env bash")
                .contains("\"ask query show ", "--password-file", "markdown");
        archgraph.run("completion", "fish").exits(0).assertOut()
                .contains("-n __fish_use_subcommand -a ask ", "-n '__fish_seen_subcommand_from server' -a stop ");
        archgraph.run("--version").exits(0).assertOut().startsWith("archgraph ");
    }

    @Test
    void colorNeedsATerminalThatWantsIt() {
        assertThat(console(Map.of(), "100")).returns(100, Console::columns).returns(true, Console::color);
        assertThat(console(Map.of("NO_COLOR", "1"), "100").color()).isFalse();
        assertThat(console(Map.of("TERM", "dumb"), "100").color()).isFalse();
        assertThat(console(Map.of(), "")).returns(false, Console::terminal).returns(0, Console::columns);
        assertThat(console(Map.of(), "many").columns()).isEqualTo(80);
    }

    private static Console console(Map<String, String> variables, String columns) {
        Properties properties = new Properties();
        properties.setProperty("archgraph.columns", columns);
        return Console.ofProcess(variables, properties);
    }
}
