package org.archgraph.export;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * GraphML with typed attributes. It knows numbers, truth values and texts: dates are ISO 8601, lists are JSON arrays.
 * {@code label} is what Gephi writes beside nodes and edges, {@code entity} is the exact id. The whole text of the
 * notes is left out.
 */
final class GraphMl implements GraphFormat {
    private static final String SPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Set<String> TAKEN = Set.of("label", "type", "id", "entity");

    /** One node or edge. */
    private record Element(List<String> ends, Map<String, Object> attributes) {}

    @Override
    public void write(ExportedGraph graph, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            document(xml, graph);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
        out.append(text.getBuffer()).append('\n');
    }

    private static void document(XMLStreamWriter xml, ExportedGraph graph) throws XMLStreamException, IOException {
        List<Element> nodes = graph.nodes().stream().map(GraphMl::node).toList();
        List<Element> edges = graph.edges().stream().map(GraphMl::edge).toList();
        Map<String, Kind> nodeKinds = Kind.ofAll(nodes.stream().map(Element::attributes).toList());
        Map<String, Kind> edgeKinds = Kind.ofAll(edges.stream().map(Element::attributes).toList());
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(SPACE);
        xml.writeNamespace("xsi", XSI);
        xml.writeAttribute("xsi", XSI, "schemaLocation", SPACE + " " + SPACE + "/1.0/graphml.xsd");
        Map<String, String> nodeKeys = keys(xml, "node", nodeKinds);
        Map<String, String> edgeKeys = keys(xml, "edge", edgeKinds);
        XmlTokens ids = new XmlTokens();
        start(xml, "graph", "id", "G", "edgedefault", "directed");
        for (Element node : nodes) {
            start(xml, "node", "id", ids.of(node.ends().get(0)));
            data(xml, node, nodeKeys);
            xml.writeEndElement();
        }
        for (int i = 0; i < edges.size(); i++) {
            List<String> ends = edges.get(i).ends();
            start(xml, "edge", "id", "e" + i, "source", ids.of(ends.get(0)), "target", ids.of(ends.get(1)));
            data(xml, edges.get(i), edgeKeys);
            xml.writeEndElement();
        }
        xml.writeEndDocument();
    }

    private static Element node(ExportedGraph.Node node) {
        Map<String, Object> attributes = new TreeMap<>(Attributes.of(node, Set.of("label", "type", "entity")));
        attributes.remove("text");
        attributes.remove("id");
        attributes.put("entity", node.id());
        attributes.put("label", node.name());
        attributes.put("type", node.type());
        return new Element(List.of(node.id()), attributes);
    }

    private static Element edge(ExportedGraph.Edge edge) {
        Map<String, Object> attributes = new TreeMap<>(Attributes.of(edge, TAKEN));
        attributes.put("label", edge.type());
        attributes.put("type", edge.type());
        return new Element(List.of(edge.from(), edge.to()), attributes);
    }

    /** Declares the attributes; the key of each. */
    private static Map<String, String> keys(XMLStreamWriter xml, String of, Map<String, Kind> kinds)
            throws XMLStreamException {
        Map<String, String> keys = new TreeMap<>();
        XmlTokens names = new XmlTokens();
        for (Map.Entry<String, Kind> kind : kinds.entrySet()) {
            String key = of + keys.size();
            keys.put(kind.getKey(), key);
            start(
                    xml,
                    "key",
                    "id",
                    key,
                    "for",
                    of,
                    "attr.name",
                    names.of(kind.getKey()),
                    "attr.type",
                    type(kind.getValue()));
            xml.writeEndElement();
        }
        return keys;
    }

    private static String type(Kind kind) {
        boolean known = Set.of(Kind.WHOLE, Kind.DECIMAL, Kind.TRUTH).contains(kind.type());
        return known && !kind.list() ? kind.type() : "string";
    }

    private static void data(XMLStreamWriter xml, Element element, Map<String, String> keys)
            throws XMLStreamException, IOException {
        for (Map.Entry<String, Object> attribute : element.attributes().entrySet()) {
            Object value = attribute.getValue();
            String text = value instanceof Collection<?> list ? JsonValues.array(list) : value.toString();
            xml.writeStartElement("data");
            xml.writeAttribute("key", keys.get(attribute.getKey()));
            xml.writeCharacters(PlainText.xml(text));
            xml.writeEndElement();
        }
    }

    private static void start(XMLStreamWriter xml, String name, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], PlainText.xml(attributes[i + 1]));
        }
    }
}
