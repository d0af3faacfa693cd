package org.archgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.archgraph.store.CypherFiles;
import org.archgraph.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.neo4j.importer.ImportCommand;
import picocli.CommandLine;

/** What was exported for Neo4j builds the same graph elsewhere. */
class RebuildTest {
    @TempDir
    static Path folder;

    private static Neo4j neo4j;
    private static Store store;
    private static ExportedGraph graph;

    @BeforeAll
    static void start() {
        neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
        store = Graphs.connect(neo4j);
        graph = Graphs.imported(store);
    }

    @AfterAll
    static void stop() {
        store.close();
        neo4j.close();
    }

    @Test
    void theScriptRebuildsTheGraphInAnEmptyDatabase() throws IOException {
        new GraphExport(Graphs.CYPHER).write(graph, ExportFormat.CYPHER, folder.resolve("graph.cypher"));
        try (Neo4j empty = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build()) {
            new CypherFiles(folder).statements("graph").forEach(empty.defaultDatabaseService()::executeTransactionally);
            try (Store rebuilt = Graphs.connect(empty)) {
                assertSame(ExportedGraph.read(rebuilt, Graphs.CYPHER), graph);
                assertThat(schema(rebuilt)).isEqualTo(schema(store)).contains("archgraph_entity_id", "entity_text");
            }
        }
    }

    private static String schema(Store of) {
        return of.read(
                        "SHOW INDEXES YIELD name RETURN name ORDER BY name",
                        Map.of(),
                        org.archgraph.store.ReadLimits.NONE)
                .rows()
                .toString();
    }

    @Test
    void theImporterOfNeo4jTakesTheFiles() throws IOException {
        Path csv = folder.resolve("csv");
        assertThat(new GraphExport(Graphs.CYPHER).write(graph, ExportFormat.CSV, csv))
                .containsExactly(
                        csv.resolve("nodes.csv"), csv.resolve("relationships.csv"), csv.resolve("import.args"));
        Path home = Files.createDirectories(folder.resolve("home"));
        runImporter(home, csv);
        try (Neo4j imported = Neo4jBuilders.newInProcessBuilder().withDisabledServer().copyFrom(home).build();
                Store read = Graphs.connect(imported)) {
            assertSame(ExportedGraph.read(read, Graphs.CYPHER), asCsvKeepsIt(graph));
        }
    }

    /** The arguments are those of the file, with the paths of this test. */
    private static void runImporter(Path home, Path csv) throws IOException {
        Files.createDirectories(home.resolve("conf"));
        List<String> arguments = new ArrayList<>();
        for (String line : Files.readAllLines(csv.resolve("import.args"))) {
            arguments.add(line.replaceFirst("=(\\w+\\.csv)", "=" + csv + "/$1"));
        }
        // beside the files, and not in the folder that the tests run in
        arguments.add("--report-file=" + csv.resolve("import.report"));
        arguments.add("neo4j");
        CommandLine importer = new CommandLine(
                new ImportCommand.Full(new ExecutionContext(home, home.resolve("conf"))));
        importer.setCaseInsensitiveEnumValuesAllowed(true);
        assertThat(importer.execute(arguments.toArray(String[]::new))).isZero();
    }

    /** CSV has no empty lists and none of one empty text, one type for each property, and no separator within items. */
    private static ExportedGraph asCsvKeepsIt(ExportedGraph exact) {
        Map<String, Kind> kinds = Kind.ofAll(exact.nodes().stream().map(ExportedGraph.Node::properties).toList());
        return new ExportedGraph(
                exact.nodes().stream()
                        .map(node -> new ExportedGraph.Node(node.id(), node.labels(), kept(node.properties(), kinds)))
                        .toList(),
                exact.edges().stream()
                        .map(edge -> new ExportedGraph.Edge(edge.from(), edge.type(), edge.to(),
                                kept(edge.properties(), Map.of())))
                        .toList());
    }

    private static Map<String, Object> kept(Map<String, Object> properties, Map<String, Kind> kinds) {
        Map<String, Object> kept = new TreeMap<>();
        properties.forEach((name, value) -> {
            String type = kinds.containsKey(name) ? kinds.get(name).type() : "";
            if (value instanceof List<?> list) {
                if (!list.isEmpty() && !list.equals(List.of(""))) {
                    kept.put(name, list.stream().map(RebuildTest::separated).toList());
                }
            } else if (type.equals(Kind.TEXT)) {
                kept.put(name, value.toString());
            } else {
                kept.put(name, type.equals(Kind.DECIMAL) ? ((Number) value).doubleValue() : value);
            }
        });
        return kept;
    }

    private static Object separated(Object value) {
        return value instanceof String text ? text.replace('\u001F', ' ') : value;
    }

    private static void assertSame(ExportedGraph actual, ExportedGraph expected) {
        List<String> missing = new ArrayList<>(texts(expected));
        List<String> surplus = new ArrayList<>(texts(actual));
        assertThat(missing).hasSizeGreaterThan(200).hasSameSizeAs(surplus);
        missing.removeAll(texts(actual));
        surplus.removeAll(texts(expected));
        assertThat(surplus).isEqualTo(missing).isEmpty();
    }

    private static List<String> texts(ExportedGraph graph) {
        List<String> texts = new ArrayList<>();
        graph.nodes().forEach(node -> texts.add(node.id() + node.labels() + text(node.properties())));
        graph.edges().forEach(edge -> texts.add(edge.from() + edge.type() + edge.to() + text(edge.properties())));
        return texts;
    }

    private static String text(Map<String, Object> properties) {
        Map<String, Object> text = new TreeMap<>(properties);
        text.replaceAll((name, value) ->
                value + " " + (value instanceof List ? "list" : value.getClass().getSimpleName()));
        return text.toString();
    }
}
