package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ask, query, show, search and cypher on the bundled vault. */
@ExtendWith(Neo4jServer.Extension.class)
class AnswerCommandsTest {
    private static final String ESC = "\u001B";

    @TempDir
    static Path home;

    private CommandHarness archgraph;

    @BeforeAll
    static void importBundledVault(Neo4jServer server) {
        server.clear();
        new CommandHarness(home).on(server).run("import", "import").exits(0);
    }

    @BeforeEach
    void makeHarness(Neo4jServer server) {
        archgraph = new CommandHarness(home).on(server);
    }

    @Test
    void aTableForPeople() {
        Run run = archgraph.run("ask", "models sharing MoE").exits(0);

        run.assertErr().isEqualTo("archgraph: models-using: technique = Mixture of Experts (MoE)\n");
        run.assertOut()
                .startsWith("+--")
                .endsWith("+\n")
                .contains("| DeepSeek V3/R1 ", "только варианты", "models/qwen3.md:");
        assertThat(run.out().lines().map(String::length).distinct()).as(run.toString()).hasSize(1);
    }

    @Test
    void aQuestionNeedsNoQuotationMarks() {
        assertThat(archgraph.run("ask", "у", "каких", "моделей", "есть", "MLA", "-o", "json").exits(0).column("model"))
                .contains("Kimi K2", "DeepSeek V3/R1");
    }

    @Test
    void whoAsksHowManyIsToldTheNumberOfRows() {
        archgraph.run("ask", "how many models do not use MoE")
                .exits(0)
                .assertErr()
                .isEqualTo("archgraph: models-not-using: technique = Mixture of Experts (MoE)\narchgraph: 4 in all\n");
    }

    @Test
    void jsonHasItsFixedForm() {
        Map<String, Object> json = archgraph.run("ask", "models sharing MoE", "-o", "json").exits(0).json();

        assertThat(json.keySet()).containsExactly("query", "parameters", "reading", "columns", "rows");
        assertThat(json).containsEntry("query", "models-using");
        assertThat(((Map<?, ?>) json.get("parameters")).keySet().stream().map(Object::toString))
                .containsExactly("technique");
        assertThat(json)
                .containsEntry("columns", List.of("model", "detail", "developer", "released", "basis", "source"));
        assertThat((List<?>) json.get("rows")).hasSizeGreaterThan(5).allSatisfy(row ->
                assertThat(((Map<?, ?>) row).keySet()).hasToString(json.get("columns").toString()));
    }

    @Test
    void anUnknownNameInAParameterSaysWhereToLook() {
        archgraph.run("query", "models-using", "-P", "technique=Zyxwvu").fails(3, "\"Zyxwvu\"", "archgraph search");
    }

