package org.archgraph.cli;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.archgraph.ask.ArgumentReader;
import org.archgraph.ask.CannedQuery;
import org.archgraph.ask.NameIndex;
import org.archgraph.ask.QueryLibrary;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
import org.archgraph.render.OutputFormat;
import org.archgraph.render.Printable;
import org.archgraph.server.ServerControl;
import org.archgraph.server.ServerInfo;
import org.archgraph.store.CypherFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code archgraph browser}. */
@Command(
        name = "browser",
        header = "Open Neo4j Browser on the graph, or say where it is and how to log in.",
        description = {
            "Starts the server and imports the bundled vault where that is still to be done. Neo4j Browser is opened"
                    + " where",
            "there is a desktop, with a query ready to run; log in with the password that is in the file named."
        },
        footer = {
            "",
            "Examples:",
            "  archgraph browser",
            "  archgraph browser --query compare -P a=Qwen3 -P b=\"Kimi K2\"",
            "  archgraph browser --no-open -o json"
        })
final class BrowserCommand implements Callable<Integer> {
    @ParentCommand
    private ArchgraphCommand root;

    @Option(names = "--query", paramLabel = "NAME", description = "The canned query that is ready to run.")
    private String query;

    @Option(names = {"-P", "--param"}, paramLabel = "KEY=VALUE", description = "A parameter of that query.")
    private Map<String, String> arguments = new LinkedHashMap<>();

    @Option(names = "--no-open", description = "Only say where it is.")
    private boolean closed;

    @Mixin
    private LibraryOptions libraries;

    @Override
    public Integer call() {
        Session session = root.session();
        OutputFormat format = session.tableOrJson();
        if (!session.embedded()) {
            throw Failure.usage(
                    "only the embedded server brings its own Neo4j Browser",
                    "open the Browser of your server's address");
        }
        if (query == null && !arguments.isEmpty()) {
            throw Failure.usage("-P belongs to a query", "name it with --query");
        }
        QueryLibrary library = new Questions(session, libraries).library();
        session.background().use(session::openToRead, store -> {
            NameIndex names = session.names(store);
            String statement = query == null ? everything(session) : statement(find(library), names);
            tell(session, format, BrowserFiles.write(session, library, names), statement);
            return ExitCode.OK;
        });
        return ExitCode.OK.code();
    }

    private static String everything(Session session) {
        return new CypherFiles(session.installation().cypher()).text("browser/everything").strip();
    }

    private CannedQuery find(QueryLibrary library) {
        return library.find(query)
                .orElseThrow(() -> Failure.notFound("no query called '" + query + "'", "archgraph query lists them"));
    }

    private String statement(CannedQuery found, NameIndex names) {
        return GraphForm.require(found).filled(new ArgumentReader(names).read(found, arguments));
    }

    private void tell(Session session, OutputFormat format, BrowserFiles files, String statement) {
        ServerControl control = session.server();
        ServerInfo info = control.ensureRunning();
        URI page = page(info, statement);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("url", page.toString());
        facts.put("connect", info.boltUri().toString());
        facts.put("username", ServerInfo.USER);
        facts.put("passwordFile", control.passwordFile().toString());
        facts.put("style", files.style().toString());
        facts.put("favourites", files.favourites().toString());
        facts.put("query", statement);
        if (format == OutputFormat.JSON) {
            JsonOutput.print(session.console(), facts);
        } else {
            print(session.console(), facts);
            open(session, page);
        }
    }

    private static void print(Console console, Map<String, Object> facts) {
        facts.forEach(
                (name, value) -> console.out().printf("%-13s %s%n", name + ":", Printable.line(value.toString())));
        console.out().println();
        console.out()
                .println("Log in with that user and the password in that file. Then drop the style and the favourites");
        console.out().println("into the window, for colours, names as captions, and every canned query as a graph.");
        console.flush();
    }

    private void open(Session session, URI page) {
        Optional<Desktop> desktop = closed ? Optional.empty() : Desktop.of(session.environment());
        if (desktop.isPresent() && desktop.get().open(page)) {
            session.say("opening it");
        }
    }

    /** Neo4j Browser connects to the server that the address names, and puts the statement into its editor. */
    private static URI page(ServerInfo info, String statement) {
        URI bolt = info.boltUri();
        String login = bolt.getScheme() + "://" + ServerInfo.USER + "@" + bolt.getAuthority();
        return URI.create(info.browserUri() + "?dbms=" + encoded(login) + "&cmd=edit&arg=" + encoded(statement));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
