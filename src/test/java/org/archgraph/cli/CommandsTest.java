package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** The commands against a server that is reached by its address. */
class CommandsTest {
    private static Neo4j database;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        database = Neo4jBuilders.newInProcessBuilder()
                .withDisabledServer()
                .withConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .build();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void clear() {
        database.defaultDatabaseService().executeTransactionally("MATCH (n) DETACH DELETE n");
    }

    private static Run.With with() {
        return new Run.With()
                .variable("NEO4J_URI", database.boltURI().toString())
                .variable("NEO4J_PASSWORD", "any, for the database asks for none");
    }

    private static Run run(String... arguments) {
        return with().run(arguments);
    }

    private Path note(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private static void importBundled() {
        Run run = run("import", "import");
        assertThat(run.code()).as("%s", run).isZero();
    }

    private static Map<String, Object> json(Run run) throws IOException {
        assertThat(run.code()).as("%s", run).isZero();
        return JSON.std.mapFrom(run.out());
    }

    @Test
    void importTellsWhatItDid() throws IOException {
        note("models/a.md", "# Model A", "", "## Uses", "", "- [[moe|MoE]]", "- [[gone]]");
        note("techniques/moe.md", "# MoE");
        Map<String, Object> first = json(run("import", folder.toString(), "-o", "json"));
        assertThat(first).containsOnlyKeys(
                "notes", "added", "changed", "unchanged", "removed", "entities", "relations", "problems");
        assertThat(first).containsEntry("notes", 2).containsEntry("added", 2).containsEntry("unchanged", 0);
        assertThat(first.get("entities")).isEqualTo(Map.of("Model", 1, "Technique", 2));
        assertThat(first.get("relations")).isEqualTo(Map.of("USES", 2));
        assertThat((List<?>) first.get("problems")).singleElement().satisfies(problem -> assertThat((Map<?, ?>) problem)
                .hasSize(5)
                .isEqualTo(Map.of(
                        "code", "broken-link", "file", "models/a.md", "line", 6, "message", "no note at 'gone'", "suggestion",
                        "")));
    }

    @Test
    void aSecondImportChangesNothingAndADeletedNoteIsGone() throws IOException {
        note("models/a.md", "# Model A", "", "uses:: [[moe]]");
        Path moe = note("techniques/moe.md", "# MoE");
        run("import", folder.toString());
        assertThat(json(run("import", folder.toString(), "-o", "json")))
                .containsEntry("unchanged", 2)
                .containsEntry("added", 0);
        Files.delete(moe);
        assertThat(json(run("import", "-o", "json"))).containsEntry("removed", 1).containsEntry("notes", 1);
        assertThat(run("query", "stats").out()).doesNotContain("moe.md");
    }

    @Test
    void anotherVaultNeedsReplaceButTheBundledOneGivesWay() throws IOException {
        importBundled();
        note("a/one.md", "# One");
        note("b/two.md", "# Two");
        assertThat(run("import", folder.resolve("a").toString()).code()).isZero();
        Run refused = run("import", folder.resolve("b").toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("--replace");
        assertThat(run("import", folder.resolve("b").toString(), "--replace").code()).isZero();
        assertThat(run("show", "Two").code()).isZero();
        assertThat(run("show", "One").code()).isEqualTo(3);
    }

    @Test
    void oneBadNoteDoesNotStopTheOthers() throws IOException {
        note("good.md", "# Good");
        note("yaml.md", "---", "a: [", "---", "# Yaml");
        Files.write(folder.resolve("latin.md"), "# \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Map<String, Object> report = json(run("import", folder.toString(), "-o", "json"));
        assertThat(report).containsEntry("notes", 2);
        assertThat(report.get("problems").toString()).contains("bad-front-matter", "unreadable", "latin.md", "yaml.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "file.md", "empty"})
    void aVaultThatIsNoneIsOneClearLine(String name) throws IOException {
        note("file.md", "# File");
        Files.createDirectories(folder.resolve("empty"));
        Run run = run("import", folder.resolve(name).toString());
        assertThat(run.code()).as("%s", run).isEqualTo(1);
        assertThat(run.err()).contains(folder.resolve(name).toString()).doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void answersInEveryFormat() throws IOException {
        importBundled();
        Map<String, Object> json = json(run("ask", "models sharing MoE", "-o", "json"));
        assertThat(json).containsKeys("query", "parameters", "columns", "rows").containsEntry("query", "models-using");
        assertThat((List<?>) json.get("rows")).hasSize(8);
        assertThat(((Map<?, ?>) ((List<?>) json.get("rows")).get(0)).keySet())
                .isEqualTo(new java.util.LinkedHashSet<>((List<?>) json.get("columns")));
        assertThat(run("-o", "jsonl", "ask", "models", "sharing", "MoE").out().lines()).hasSize(8);
        assertThat(run("ask", "модели со смесью экспертов", "-o", "csv").out().lines()).hasSize(9);
        assertThat(run("ask", "models sharing MoE", "-o", "markdown").out().lines().toList().get(1)).startsWith("| --");
        Run table = run("ask", "models sharing MoE");
        assertThat(table.out()).contains("DeepSeek V3/R1").doesNotContain("\u001B");
        assertThat(table.err()).contains("models-using");
    }

    @Test
    void aTerminalGetsTablesThatFit() {
        importBundled();
        Run run = with().terminal(80).run("query", "compare", "-P", "a=Qwen3", "-P", "b=Kimi K2");
        assertThat(run.out().lines().map(line -> line.replaceAll("\u001B\\[[0-9;]*m", "")))
                .as("%s", run)
                .allMatch(line -> line.length() <= 80);
        assertThat(with().terminal(80).variable("NO_COLOR", "1").run("query").out()).doesNotContain("\u001B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"which model writes the best poetry", "сколько стоит Kimi K2", "models sharing blockchain"})
    void whatCannotBeAnsweredIsRefused(String question) {
        importBundled();
        Run run = run("ask", question);
        assertThat(run.code()).as("%s", run).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }

    @Test
    void showsAnEntityWithItsEvidence() throws IOException {
        importBundled();
        Run card = run("show", "mistral", "small", "3.1");
        assertThat(card.out()).contains("does not use", "Sliding Window Attention", "models/mistral_small_31.md:");
        Map<String, Object> json = json(run("show", "MLA", "-o", "json"));
        assertThat(json).containsOnlyKeys("entity", "relations");
        assertThat(json.get("entity").toString()).contains("multi_head_latent_attention");
        Run unknown = run("show", "blockchain");
        assertThat(unknown.code()).isEqualTo(3);
    }

    @Test
    void searchesByStems() throws IOException {
        importBundled();
        assertThat(json(run("search", "скользящего окна", "-o", "json")).get("rows").toString())
                .contains("Sliding Window Attention (SWA)");
        assertThat(run("search", "zzzz").code()).isEqualTo(3);
        assertThat(run("search", "a AND (").code()).isIn(0, 3);
    }

    @Test
    void cypherReadsAndWritesOnlyWhenAsked() throws IOException {
        importBundled();
        Map<String, Object> json = json(run(
                "cypher", "MATCH (m:Model {name: $name}) RETURN m.layers AS layers", "-P", "name=Qwen3", "-o", "json"));
        assertThat(json.get("rows")).isEqualTo(List.of(Map.of("layers", 94)));
        assertThat(json.get("parameters")).isEqualTo(Map.of("name", "Qwen3"));
        Run refused = run("cypher", "CREATE (:Mine)");
        assertThat(refused.code()).isNotZero();
        assertThat(refused.err()).contains("--write");
        assertThat(run("cypher", "CREATE (:Mine)", "--write").code()).isZero();
        assertThat(with().input("MATCH (n:Mine) RETURN count(n) AS n").run("cypher", "-", "-o", "csv").out())
                .isEqualToNormalizingNewlines("n\n1\n");
        Run wrong = run("cypher", "MATCH (n RETURN n");
        assertThat(wrong.err()).contains("line 1").doesNotContain("Exception");
        assertThat(wrong.code()).isNotZero();
    }

    @Test
    void othersNodesAreNeitherTouchedNorCounted() throws IOException {
        database.defaultDatabaseService()
                .executeTransactionally("CREATE (:Entity:Model {id: 'models/qwen3', name: 'Foreign'})"
                        + "-[:USES]->(:Entity:Technique {id: 'techniques/mixture_of_experts', name: 'Foreign T'})");
        importBundled();
        for (String query : List.of("stats", "groups", "broken-links")) {
            assertThat(run("query", query).out()).doesNotContain("Foreign");
        }
        assertThat(json(run("ask", "models sharing MoE", "-o", "json")).get("rows").toString()).doesNotContain("Foreign");
        note("a.md", "# A");
        run("import", folder.toString(), "--replace");
        assertThat(json(run("cypher", "MATCH (n {name: 'Foreign'}) RETURN count(n) AS n", "-o", "json")).get("rows"))
                .isEqualTo(List.of(Map.of("n", 1)));
    }

    @Test
    void escapeSequencesOfANoteNeverReachTheTerminal() throws IOException {
        note("models/evil.md", "# Evil \u001B[31mred\u001B[0m\u0007", "", "Text \u001B]0;title\u0007 more.");
        run("import", folder.toString());
        for (Run run : List.of(
                run("cypher", "MATCH (n:Model) RETURN n.name, n.text"), run("show", "evil"), run("search", "title"))) {
            assertThat(run.out() + run.err()).as("%s", run).doesNotContain("\u001B").doesNotContain("\u0007");
        }
    }

    @Test
    void queriesAreListedAndTheirArgumentsChecked() {
        importBundled();
        assertThat(run("query").out()).contains("models-using", "broken-links");
        Run unknown = run("query", "models-usin");
        assertThat(unknown.code()).isEqualTo(3);
        assertThat(unknown.err()).contains("models-using");
        assertThat(run("query", "models-using").code()).isEqualTo(2);
        assertThat(run("query", "models-using", "-P", "x=1").code()).isEqualTo(2);
        assertThat(run("query", "models-using", "-P", "technique=blockchain").code()).isEqualTo(3);
    }

    @Test
    void checkEndsWithFourWhereThereAreProblems() throws IOException {
        assertThat(run("check", "import").code()).isZero();
        note("a.md", "# A", "", "[[gone]]");
        Run check = run("check", folder.toString(), "-o", "csv");
        assertThat(check.code()).isEqualTo(4);
        assertThat(check.out()).contains("broken-link,a.md,3");
    }

    @Test
    void aDatabaseWithoutAVaultSaysSo() {
        Run run = run("ask", "models sharing MoE");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("archgraph import").contains(database.boltURI().toString());
    }
}
