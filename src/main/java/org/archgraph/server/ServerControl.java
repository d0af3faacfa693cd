package org.archgraph.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.archgraph.failure.Failure;

/**
 * Starts, finds and stops the background server of one home. Safe to use from several processes and threads at once:
 * they end up with one server.
 */
public final class ServerControl {
    /** A start takes 3 to 9 s; a slow disk or a recovery after a crash takes longer. */
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final Duration KILL_PATIENCE = Duration.ofSeconds(5);
    private static final long POLL_MILLIS = 10;

    private final HomeFolder home;
    private final ServerOptions options;
    private final Registry registry;

    /**
     * @param home the folder that the server serves; created on the first start
     * @param options how a server is started when there is none
     */
    public ServerControl(Path home, ServerOptions options) {
        this.home = new HomeFolder(home);
        this.options = options;
        this.registry = new Registry(this.home.path());
    }

    /**
     * The server of this home: the one that runs, or a new one.
     *
     * @throws Failure when the home cannot be used, a given port is taken, or the server does not start
     */
    public ServerInfo ensureRunning() {
        Optional<ServerInfo> running = find();
        if (running.isPresent() && isOfThisVersion(running.get())) {
            return accept(running.get());
        }
        home.prepare();
        return StartLock.whileHeld(home, START_PATIENCE.plus(STOP_PATIENCE), this::startUnlessRunning);
    }

    /**
     * The server that runs, of whatever version. Reads one small file and asks for one process: no network, no lock.
     */
    public Optional<ServerInfo> find() {
        return registry.find();
    }

    /** Whether no server ever served this home, so that it holds nothing. */
    public boolean isNew() {
        return !Files.exists(home.path().resolve("data"));
    }

    /**
     * Stops the server of this home and waits until its process is gone. No other process is ever ended.
     *
     * @param wait how long its end may take, after which it is killed
     * @return whether there was a server to stop
     * @throws Failure when the process lives even then
     */
    public boolean stop(Duration wait) {
        if (!Files.isDirectory(home.path())) {
            return false;
        }
        return StartLock.whileHeld(home, START_PATIENCE.plus(wait), () -> stopIfRunning(wait));
    }

    /**
     * The password of the user {@link ServerInfo#USER}.
     *
     * @throws Failure when there is none, because no server was ever started here, or it cannot be read
     */
    public String password() {
        return home.password();
    }

    /** Where the password is, for programs that take a file. */
    public Path passwordFile() {
        return home.passwordFile();
    }

    /**
     * Whether a server's process is gone, or goes within a time: what it held, such as connections, ends before it
     * does.
     *
     * @param wait zero to look once
     */
    public boolean hasEnded(ServerInfo server, Duration wait) {
        long deadline = System.nanoTime() + wait.toNanos();
        while (ProcessIdentity.isAlive(server.pid(), server.startId())) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    /** What a running server takes and how long it is idle. */
    public ServerUsage usage(ServerInfo running) {
        return ServerUsage.of(running, home.path(), registry.lastUse());
    }

    /** Where the server says what it does and why it did not start. */
    public Path logFile() {
        return home.serverOutput();
    }

    /** Where Neo4j says what it does. */
    public Path debugLogFile() {
        return home.serverOutput().resolveSibling("debug.log");
    }

    private ServerInfo startUnlessRunning() {
        Optional<ServerInfo> running = find();
        if (running.isPresent() && isOfThisVersion(running.get())) {
            return accept(running.get());
        }
        home.preparePassword(options.listen());
        running.ifPresent(old -> end(old, STOP_PATIENCE));
        removeStale();
        return new Launch(home, options, registry).start(START_PATIENCE);
    }

    private boolean stopIfRunning(Duration wait) {
        Optional<ServerInfo> running = find();
        running.ifPresent(info -> end(info, wait));
        removeStale();
        return running.isPresent();
    }

    /** Whether this server would be kept; one of another version or build is ended by the next start. */
    public boolean isOfThisVersion(ServerInfo running) {
        return running.version().equals(options.version());
    }

    private ServerInfo accept(ServerInfo running) {
        rejectOtherPort(options.boltPort(), running.boltPort());
        rejectOtherPort(options.httpPort(), running.httpPort());
        rejectOtherListen(running);
        return running;
    }

    private void rejectOtherPort(OptionalInt wanted, int actual) {
        if (wanted.orElse(0) != 0 && wanted.getAsInt() != actual) {
            throw Failure.failed(
                    "the server of " + home.path() + " runs already, at " + ServerInfo.HOST + ":" + actual + " and not "
                            + wanted.getAsInt(),
                    "stop it first: archgraph server stop");
        }
    }

    /** Who asks for loopback asks for nothing special, and finds the server wherever it listens. */
    private void rejectOtherListen(ServerInfo running) {
        Listen wanted = options.listen();
        boolean same = running.listen().equals(wanted.address().getHostAddress())
                && wanted.password().map(password()::equals).orElse(true);
        if (!wanted.equals(Listen.LOOPBACK) && !same) {
            throw Failure.failed(
                    "the server of " + home.path() + " runs already, at " + running.listen()
                            + ", or with another password",
                    "stop it first: archgraph server stop");
        }
    }

    private void end(ServerInfo info, Duration wait) {
        ProcessHandle.of(info.pid()).ifPresent(ProcessHandle::destroy);
        if (hasEnded(info, wait)) {
            return;
        }
        // it hangs, perhaps for want of room on the disk; what it had committed, the next one finds in its log
        ProcessHandle.of(info.pid())
                .filter(process -> ProcessIdentity.isAlive(info.pid(), info.startId()))
                .ifPresent(ProcessHandle::destroyForcibly);
        if (!hasEnded(info, KILL_PATIENCE)) {
            throw Failure.failed("the server (process " + info.pid() + ") does not end", "see " + logFile());
        }
    }

    private void removeStale() {
        try {
            registry.removeStale();
        } catch (IOException e) {
            throw home.unusable(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.failed("interrupted while waiting for the server's end", null, e);
        }
    }
}
