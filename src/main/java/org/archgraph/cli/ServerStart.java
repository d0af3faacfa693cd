package org.archgraph.cli;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.archgraph.failure.Failure;
import org.archgraph.server.Listen;
import org.archgraph.server.ServerControl;
import org.archgraph.server.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code archgraph server start}. */
@Command(
        name = "start",
        header = "Start the server, unless it runs already.",
        footer = {
            "",
            "Examples:",
            "  archgraph server start --idle 120",
            "  archgraph server start --listen 0.0.0.0 --password-file FILE"
        })
final class ServerStart implements Callable<Integer> {
    @ParentCommand
    private ServerCommand parent;

    @Option(names = "--bolt-port", paramLabel = "PORT", description = "0 for any (default: 7687, else any).")
    private Integer bolt;

    @Option(names = "--http-port", paramLabel = "PORT", description = "0 for any (default: 7474, else any).")
    private Integer http;

    @Option(
            names = "--idle",
            paramLabel = "MINUTES",
            description = "Stop after so long without work; 0 for never (default: 30).")
    private Integer idle;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description =
                    "Let other machines in, unencrypted, at this address; 0.0.0.0 for all of this machine's. Takes a"
                            + " password of your own (default: this machine alone).")
    private String listen;

    @Override
    public Integer call() {
        Session session = parent.session();
        session.tableOrJson();
        if (bolt != null && bolt > 0 && bolt.equals(http)) {
            throw Failure.usage("--bolt-port and --http-port are both " + bolt, "give each a port of its own");
        }
        ServerOptions options = session.serverOptions().withPorts(port("--bolt-port", bolt), port("--http-port", http));
        if (idle != null) {
            options = options.withIdle(minutes(idle));
        }
        if (listen != null) {
            options = options.withListen(Listen.on(listen, session.givenPassword()));
        }
        ServerControl control = session.server(options);
        control.ensureRunning();
        return new ServerStatus(session, control).print().code();
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
}
