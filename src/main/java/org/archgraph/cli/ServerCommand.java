package org.archgraph.cli;

import java.time.Duration;
import org.archgraph.failure.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code archgraph server start|stop|status|logs}. */
@Command(
        name = "server",
        header = "Start, stop or look at the background Neo4j of this home.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = ServerStart.class,
        footer = {
            "",
            "Examples:",
            "  archgraph server start --bolt-port 7687 --http-port 7474",
            "  archgraph server status -o json",
            "  archgraph server stop"
        })
final class ServerCommand {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    @ParentCommand
    private ArchgraphCommand root;

    Session session() {
        return root.session();
    }

    @Command(
            header = "Stop the server and wait until it is gone.",
            footer = {"", "Example:", "  archgraph server stop"})
    int stop() {
        Session session = session();
        boolean stopped = session.server().stop(STOP_PATIENCE);
        session.say(stopped ? "stopped" : "no server was running for " + session.home());
        return ExitCode.OK.code();
    }

    @Command(
            header = "Say whether the server runs, where, and what it takes.",
            description = "Ends with exit code 3 where no server runs.",
            footer = {"", "Example:", "  archgraph server status -o json"})
    int status() {
        Session session = session();
        return new ServerStatus(session, session.server()).print().code();
    }

    @Command(
            header = "Print what the server, or the last one, said.",
            description = "Ends with exit code 3 where no server was ever started.",
            footer = {"", "Example:", "  archgraph server logs --lines 20"})
    int logs(
            @Option(
                            names = {"-n", "--lines"},
                            paramLabel = "LINES",
                            defaultValue = "100",
                            description = "Print at most so many of the last lines (default: ${DEFAULT-VALUE}).")
                    int lines,
            @Option(names = "--debug", description = "Neo4j's own log instead.") boolean debug) {
        Session session = session();
        return new ServerLogs(session, session.server()).print(lines, debug).code();
    }
}
