package org.archgraph.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A drawing for Graphviz. */
final class Dot implements GraphFormat {
    private static final Map<String, String> NODES = Map.of(
            "Model", "shape=box, style=\"rounded,filled\", fillcolor=\"#d6e4ff\"",
            "Technique", "shape=ellipse, style=filled, fillcolor=\"#d5f2e3\"",
            "InnovationGroup", "shape=hexagon, style=filled, fillcolor=\"#ffe9c7\"");
    private static final Map<String, String> EDGES = Map.of(
            "DOES_NOT_USE", ", style=dashed, color=\"#b3261e\"",
            "IN_GROUP", ", color=\"#a86400\"",
            "RELATED_TO", ", style=dotted, color=\"#777777\"");

    @Override
    public void write(ExportedGraph graph, Appendable out) throws IOException {
        out.append("digraph archgraph {\n");
        out.append("  graph [rankdir=LR];\n");
        out.append("  node [fontname=\"sans-serif\"];\n");
        out.append("  edge [fontname=\"sans-serif\", fontsize=10];\n");
        Map<String, String> names = new HashMap<>();
        List<ExportedGraph.Node> nodes = graph.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            ExportedGraph.Node node = nodes.get(i);
            names.put(node.id(), "n" + i);
            out.append("  n" + i + " [label=" + quoted(node.name()) + ", tooltip=" + quoted(node.id()) + ", "
                    + NODES.getOrDefault(node.type(), "shape=box") + "];\n");
        }
        for (ExportedGraph.Edge edge : graph.edges()) {
            String label = edge.detail().isEmpty() ? edge.type() : edge.type() + ": " + edge.detail();
            out.append("  " + names.get(edge.from()) + " -> " + names.get(edge.to()) + " [label=" + quoted(label)
                    + EDGES.getOrDefault(edge.type(), "") + "];\n");
        }
        out.append("}\n");
    }

    /** In Graphviz a backslash begins an escape of its own. */
    private static String quoted(String text) {
        return '"' + PlainText.line(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
