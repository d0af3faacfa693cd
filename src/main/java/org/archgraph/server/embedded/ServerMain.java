package org.archgraph.server.embedded;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.archgraph.resident.CommandListener;
import org.archgraph.resident.CommandRunner;
import org.archgraph.server.ProcessIdentity;
import org.archgraph.server.Registry;
import org.archgraph.server.ServerInfo;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.kernel.internal.Version;

/**
 * The background server: boots Neo4j in a home folder, registers itself when it listens, and ends on SIGTERM or when
 * nobody has used it for a time.
 */
public final class ServerMain {
    /** A predecessor that is ending needs well under a second; one in mid-recovery more. */
    private static final Duration ENDING = Duration.ofSeconds(10);
    /**
     * One that is still starting, for a command that was killed, needs longer on a busy machine; as soon as it is
     * ready, the command that started this process takes it instead.
     */
    private static final Duration STARTING = Duration.ofSeconds(40);

    private static final Duration LONGEST_END = Duration.ofSeconds(10);
    private static final Duration LONGEST_NAP = Duration.ofSeconds(2);
    private static final int NAPS_PER_LIMIT = 10;

    private final BootArguments arguments;
    private final ServerLog log;
    private final Registry registry;
    private final long pid = ProcessHandle.current().pid();
    private final String startId = ProcessIdentity.current();

    private ServerMain(BootArguments arguments, ServerLog log) {
        this.arguments = arguments;
        this.log = log;
        this.registry = new Registry(arguments.home());
    }

    public static void main(String[] args) {
        ServerLog log = new ServerLog(System.out);
        try {
            new ServerMain(BootArguments.parse(args), log).run();
            System.exit(0);
        } catch (Exception | LinkageError e) {
            log.fail(e);
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Path home = arguments.home().toRealPath();
        HomeLock lock = HomeLock.acquire(home, ENDING, STARTING);
        FirstStart first = new FirstStart(home);
        first.begin();
        AdminPassword password = new AdminPassword(home);
        password.prepare();
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.boot(arguments, home, WarmUp.statements(arguments.warmUp()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(neo4j), "end"));
        password.settle(neo4j.service());
        first.complete();
        ServerInfo info = describe(home, neo4j);
        listenForCommands(home);
        registry.write(info);
        lock.ready();
        log.say("process " + pid + " serves " + home + " at " + info.boltUri() + " and " + info.browserUri()
                + ", ready in " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) + " ms");
        awaitIdle(neo4j);
        log.say("ending: not used for " + arguments.idle());
        // an unreachable channel would be closed, and free the home while it is served
        Reference.reachabilityFence(lock);
    }

    /** Where that is not to be, commands run in their own processes. */
    private void listenForCommands(Path home) {
        Optional<CommandRunner> runner = ServiceLoader.load(CommandRunner.class).findFirst();
        if (runner.isEmpty()) {
            return;
        }
        try {
            CommandListener listener = CommandListener.open(home, arguments.version(), runner.get());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(listener), "end-commands"));
        } catch (IOException e) {
            log.say("takes no commands: " + e.getMessage());
        }
    }

    private void close(CommandListener listener) {
        try {
            listener.close();
        } catch (IOException e) {
            log.say("cannot remove the socket for commands: " + e.getMessage());
        }
    }

    private ServerInfo describe(Path home, EmbeddedNeo4j neo4j) {
        return new ServerInfo(
                pid,
                startId,
                neo4j.port(ConnectorType.BOLT),
                neo4j.port(ConnectorType.HTTP),
                arguments.version(),
                Version.getNeo4jVersion(),
                home,
                Instant.now(),
                arguments.idle(),
                arguments.listen());
    }

    private void awaitIdle(EmbeddedNeo4j neo4j) throws InterruptedException {
        if (arguments.idle().isZero()) {
            new CountDownLatch(1).await();
        }
        IdleWatch watch = new IdleWatch(
                arguments.idle(), neo4j::startedTransactions, neo4j::isWorking, System::nanoTime);
        long nap = Math.min(LONGEST_NAP.toMillis(), Math.max(1, arguments.idle().toMillis() / NAPS_PER_LIMIT));
        while (!watch.isExpired()) {
            Thread.sleep(nap);
            if (watch.wasUsed()) {
                touch();
            }
        }
    }

    private void touch() {
        try {
            registry.touch();
        } catch (IOException e) {
            // a full disk; it only tells people how long this server will stay
            log.say("cannot touch " + registry.file() + ": " + e.getMessage());
        }
    }

    /** Without room on the disk, Neo4j would try for minutes to end well; what is committed is safe in its log. */
    private void haltAfter(Duration patience) {
        Thread halt = new Thread(() -> {
            try {
                Thread.sleep(patience.toMillis());
            } catch (InterruptedException e) {
                return;
            }
            log.say("ended after " + patience.toSeconds() + " s without waiting for Neo4j any longer");
            Runtime.getRuntime().halt(1);
        });
        halt.setDaemon(true);
        halt.start();
    }

    /** First nobody is sent here any more; who comes now starts a successor, which waits for the home's lock. */
    private void end(EmbeddedNeo4j neo4j) {
        long begin = System.nanoTime();
        try {
            registry.removeIf(pid, startId);
        } catch (IOException e) {
            log.say("cannot remove " + registry.file() + ": " + e.getMessage());
        }
        haltAfter(LONGEST_END);
        neo4j.shutdown();
        log.say("ended in " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) + " ms");
    }
}
