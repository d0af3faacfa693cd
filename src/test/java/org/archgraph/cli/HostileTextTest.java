package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes come from anywhere: what is in them must not steer the terminal. */
@ExtendWith(Neo4jServer.Extension.class)
class HostileTextTest {
    private static final String ESC = "\u001B";
    private static final String BELL = "\u0007";
    private static final String CSI = "\u009B";

    @TempDir
    Path folder;

    private Path vault;
    private CommandHarness archgraph;

    @BeforeEach
    void makeVault(Neo4jServer server) throws IOException {
        server.clear();
        archgraph = new CommandHarness(folder.resolve("home")).on(server);
        vault = Files.createDirectories(folder.resolve("vault"));
        String title = "Evil " + ESC + "[2J" + ESC + "]0;title" + BELL + CSI + "31m model";
        Files.writeString(
                vault.resolve("evil.md"),
                "---\ntype: Model\naliases: [Evilina]\ndeveloper: \"\\e[31mACME\\x9b1m\"\n---\n# " + title + "\n\nIt "
                        + ESC + "[31muses [[moe]] and [[no" + ESC + "[0mwhere]].\n");
        Files.writeString(vault.resolve("moe.md"), "---\ntype: Technique\n---\n# MoE\n\nText " + ESC + "[5m.\n");
        clean(archgraph.run("import", vault.toString()).exits(0));
    }

    private static void clean(Run run) {
        run.assertOut().doesNotContain(ESC, BELL, CSI);
        run.assertErr().doesNotContain(ESC, BELL, CSI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "jsonl", "csv", "markdown"})
    void noFormatLetsItThrough(String format) {
        for (List<String> command : List.of(
                List.of("ask", "models sharing MoE"),
                List.of("query", "stats"),
                List.of("search", "evil"),
                List.of("show", "moe"),
                List.of("cypher", "MATCH (n:Entity) RETURN n, n.name, properties(n)"))) {
            Run run = archgraph.run(command(command, format)).exits(0);
            assertThat(run.out()).as(run.toString()).isNotBlank();
            clean(run);
        }
        clean(archgraph.run("check", vault.toString(), "-o", format).exits(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "github"})
    void neitherDoReportsOfProblems(String format) throws IOException {
        Files.writeString(vault.resolve("links.md"), "# Links\n\n[[no" + ESC + "[0mwhere" + CSI + "31m]]\n");
        Run run = archgraph.run("check", vault.toString(), "-o", format).exits(4);
        run.assertOut().contains("links.md");
        clean(run);
    }

    private static String[] command(List<String> words, String format) {
        List<String> all = new java.util.ArrayList<>(words);
        all.addAll(List.of("-o", format));
        return all.toArray(String[]::new);
    }

    @Test
    void neitherDoWarningsAndQuestions() {
        clean(archgraph.run("import", vault.toString(), "-o", "json").exits(0));
        clean(archgraph.run("ask", "what does Evilina use").exits(0));
        clean(archgraph.run("ask", "compare evil and evil " + ESC + "[31m"));
        clean(archgraph.run("show", "nothing " + ESC + "[31m").exits(3));
        clean(archgraph.run("search", "nothing " + ESC + "[31m zzzz"));
        clean(archgraph.run("cypher", "RETURN " + ESC + "[31m"));
        clean(archgraph.run("bogus" + ESC + "[31m"));
    }
}
