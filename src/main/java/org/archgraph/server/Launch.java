package org.archgraph.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.archgraph.failure.Failure;

/** One try to start a server process, by a holder of the start lock. */
final class Launch {
    private static final String MAIN = "org.archgraph.server.embedded.ServerMain";
    private static final long POLL_MILLIS = 20;

    private final HomeFolder home;
    private final ServerOptions options;
    private final Registry registry;

    Launch(HomeFolder home, ServerOptions options, Registry registry) {
        this.home = home;
        this.options = options;
        this.registry = registry;
    }

    ServerInfo start(Duration patience) {
        home.requireRoom();
        long pid = launch();
        try {
            return await(pid, patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.failed("interrupted while the server was starting", null, e);
        }
    }

    private long launch() {
        List<String> command = new ArrayList<>();
        command.add(options.java().toString());
        command.addAll(JvmFlags.of(options.java(), HeapSize.of(options), home.path()));
        command.addAll(ClassArchive.flags(options));
        command.add("-cp");
        command.add(joined(options.classPath()));
        command.add(MAIN);
        command.addAll(arguments());
        try {
            keepLastOutput();
            return Detaching.start(command, home.path(), home.serverOutput());
        } catch (IOException e) {
            throw Failure.failed("cannot start the server: " + e.getMessage(), "check " + options.java(), e);
        }
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(
                "--home=" + home.path(),
                "--version=" + options.version(),
                "--idle=" + options.idle(),
                "--listen=" + options.listen().address().getHostAddress()));
        if (!options.warmUp().isEmpty()) {
            arguments.add("--warm-up=" + joined(options.warmUp()));
        }
        addPort(arguments, "--bolt-port=", options.boltPort());
        addPort(arguments, "--http-port=", options.httpPort());
        return arguments;
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static void addPort(List<String> arguments, String name, OptionalInt port) {
        port.ifPresent(number -> arguments.add(name + number));
    }

    /** What a server said that crashed is worth more than a clean folder. */
    private void keepLastOutput() throws IOException {
        Path output = home.serverOutput();
        if (Files.exists(output)) {
            Files.move(output, output.resolveSibling("server.out.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private ServerInfo await(long pid, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        Optional<String> identity = ProcessIdentity.of(pid);
        while (true) {
            // asked before the registry is read: a server that registers and ends at once is still found or explained
            boolean ended = identity.isEmpty() || !ProcessIdentity.isAlive(pid, identity.get());
            Optional<ServerInfo> info = registry.find();
            if (info.isPresent()) {
                return settle(pid, info.get());
            }
            if (ended) {
                throw new StartReport(home).failure();
            }
            if (System.nanoTime() > deadline) {
                ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
                throw new StartReport(home).timeout(patience);
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    /**
     * A server that an interrupted command had started may be ready before ours, which then waits for a home in vain.
     */
    private static ServerInfo settle(long pid, ServerInfo info) {
        if (pid != info.pid()) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        }
        return info;
    }
}
