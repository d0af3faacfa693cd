package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.archgraph.ask.CannedQuery;
import org.archgraph.ask.QueryLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every canned query that answers with entities can also draw them. */
@ExtendWith(Neo4jServer.Extension.class)
class GraphFormsTest {
    /** Answers without entities. */
    private static final Set<String> NUMBERS = Set.of("stats");

    @TempDir
    private static Path folder;

    private static Set<String> names;
    private CommandHarness archgraph;

    static Stream<CannedQuery> queries() {
        return QueryLibrary.load(List.of(Path.of("cypher/queries"))).all().stream()
                .filter(query -> !NUMBERS.contains(query.name()));
    }

    @BeforeEach
    void connect(Neo4jServer server) {
        archgraph = new CommandHarness(folder).on(server);
        if (names == null) {
            server.clear();
            server.execute("CREATE (:Entity:Model {id: 'models/qwen3', name: 'Qwen3', released: date('2025-01-01')})"
                    + "-[:USES]->(:Entity:Technique {id: 'techniques/mixture_of_experts', name: 'Foreign'})");
            archgraph.run("import", "import").exits(0);
            names = archgraph
                    .run("cypher", "MATCH (e:Entity {origin: 'archgraph'}) RETURN e.name AS name", "-o", "json")
                    .exits(0)
                    .column("name")
                    .stream()
                    .map(Object::toString)
                    .collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void drawsAllThatTheAnswerNames(CannedQuery query) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("query", query.name()));
        query.example().forEach((name, value) -> arguments.addAll(List.of("-P", name + "=" + value)));
        Run answer = archgraph.run(with(arguments, "-o", "json")).exits(0);
        String statement = archgraph.run(with(arguments, "--graph")).exits(0).out().strip();

        Run graph = archgraph.run("cypher", statement, "-o", "json", "--limit", "10000").exits(0);

        Map<String, Object> drawn = nodes(graph.json().get("rows"));
        assertThat(drawn.keySet()).as(statement).containsAll(entities(answer.json().get("rows")));
        assertThat(drawn.values()).as(statement).allMatch("archgraph"::equals);
        assertThat(statement).doesNotContain("$").endsWith(";");
        assertThat(graph.rows()).allSatisfy(row -> assertThat(row.values()).allMatch(GraphFormsTest::isDrawn));
    }

    private static String[] with(List<String> arguments, String... more) {
        return Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private static boolean isDrawn(Object value) {
        return value == null
                || value instanceof Map<?, ?> part && (part.containsKey("properties") || part.containsKey("nodes"));
    }

    /** The values in an answer that are names of entities. */
    private static Set<String> entities(Object value) {
        Set<String> found = new TreeSet<>();
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(item -> found.addAll(entities(item)));
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> found.addAll(entities(item)));
        } else if (value != null && names.contains(value.toString())) {
            found.add(value.toString());
        }
        return found;
    }

    /** The names of all nodes, and whose they are. */
    private static Map<String, Object> nodes(Object value) {
        Map<String, Object> found = new TreeMap<>();
        if (value instanceof Map<?, ?> map && map.containsKey("labels")) {
            Map<?, ?> properties = (Map<?, ?>) map.get("properties");
            found.put(properties.get("name").toString(), String.valueOf(properties.get("origin")));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(item -> found.putAll(nodes(item)));
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> found.putAll(nodes(item)));
        }
        return found;
    }

    @Test
    void theOthersSayThatTheyHaveNone() {
        archgraph.run("query", "stats", "--graph").fails(3, "stats", "no form that draws");
    }

    @Test
    void valuesAreWrittenAsCypherReadsThem() throws Exception {
        Path own = Files.createDirectories(folder.resolve("own/graphs"));
        Files.writeString(own.resolveSibling("mine.cypher"), """
            // title: Mine
            // description: Mine.
            // param: text text -- any
            // param: day date -- any
            // param: numbers list of number -- any
            // column: text -- the text
            // example: text=x; day=2025-01-01; numbers=1
            RETURN $text AS text, $day AS day, $numbers AS numbers
            """);
        Files.writeString(
                own.resolve("mine.cypher"), "RETURN $text AS text, $day AS day, $numbers AS numbers, '$9' AS price");

        String statement = archgraph.run(
                        "query", "mine", "--queries", own.getParent().toString(), "--graph", "-P", "text=it's \\ $day",
                        "-P", "day=2025-02-03", "-P", "numbers=1, 2.5")
                .exits(0)
                .out();

        Run run = archgraph.run("cypher", statement, "-o", "json").exits(0);
        assertThat(JSON.std.asString(run.rows()))
                .isEqualTo(
                        "[{\"text\":\"it's \\\\ $day\",\"day\":\"2025-02-03\",\"numbers\":[1,2.5],\"price\":\"$9\"}]");
    }

    @Test
    void favouritesBelongToTheVaultThatIsThere(Neo4jServer server) throws Exception {
        assertThat(server.uri()).isNotNull();
        Session session = new Session(new GlobalOptions(), environment());
        QueryLibrary library = QueryLibrary.load(List.of(Path.of("cypher/queries")));
        BrowserFiles files = BrowserFiles.write(session, library, new org.archgraph.ask.NameIndex(List.of()));

        try (ZipFile zip = new ZipFile(files.favourites().toFile())) {
            assertThat(zip.stream().map(Object::toString))
                    .containsExactlyElementsOf(queries()
                            .map(query -> "archgraph/" + query.name() + ".cypher")
                            .toList());
            String text = new String(
                    zip.getInputStream(zip.getEntry("archgraph/models-using.cypher")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(text)
                    .startsWith("// Models that use a technique; technique = MoE; set the parameters")
                    .contains("$technique");
        }
        assertThat(files.style()).hasSameTextualContentAs(Path.of("cypher/browser/archgraph.grass"));
    }

    private static Environment environment() {
        java.util.Properties properties = new java.util.Properties();
        properties.setProperty("archgraph.root", Path.of("").toAbsolutePath().toString());
        properties.setProperty("user.home", folder.toString());
        properties.setProperty("os.name", "Linux");
        return new Environment(Map.of("ARCHGRAPH_HOME", folder.toString()), properties, null, null);
    }
}
