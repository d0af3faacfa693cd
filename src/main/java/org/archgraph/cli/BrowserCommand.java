package org.archgraph.cli;

import java.util.concurrent.Callable;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
import org.archgraph.server.ServerControl;
import org.archgraph.server.ServerInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code archgraph browser}. */
@Command(
        name = "browser",
        header = "Say where Neo4j Browser shows the graph, and how to log in.",
        description = "Starts the server and imports the bundled vault where that is still to be done.",
        footer = {"", "Example:", "  archgraph browser"})
final class BrowserCommand implements Callable<Integer> {
    @ParentCommand
    private ArchgraphCommand root;

    @Override
    public Integer call() {
        Session session = root.session();
        if (!session.embedded()) {
            throw Failure.usage(
                    "only the embedded server brings its own Neo4j Browser", "open the Browser of your server's address");
        }
        session.background().use(session::openWithGraph, store -> ExitCode.OK);
        ServerControl control = session.server();
        ServerInfo info = control.ensureRunning();
        Console console = session.console();
        console.out().println("Neo4j Browser: " + info.browserUri());
        console.out().println("connect to:    " + info.boltUri());
        console.out().println("user:          " + ServerInfo.USER);
        console.out().println("password:      in " + control.passwordFile());
        console.out().println("first query:   MATCH (m:Model)-[u:USES]->(t:Technique) RETURN m, u, t");
        return ExitCode.OK.code();
    }
}
