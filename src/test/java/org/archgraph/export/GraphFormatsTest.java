package org.archgraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.archgraph.failure.Failure;
import org.archgraph.store.GraphValue;
import org.archgraph.store.Rows;
import org.archgraph.store.Store;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** What was exported for other programs is read back by a library. */
class GraphFormatsTest {
    @TempDir
    static Path folder;

    private static ExportedGraph graph;

    @BeforeAll
    static void readGraph() {
        try (Neo4j neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
                Store store = Graphs.connect(neo4j)) {
            graph = Graphs.imported(store);
        }
    }

    private static String text(ExportedGraph of, ExportFormat format) {
        StringBuilder text = new StringBuilder();
        try {
            new GraphExport(Graphs.CYPHER).write(of, format, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }

    @Test
    void graphMlIsReadBackWithItsTypes() {
        DirectedPseudograph<String, DefaultEdge> read = new DirectedPseudograph<>(DefaultEdge.class);
        Map<String, Map<String, Attribute>> nodes = new HashMap<>();
        Map<DefaultEdge, Map<String, Attribute>> edges = new HashMap<>();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((at, value) ->
                nodes.computeIfAbsent(at.getFirst(), id -> new TreeMap<>()).put(at.getSecond(), value));
        importer.addEdgeAttributeConsumer((at, value) ->
                edges.computeIfAbsent(at.getFirst(), edge -> new TreeMap<>()).put(at.getSecond(), value));
        importer.importGraph(read, new StringReader(text(graph, ExportFormat.GRAPHML)));

        assertThat(read.vertexSet()).hasSameSizeAs(graph.nodes());
        assertThat(edges.keySet().stream().map(edge -> nodes.get(read.getEdgeSource(edge)).get("entity") + " "
                        + edges.get(edge).get("type") + " " + nodes.get(read.getEdgeTarget(edge)).get("entity") + " "
                        + edges.get(edge).get("line")))
                .containsExactlyInAnyOrderElementsOf(graph.edges().stream()
                        .map(edge -> PlainText.xml(edge.from()) + " " + edge.type() + " " + PlainText.xml(edge.to())
                                + " " + edge.properties().get("line"))
                        .toList());
        Map<String, Attribute> llama = nodes.get("models:llama_4");
        assertThat(llama).as(nodes.keySet().toString()).doesNotContainKeys("text", "origin", "content_hash");
        assertThat(llama.get("label")).hasToString("Llama 4");
        assertThat(llama.get("released")).hasToString("2025-04-05");
        assertThat(llama.get("parameters_total").getType()).hasToString("long");
        assertThat(llama.get("aliases").getValue()).startsWith("[\"").contains("Llama4");
        Map<String, Attribute> hostile = nodes.values().stream()
                .filter(node -> node.get("label").getValue().equals(PlainText.xml(Graphs.HOSTILE)))
                .findFirst()
                .orElseThrow();
        assertThat(hostile).containsKey("odd__key_");
        assertThat(hostile.get("note_label")).hasToString("its own");
        assertThat(hostile.get("ratio").getType()).hasToString("double");
        assertThat(edges.values()).allSatisfy(edge -> assertThat(edge).containsKeys("note", "quote", "label"));
    }

    @Test
    void nodeLinkJsonHoldsEverything() throws IOException {
        Map<String, Object> json = JSON.std.mapFrom(text(graph, ExportFormat.JSON));

        assertThat(json.keySet()).containsExactly("directed", "multigraph", "graph", "nodes", "links");
        List<Map<String, Object>> nodes = list(json.get("nodes"));
        assertThat(nodes).extracting(node -> node.get("id"))
                .containsExactlyElementsOf(graph.nodes().stream().map(ExportedGraph.Node::id).toList());
        assertThat(nodes).filteredOn(node -> Graphs.HOSTILE.equals(node.get("name"))).singleElement().satisfies(node ->
                assertThat(node).containsEntry("layers", "many").containsEntry("open", true).containsEntry("ratio", 0.1)
                        .containsEntry("numbers", List.of(1, 2)).containsEntry("labels", List.of("Entity", "Model")));
        List<Map<String, Object>> links = list(json.get("links"));
        assertThat(links).hasSameSizeAs(graph.edges()).allSatisfy(link ->
                assertThat(link).containsKeys("source", "target", "type", "note", "line", "evidence_note"));
        assertThat(links.stream().map(link -> link.get("source") + " " + link.get("key") + " " + link.get("target")))
                .doesNotHaveDuplicates()
                .contains("models/llama_4 USES techniques/mixture_of_experts");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }

    @Test
    void dotIsReadBack() {
        DirectedPseudograph<String, DefaultEdge> read = new DirectedPseudograph<>(DefaultEdge.class);
        Map<String, String> labels = new HashMap<>();
        DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((at, value) -> {
            if (at.getSecond().equals("label")) {
                labels.put(at.getFirst(), value.getValue());
            }
        });
        importer.importGraph(read, new StringReader(text(graph, ExportFormat.DOT)));

        assertThat(read.vertexSet()).hasSameSizeAs(graph.nodes());
        assertThat(read.edgeSet()).hasSameSizeAs(graph.edges());
        assertThat(labels.values()).contains("Llama 4", "Second").anyMatch(label -> label.startsWith("a'b\"c`d"));
    }

    @Test
    void mermaidHasALineForEachAndEscapesWhatItWouldRead() {
        List<String> lines = text(graph, ExportFormat.MERMAID).lines().toList();
        Pattern safe = Pattern.compile("(?:[^#\"<>&;`*_\\\\~\\[\\](){}|/:]|#\\d+;)+");
        Pattern node = Pattern.compile(" {2}n\\d+[(\\[{]{1,2}\"(" + safe + ")\"[)\\]}]{1,2}(?::::\\w+)?");
        Pattern edge = Pattern.compile(" {2}n\\d+ (?:-->|-\\.-x|==>|-\\.->)\\|\"(" + safe + ")\"\\| n\\d+");

        assertThat(lines.get(0)).isEqualTo("flowchart LR");
        assertThat(lines.stream().filter(node.asMatchPredicate())).hasSameSizeAs(graph.nodes());
        assertThat(lines.stream().filter(edge.asMatchPredicate())).hasSameSizeAs(graph.edges());
        assertThat(lines).hasSize(4 + graph.nodes().size() + graph.edges().size());
    }

    @Test
    void theSameGraphGivesTheSameText() {
        for (ExportFormat format : List.of(ExportFormat.GRAPHML, ExportFormat.JSON, ExportFormat.CYPHER)) {
            assertThat(text(graph, format)).as("%s", format).isEqualTo(text(graph, format));
        }
        assertThatThrownBy(() -> text(graph, ExportFormat.CSV)).isInstanceOf(Failure.class);
    }

    @Test
    void anAnswersPartIsWhatItNames() {
        Rows rows = new Rows(
                List.of("model", "techniques", "way"),
                List.of(List.of("Llama 4", List.of("SwiGLU"), "Gemma 3 -USES-> QK-Norm <-USES- Qwen3"),
                        List.of(42L, "no such name, RMSNorm", new GraphValue.Node(List.of(), Map.of("id", "second")))),
                false);
        ExportedGraph part = Subgraph.of(graph, Map.of("a", "models/kimi_k2", "b", List.of("none", 3L)), rows);

        assertThat(new TreeSet<>(part.nodes().stream().map(ExportedGraph.Node::name).toList())).containsExactly(
                "Gemma 3", "Kimi K2", "Llama 4", "QK-Norm", "Qwen3", "RMSNorm", "Second", "SwiGLU");
        assertThat(part.edges()).isNotEmpty().allSatisfy(edge ->
                assertThat(part.nodes()).extracting(ExportedGraph.Node::id).contains(edge.from(), edge.to()));
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> new GraphExport(Graphs.CYPHER).write(graph, ExportFormat.CSV, file.resolve("below")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(file.toString());
    }
}
