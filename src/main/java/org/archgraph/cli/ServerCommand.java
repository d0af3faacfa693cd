package org.archgraph.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
import org.archgraph.render.OutputFormat;
import org.archgraph.server.ServerControl;
import org.archgraph.server.ServerInfo;
import org.archgraph.server.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code archgraph server start|stop|status}. */
@Command(
        name = "server",
        header = "Start, stop or look at the background Neo4j of this home.",
        synopsisSubcommandLabel = "COMMAND",
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

    @Command(
            header = "Start the server, unless it runs already.",
            footer = {"", "Example:", "  archgraph server start --idle 120"})
    int start(
            @Option(names = "--bolt-port", paramLabel = "PORT", description = "0 for any (default: 7687, else any).")
                    Integer bolt,
            @Option(names = "--http-port", paramLabel = "PORT", description = "0 for any (default: 7474, else any).")
                    Integer http,
            @Option(
                            names = "--idle",
                            paramLabel = "MINUTES",
                            description = "Stop after so long without work; 0 for never (default: 30).")
                    Integer idle) {
        Session session = root.session();
        session.tableOrJson();
        if (bolt != null && bolt > 0 && bolt.equals(http)) {
            throw Failure.usage("--bolt-port and --http-port are both " + bolt, "give each a port of its own");
        }
        ServerOptions options = session.serverOptions().withPorts(port("--bolt-port", bolt), port("--http-port", http));
        if (idle != null) {
            options = options.withIdle(minutes(idle));
        }
        ServerControl control = session.server(options);
        control.ensureRunning();
        return status(session, control).code();
    }

    private static OptionalInt port(String option, Integer port) {
        if (port == null) {
            return OptionalInt.empty();
        }
        if (port < 0 || port > 65_535) {
            throw Failure.usage(option + " " + port + " is no port", "give one from 1 to 65535, or 0 for any free one");
        }
        return OptionalInt.of(port);
    }

    private static Duration minutes(int idle) {
        if (idle < 0) {
            throw Failure.usage("--idle " + idle + " is no time", "give minutes, or 0 for never");
        }
        return Duration.ofMinutes(idle);
    }

    @Command(
            header = "Stop the server and wait until it is gone.",
            footer = {"", "Example:", "  archgraph server stop"})
    int stop() {
        Session session = root.session();
        boolean stopped = session.server().stop(STOP_PATIENCE);
        session.say(stopped ? "stopped" : "no server was running for " + session.home());
        return ExitCode.OK.code();
    }

    @Command(
            header = "Say whether the server runs, and where.",
            description = "Ends with exit code 3 where no server runs.",
            footer = {"", "Example:", "  archgraph server status -o json"})
    int status() {
        Session session = root.session();
        return status(session, session.server()).code();
    }

    private static ExitCode status(Session session, ServerControl control) {
        Map<String, Object> status = describe(session, control);
        if (session.tableOrJson() == OutputFormat.JSON) {
            JsonOutput.print(session.console(), status);
        } else {
            status.forEach((key, value) -> {
                if (value != null) {
                    session.console().out().printf("%-13s %s%n", key + ":", value);
                }
            });
        }
        return Boolean.TRUE.equals(status.get("running")) ? ExitCode.OK : ExitCode.NOT_FOUND;
    }

    private static Map<String, Object> describe(Session session, ServerControl control) {
        Optional<ServerInfo> info = control.find();
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("running", info.isPresent());
        status.put("pid", info.map(ServerInfo::pid).orElse(null));
        status.put("uri", info.map(ServerInfo::boltUri).map(Object::toString).orElse(null));
        status.put("http", info.map(ServerInfo::browserUri).map(Object::toString).orElse(null));
        status.put("username", ServerInfo.USER);
        status.put("passwordFile", control.passwordFile().toString());
        status.put("version", info.map(ServerInfo::version).orElse(session.installation().version()));
        status.put("home", session.home().toString());
        return status;
    }
}
