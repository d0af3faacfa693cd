package org.archgraph.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.archgraph.ask.ArgumentReader;
import org.archgraph.ask.CannedQuery;
import org.archgraph.ask.Parameter;
import org.archgraph.ask.QueryLibrary;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
import org.archgraph.store.Rows;
import org.archgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Parameters;

/** {@code archgraph query [NAME]}. */
@Command(
        name = "query",
        header = "Run a canned query; without a name, list them.",
        footer = {
            "",
            "Examples:",
            "  archgraph query",
            "  archgraph query models-using --help",
            "  archgraph query models-using -P technique=MoE",
            "  archgraph query compare -P a=Qwen3 -P b=\"Kimi K2\" -o markdown",
            "  archgraph query models-using -P technique=MoE --graph"
        })
final class QueryCommand implements java.util.concurrent.Callable<Integer> {
    @ParentCommand
    private ArchgraphCommand root;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "The query's name.")
    private String name;

    @Option(
            names = {"-P", "--param"},
            paramLabel = "KEY=VALUE",
            description = "A parameter of the query; names of models and techniques as in the notes.")
    private Map<String, String> arguments = new LinkedHashMap<>();

    @Option(
            names = "--graph",
            description = "Print no answer, but the Cypher that draws it in Neo4j Browser, ready to paste.")
    private boolean graph;

    @Mixin
    private LimitOptions limits;

    @Mixin
    private LibraryOptions libraries;

    @Override
    public Integer call() {
        Session session = root.session();
        QueryLibrary library = new Questions(session, libraries).library();
        return (name == null ? list(session, library) : run(session, find(library, name))).code();
    }

    /** Explains the query that was named; false where none was. */
    boolean explain(PrintWriter out) {
        if (name == null) {
            return false;
        }
        new QueryManual(find(new Questions(root.session(), libraries).library(), name)).print(out);
        return true;
    }

    /** The query of that name; a failure that names similar ones where there is none. */
    static CannedQuery find(QueryLibrary library, String name) {
        return library.find(name).orElseThrow(() -> {
            List<String> similar = library.similar(name);
            return Failure.notFound(
                    "no query called '" + name + "'",
                    similar.isEmpty()
                            ? "archgraph query lists them"
                            : "did you mean " + String.join(" or ", similar) + "?");
        });
    }

    private static ExitCode list(Session session, QueryLibrary library) {
        List<List<Object>> rows = library.all().stream().map(QueryCommand::row).toList();
        Rows table = new Rows(List.of("query", "parameters", "title"), rows, false);
        new Answers(session).print("query", Map.of(), table, "(no queries)");
        return ExitCode.OK;
    }

    private static List<Object> row(CannedQuery query) {
        List<String> parameters = query.parameters().stream().map(Parameter::name).toList();
        return List.of(query.name(), String.join(", ", parameters), query.title());
    }

    private ExitCode run(Session session, CannedQuery query) {
        return session.background().use(session::openToRead, store -> run(session, store, query));
    }

    private ExitCode run(Session session, Store store, CannedQuery query) {
        Map<String, Object> parameters = new ArgumentReader(session.names(store)).read(query, arguments);
        if (graph) {
            session.console().out().println(GraphForm.require(query).filled(parameters) + ";");
            return ExitCode.OK;
        }
        Rows rows = store.read(query.cypher(), parameters, limits.limits());
        new Answers(session).print(query.name(), parameters, rows, query.nothing(arguments));
        return ExitCode.OK;
    }
}
