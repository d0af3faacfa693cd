package org.archgraph.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The files that {@code neo4j-admin database import full} takes, and one with its arguments. Labels, types and
 * properties keep their names and types; a property of several types becomes text.
 */
final class AdminCsv {
    /** The unit separator: the usual semicolon is a mark that sentences have, too. */
    private static final String BETWEEN_ITEMS = "\u001F";

    private final ExportedGraph graph;

    AdminCsv(ExportedGraph graph) {
        this.graph = graph;
    }

    /** Writes the files into a folder. */
    List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path nodes = folder.resolve("nodes.csv");
        Path relationships = folder.resolve("relationships.csv");
        Path arguments = folder.resolve("import.args");
        Map<String, Kind> nodeKinds = Kind.ofAll(
                graph.nodes().stream().map(ExportedGraph.Node::properties).toList());
        nodeKinds.remove("id");
        try (CsvWriter csv = open(nodes)) {
            csv.writeRecord(header(List.of("id:ID", ":LABEL"), nodeKinds));
            graph.nodes().forEach(node -> csv.writeRecord(
                    row(List.of(node.id(), String.join(BETWEEN_ITEMS, node.labels())), node.properties(), nodeKinds)));
        }
        Map<String, Kind> edgeKinds = Kind.ofAll(
                graph.edges().stream().map(ExportedGraph.Edge::properties).toList());
        try (CsvWriter csv = open(relationships)) {
            csv.writeRecord(header(List.of(":START_ID", ":END_ID", ":TYPE"), edgeKinds));
            graph.edges().forEach(edge -> csv.writeRecord(
                    row(List.of(edge.from(), edge.to(), edge.type()), edge.properties(), edgeKinds)));
        }
        Files.writeString(arguments, """
                --nodes=nodes.csv
                --relationships=relationships.csv
                --array-delimiter=U+001F
                --multiline-fields=true
                """);
        return List.of(nodes, relationships, arguments);
    }

    /** Quotation marks tell an empty text from none. */
    private static CsvWriter open(Path file) throws IOException {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(file);
    }

    private static List<String> header(List<String> first, Map<String, Kind> kinds) {
        List<String> header = new ArrayList<>(first);
        kinds.forEach((name, kind) -> header.add(name + ":" + kind.type() + (kind.list() ? "[]" : "")));
        return header;
    }

    private static List<String> row(List<String> first, Map<String, Object> properties, Map<String, Kind> kinds) {
        List<String> row = new ArrayList<>(first);
        kinds.keySet().forEach(name -> row.add(cell(properties.get(name))));
        return row;
    }

    private static String cell(Object value) {
        if (value instanceof Collection<?> list) {
            // an empty list cannot be told from none, nor can one of a single empty text
            return list.isEmpty() ? null : list.stream()
                    .map(item -> item.toString().replace(BETWEEN_ITEMS, " "))
                    .collect(Collectors.joining(BETWEEN_ITEMS));
        }
        return value == null ? null : value.toString();
    }
}
