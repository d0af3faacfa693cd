package org.archgraph.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Node-link JSON: {@code nodes} with their ids, {@code links} with source and target. */
final class NodeLink implements GraphFormat {
    @Override
    public void write(ExportedGraph graph, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeBooleanField("directed", true);
            json.writeBooleanField("multigraph", true);
            json.writeObjectFieldStart("graph");
            json.writeStringField("name", "archgraph");
            json.writeEndObject();
            json.writeArrayFieldStart("nodes");
            for (ExportedGraph.Node node : graph.nodes()) {
                node(json, node);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("links");
            for (ExportedGraph.Edge edge : graph.edges()) {
                edge(json, edge);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.append(text.getBuffer()).append('\n');
    }

    private static void node(JsonGenerator json, ExportedGraph.Node node) throws IOException {
        Map<String, Object> attributes = Attributes.of(node, Set.of("type", "labels"));
        attributes.remove("id");
        json.writeStartObject();
        json.writeStringField("id", node.id());
        json.writeStringField("type", node.type());
        json.writeFieldName("labels");
        JsonValues.write(json, List.copyOf(node.labels()));
        fields(json, attributes);
        json.writeEndObject();
    }

    private static void edge(JsonGenerator json, ExportedGraph.Edge edge) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", edge.from());
        json.writeStringField("target", edge.to());
        json.writeStringField("key", edge.type());
        json.writeStringField("type", edge.type());
        fields(json, Attributes.of(edge, Set.of("source", "target", "key", "type")));
        json.writeEndObject();
    }

    private static void fields(JsonGenerator json, Map<String, Object> attributes) throws IOException {
        for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
            json.writeFieldName(attribute.getKey());
            JsonValues.write(json, attribute.getValue());
        }
    }
}
