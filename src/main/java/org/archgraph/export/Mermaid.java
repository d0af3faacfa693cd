package org.archgraph.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A flowchart as Markdown shows it on GitHub and in Obsidian. */
final class Mermaid implements GraphFormat {
    /** How the text of a node is enclosed. */
    private static final Map<String, String[]> SHAPES = Map.of(
            "Model", new String[] {"(\"", "\")"},
            "Technique", new String[] {"([\"", "\"])"},
            "InnovationGroup", new String[] {"{{\"", "\"}}"});
    private static final String[] BOX = {"[\"", "\"]"};
    private static final Map<String, String> ARROWS =
            Map.of("USES", "-->", "DOES_NOT_USE", "-.-x", "IN_GROUP", "==>", "RELATED_TO", "-.->");
    /** What the syntax, its Markdown or HTML would take for something else. */
    private static final String SPECIAL = "#\"<>&;`*_\\~[](){}|/:";

    @Override
    public void write(ExportedGraph graph, Appendable out) throws IOException {
        out.append("flowchart LR\n");
        out.append("  classDef Model fill:#d6e4ff,stroke:#2457c5,color:#10243f\n");
        out.append("  classDef Technique fill:#d5f2e3,stroke:#1b7a4b,color:#0d2e1d\n");
        out.append("  classDef InnovationGroup fill:#ffe9c7,stroke:#a86400,color:#3d2600\n");
        Map<String, String> names = new HashMap<>();
        List<ExportedGraph.Node> nodes = graph.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            ExportedGraph.Node node = nodes.get(i);
            String[] shape = SHAPES.getOrDefault(node.type(), BOX);
            names.put(node.id(), "n" + i);
            String style = SHAPES.containsKey(node.type()) ? ":::" + node.type() : "";
            out.append("  n" + i + shape[0] + escaped(node.name()) + shape[1] + style + "\n");
        }
        for (ExportedGraph.Edge edge : graph.edges()) {
            String label = edge.detail().isEmpty() ? edge.type() : edge.type() + ": " + edge.detail();
            out.append("  " + names.get(edge.from()) + " " + ARROWS.getOrDefault(edge.type(), "-->") + "|\""
                    + escaped(label) + "\"| " + names.get(edge.to()) + "\n");
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        PlainText.line(text).codePoints().forEach(c -> {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('#').append(c).append(';');
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.length() == 0 ? "#32;" : escaped.toString();
    }
}