    @Test
    void otherFormats() {
        archgraph.run("ask", "models sharing MLA", "-o", "csv")
                .exits(0)
                .assertOut()
                .startsWith("model,detail,developer,released,basis,source\r\n");
        archgraph
                .run("ask", "models sharing MLA", "-o", "markdown")
                .exits(0)
                .assertOut()
                .startsWith("| model | detail |");
        Run lines = archgraph.run("-o", "JSONL", "ask", "models sharing MLA").exits(0);
        assertThat(lines.out().lines())
                .as(lines.toString())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"model\":"));
    }

    @Test
    void aMonthIsNotShownAsADay() {
        String month = "Qwen3-Next";
        assertThat(archgraph.run("query", "models-using", "-P", "technique=MoE", "-o", "json").rows())
                .filteredOn(row -> month.equals(row.get("model")))
                .extracting(row -> row.get("released"))
                .containsExactly("2025-09");
        archgraph.run("show", month).assertOut().contains("2025-09\n").doesNotContain("2025-09-01", "precision");
        assertThat(archgraph.run("show", month, "-o", "json").json().get("entity").toString())
                .contains("released=2025-09,")
                .doesNotContain("precision");
        archgraph.run("query", "compare", "-P", "a=" + month, "-P", "b=Qwen3")
                .assertOut()
                .containsPattern("\\| released +\\| 2025-09 +\\| 2025-04-29 ")
                .doesNotContain("precision", "content_hash");
    }

    @Test
    void notUnderstoodEndsWithThreeAndSuggestions() {
        archgraph.run("ask", "who am I").fails(3, "questions that can be answered:");
        archgraph.run("ask", "attention").fails(3, "'attention' may mean any of these:\n  ", "\n  Gated Attention\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "show", "search"})
    void emptyAndEndlessTextsAreWrongUsage(String command) {
        archgraph.run(command, " ", "").fails(2, " is empty", "archgraph " + command);
        archgraph.run(command, "x".repeat(100_000)).fails(2, "has 100000 characters; at most 1000", "shorter");
    }

    @Test
    void queriesAreListedWithoutAServer() {
        Run list = new CommandHarness(home.resolve("none")).run("query", "-o", "json").exits(0);

        assertThat(list.column("query")).contains("models-using", "compare", "stats", "broken-links").isSorted();
        assertThat(list.json()).containsEntry("columns", List.of("query", "parameters", "title"));
    }

    @Test
    void mistakesInAQueryAreNamed() {
        archgraph.run("query", "models-usin").fails(3, "'models-usin'", "did you mean models-using");
        archgraph.run("query", "models-using").fails(2, "models-using needs technique", "-P technique=");
        archgraph.run("query", "models-using", "-P", "x=1").fails(2, "no parameter \"x\"", "it takes technique");
        archgraph.run("query", "models-using", "-P", "technique=MEO").fails(3, "\"MEO\"");
        archgraph.run("query", "models-using", "-P", "technique").fails(2, "KEY=VALUE", "archgraph query --help");
        archgraph.run("query", "stats", "--limit", "0").fails(2, "--limit");
    }

    @Test
    void limitSaysThatThereIsMore() {
        Run run = archgraph.run("cypher", "UNWIND range(1, 9) AS x RETURN x", "--limit", "2", "-o", "csv").exits(0);

        run.assertOut().isEqualTo("x\r\n1\r\n2\r\n");
        run.assertErr().contains("only the first 2 rows", "--limit");
    }

    @Test
    void showIsACardForPeopleAndAnObjectForPrograms() {
        archgraph.run("show", "mla")
                .exits(0)
                .assertOut()
                .startsWith("Multi-head Latent Attention (MLA) (Technique)\n")
                .contains("\nused by\n", "  Kimi K2  [stated, models/kimi_k2.md:", "\nin group\n");
        Map<String, Object> json = archgraph
                .run("show", "многоголовое латентное внимание", "-o", "json")
                .exits(0)
                .json();
        assertThat(json.keySet()).containsExactly("entity", "relations");
        assertThat(((Map<?, ?>) json.get("entity")).keySet().stream().map(Object::toString))
                .containsExactly("type", "id", "name", "aliases", "summary", "path", "facts");
        assertThat((List<?>) json.get("relations")).isNotEmpty();
    }

    @Test
    void showSaysWhatItDoesNotKnow() {
        archgraph.run("show", "quux").fails(3, "nothing is called 'quux'", "archgraph search");
    }

    @Test
    void searchFindsWordFormsInBothLanguages() {
        assertThat(archgraph.run("search", "скользящего окна", "-o", "json").exits(0).column("name"))
                .contains("Sliding Window Attention (SWA)");
        archgraph.run("search", "zzqq").fails(3, "nothing found for: zzqq");
        Run json = archgraph.run("search", "zzqq", "-o", "json").exits(3);
        assertThat(json.rows()).isEmpty();
        assertThat(json.json()).containsEntry("parameters", Map.of("text", "zzqq"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "AND OR NOT", "\"a b\" && (c", "a:b", "[x TO", "\\", "moe^", "~", "/x/", "-"})
    void searchTakesOperatorsAsText(String text) {
        Run run = archgraph.run("search", "--", text);
        assertThat(run.exit()).as(run.toString()).isIn(0, 3);
    }

    @Test
    void cypherReads() {
        assertThat(archgraph.run("cypher", "RETURN $a + 1 AS a, $b AS b, $c AS c, $d AS d", "-o", "json",
                                "-P", "a=1", "-P", "b=x=y", "-P", "c=true", "-P", "d=1.5")
                        .exits(0).rows())
                .containsExactly(Map.of("a", 2, "b", "x=y", "c", true, "d", 1.5));
        assertThat(archgraph.input("RETURN 'из ввода' AS x\n").run("cypher", "-", "-o", "json").exits(0).column("x"))
                .containsExactly("из ввода");
        archgraph.run("cypher", "MATCH (n:Nothing) RETURN n").exits(0).assertOut().isEqualTo("(no rows)\n");
    }

    @Test
    void cypherWritesOnlyWhenAllowed(Neo4jServer server) {
        long before = server.lastTransaction();
        archgraph.run("cypher", "CREATE (:Foreign)").fails(2, "only reading is allowed", "--write");
        assertThat(server.lastTransaction()).isEqualTo(before);

        archgraph
                .run("cypher", "CREATE (f:Foreign) RETURN 1 AS one", "--write")
                .exits(0)
                .assertOut()
                .contains("| one |");
        assertThat(archgraph.run("cypher", "MATCH (f:Foreign) RETURN count(f) AS n", "-o", "json").column("n"))
                .containsExactly(1);
        server.execute("MATCH (f:Foreign) DELETE f");
    }

    @Test
    void mistakesInCypherAreNamed() {
        archgraph.run("cypher", "MATCH (n RETURN n").fails(2, "syntax error at line 1, column 10", "MATCH (n RETURN n");
        archgraph.run("cypher", "RETURN $x").fails(2, "x", "-P");
        archgraph.run("cypher", " ").fails(2, "empty Cypher statement");
        archgraph.run("cypher", "RETURN", "1").fails(2, "one argument too many: '1'", "quotation marks");
    }

    @Test
    void aPipeGetsNoEscapeSequences() {
        for (String command :
                List.of("ask groups", "query", "show MLA", "search router", "--help", "ask --help", "check")) {
            archgraph.run(command.split(" ")).assertOut().isNotBlank().doesNotContain(ESC);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ask models sharing MoE", "query", "show Qwen3-Next", "search внимание",
                        "query compare -P a=Qwen3 -P b=Gemma_3",
                "query stats", "query groups", "ask what is MLA", "query related -P entity=MoE",
                        "ask does Gemma 3 use SWA",
                "query techniques-in-group -P group=Масштабируемость", "--help", "cypher --help"
            })
    void everythingFitsATerminal(String command) {
        Run run = archgraph.terminal(80, true).run(Arrays.stream(command.split(" "))
                .map(word -> word.replace('_', ' '))
                .toArray(String[]::new));

        run.exits(0).assertOut().contains(ESC + "[1m");
        assertThat(run.out().replaceAll(ESC + "\\[[0-9;]*m", "").lines())
                .as(run.toString())
                .allMatch(line -> line.length() <= 80);
    }
}
