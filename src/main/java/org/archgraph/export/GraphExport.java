package org.archgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.archgraph.failure.Failure;
import org.archgraph.store.CypherFiles;

/** Writes a graph in any of the forms. */
public final class GraphExport {
    private final CypherFiles cypher;

    /** @param cypher where the schema is that a Cypher script begins with */
    public GraphExport(CypherFiles cypher) {
        this.cypher = cypher;
    }

    /**
     * Writes a graph as one text.
     *
     * @throws Failure (usage) for CSV, which is several files
     * @throws IOException where {@code out} cannot be written to
     */
    public void write(ExportedGraph graph, ExportFormat format, Appendable out) throws IOException {
        format(format).write(graph, out);
    }

    /**
     * Writes a graph to a file, or for CSV to a folder, which is made where it is missing. What is there is replaced.
     *
     * @return the files that were written
     * @throws Failure if that is not possible
     */
    public List<Path> write(ExportedGraph graph, ExportFormat format, Path target) {
        try {
            if (format == ExportFormat.CSV) {
                return new AdminCsv(graph).write(target);
            }
            try (Writer out = Files.newBufferedWriter(target)) {
                write(graph, format, out);
            }
            return List.of(target);
        } catch (IOException e) {
            throw Failure.failed("cannot write " + target + ": " + reason(e), "name a place that can be written to", e);
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace(" Exception", "");
    }

    private GraphFormat format(ExportFormat format) {
        return switch (format) {
            case GRAPHML -> new GraphMl();
            case JSON -> new NodeLink();
            case CYPHER -> new CypherScript(cypher);
            case DOT -> new Dot();
            case MERMAID -> new Mermaid();
            case CSV -> throw Failure.usage(
                    "CSV is a folder of several files", "name the folder: archgraph export -o csv FOLDER");
        };
    }
}
