package org.archgraph.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.archgraph.store.CypherFiles;

/** Statements for cypher-shell that rebuild the graph in an empty database, schema first. */
final class CypherScript implements GraphFormat {
    /** More rows in one statement take the parser long. */
    private static final int BATCH = 100;

    private final CypherFiles cypher;

    CypherScript(CypherFiles cypher) {
        this.cypher = cypher;
    }

    @Override
    public void write(ExportedGraph graph, Appendable out) throws IOException {
        out.append("// A graph of archgraph, for an empty database: cypher-shell --file graph.cypher\n");
        for (String name : cypher.names("schema")) {
            for (String statement : cypher.statements(name)) {
                out.append(statement).append(";\n");
            }
        }
        Map<String, List<String>> nodes = new TreeMap<>();
        for (ExportedGraph.Node node : graph.nodes()) {
            nodes.computeIfAbsent(labels(node), labels -> new ArrayList<>())
                    .add(CypherLiteral.of(new TreeMap<>(node.properties())));
        }
        for (Map.Entry<String, List<String>> group : nodes.entrySet()) {
            unwind(group.getValue(), "CREATE (n" + group.getKey() + ") SET n = row", out);
        }
        Map<String, List<String>> edges = new TreeMap<>();
        for (ExportedGraph.Edge edge : graph.edges()) {
            edges.computeIfAbsent(edge.type(), type -> new ArrayList<>()).add(row(edge));
        }
        for (Map.Entry<String, List<String>> group : edges.entrySet()) {
            unwind(group.getValue(), "MATCH (a:Entity {origin: 'archgraph', id: row.from})\n"
                    + "MATCH (b:Entity {origin: 'archgraph', id: row.to})\n"
                    + "CREATE (a)-[r:" + CypherLiteral.name(group.getKey()) + "]->(b) SET r = row.properties", out);
        }
    }

    private static String labels(ExportedGraph.Node node) {
        StringBuilder labels = new StringBuilder();
        node.labels().forEach(label -> labels.append(':').append(CypherLiteral.name(label)));
        return labels.toString();
    }

    private static String row(ExportedGraph.Edge edge) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("from", edge.from());
        row.put("to", edge.to());
        row.put("properties", new TreeMap<>(edge.properties()));
        return CypherLiteral.of(row);
    }

    private static void unwind(List<String> rows, String then, Appendable out) throws IOException {
        for (int start = 0; start < rows.size(); start += BATCH) {
            List<String> batch = rows.subList(start, Math.min(rows.size(), start + BATCH));
            out.append("UNWIND [\n")
                    .append(String.join(",\n", batch))
                    .append("\n] AS row\n")
                    .append(then)
                    .append(";\n");
        }
    }
}
