package org.archgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.archgraph.ask.ArgumentReader;
import org.archgraph.ask.CannedQuery;
import org.archgraph.ask.QueryLibrary;
import org.archgraph.export.ExportFormat;
import org.archgraph.export.ExportedGraph;
import org.archgraph.export.GraphExport;
import org.archgraph.export.Subgraph;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
import org.archgraph.render.OutputFormat;
import org.archgraph.render.Printable;
import org.archgraph.store.CypherFiles;
import org.archgraph.store.ReadLimits;
import org.archgraph.store.Rows;
import org.archgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code archgraph export [OUT]}. */
@Command(
        name = "export",
        header = "Write the graph, or a query's part of it, for other programs.",
        description = {
            "-o graphml (Gephi, NetworkX), json (node-link: D3, NetworkX), csv (a folder for neo4j-admin database"
                    + " import),",
            "cypher (a script that rebuilds the graph), dot (Graphviz) or mermaid (Markdown)."
        },
        footer = {
            "",
            "Examples:",
            "  archgraph export -o graphml graph.graphml",
            "  archgraph export -o csv graph-csv",
            "  archgraph export -o dot --query models-using -P technique=MLA | dot -Tsvg > mla.svg"
        })
final class ExportCommand extends ConnectedCommand {
    @Parameters(
            paramLabel = "OUT",
            arity = "0..1",
            description =
                    "The file to write (default: standard output), or for csv the folder (default: archgraph-csv).")
    private Path target;

    @Option(
            names = "--query",
            paramLabel = "NAME",
            description = "Only the entities that this query's answer names, and the relations between them.")
    private String query;

    @Option(names = {"-P", "--param"}, paramLabel = "KEY=VALUE", description = "A parameter of the query.")
    private Map<String, String> arguments = new LinkedHashMap<>();

    @Mixin
    private LibraryOptions libraries;

    @Override
    void validate(Session session) {
        format(session);
        if (query == null && !arguments.isEmpty()) {
            throw Failure.usage("-P belongs to a query", "name it with --query");
        }
    }

    @Override
    Store open(Session session) {
        return session.openToRead();
    }

    @Override
    ExitCode run(Session session, Store store) {
        CypherFiles cypher = new CypherFiles(session.installation().cypher());
        ExportFormat format = format(session);
        ExportedGraph graph = graph(session, store, cypher);
        GraphExport export = new GraphExport(cypher);
        if (target == null && format != ExportFormat.CSV) {
            print(session.console(), export, graph, format);
        } else {
            Path where = target == null ? Path.of("archgraph-csv") : target;
            List<Path> written = export.write(graph, format, where);
            written.forEach(file -> session.console().out().println(Printable.line(file.toString())));
            session.console().out().flush();
            session.say(graph.nodes().size() + " entities and " + graph.edges().size() + " relations written"
                    + (format == ExportFormat.CSV
                            ? "; in that folder: neo4j-admin database import full @import.args neo4j"
                            : ""));
        }
        return ExitCode.OK;
    }

    private static void print(Console console, GraphExport export, ExportedGraph graph, ExportFormat format) {
        try {
            export.write(graph, format, console.out());
            console.out().flush();
        } catch (IOException e) {
            throw Failure.failed("cannot write the graph: " + e.getMessage(), "check where the output goes", e);
        }
    }

    private ExportedGraph graph(Session session, Store store, CypherFiles cypher) {
        ArgumentReader reader = new ArgumentReader(session.names(store));
        ExportedGraph whole = ExportedGraph.read(store, cypher);
        if (query == null) {
            return whole;
        }
        QueryLibrary library = new Questions(session, libraries).library();
        CannedQuery found = QueryCommand.find(library, query);
        Map<String, Object> parameters = reader.read(found, arguments);
        Rows rows = store.read(found.cypher(), parameters, ReadLimits.NONE);
        if (rows.rows().isEmpty()) {
            throw Failure.notFound(found.nothing(arguments), "archgraph query " + found.name() + " --help explains it");
        }
        return Subgraph.of(whole, parameters, rows);
    }

    private static ExportFormat format(Session session) {
        OutputFormat format = session.options().format();
        for (ExportFormat known : ExportFormat.values()) {
            if (known.name().equals(format.name())) {
                return known;
            }
        }
        throw Failure.usage(
                "export cannot write " + FormatConverter.name(format),
                "use -o graphml, json, csv, cypher, dot or mermaid");
    }
}
