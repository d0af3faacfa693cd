package org.archgraph.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * How a background server is started. No value is null.
 *
 * @param version the archgraph that asks, and its build; a running server of another one is replaced
 * @param classPath jars, class folders and {@code folder/*} wildcards that hold the server
 * @param java the {@code java} to start it with
 * @param boltPort empty: 7687 when free, else any; 0: any free port; otherwise exactly this one
 * @param httpPort empty: 7474 when free, else any; 0: any free port; otherwise exactly this one
 * @param idle after how long without work the server stops itself; zero for never
 * @param heapMegabytes the server's largest heap; 0: by the machine's memory
 * @param listen where it listens
 * @param warmUp files of a Cypher statement each, which only reads, to be run while the server boots
 */
public record ServerOptions(
        String version,
        List<Path> classPath,
        Path java,
        OptionalInt boltPort,
        OptionalInt httpPort,
        Duration idle,
        int heapMegabytes,
        Listen listen,
        List<Path> warmUp) {

    public static final Duration DEFAULT_IDLE = Duration.ofMinutes(30);
    /** A large import needs more than questions do; what is not needed is not taken. */
    private static final int DEFAULT_HEAP = 0;

    public ServerOptions {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(java, "java");
        Objects.requireNonNull(idle, "idle");
        classPath = List.copyOf(classPath);
        warmUp = List.copyOf(warmUp);
    }

    /** The usual options: Neo4j's ports when they are free, the java that runs this program. */
    public static ServerOptions of(String version, List<Path> classPath) {
        OptionalInt usual = OptionalInt.empty();
        return new ServerOptions(
                version,
                classPath,
                currentJava(),
                usual,
                usual,
                DEFAULT_IDLE,
                DEFAULT_HEAP,
                Listen.LOOPBACK,
                List.of());
    }

    public ServerOptions withPorts(OptionalInt bolt, OptionalInt http) {
        return new ServerOptions(version, classPath, java, bolt, http, idle, heapMegabytes, listen, warmUp);
    }

    public ServerOptions withIdle(Duration newIdle) {
        return new ServerOptions(version, classPath, java, boltPort, httpPort, newIdle, heapMegabytes, listen, warmUp);
    }

    public ServerOptions withJava(Path newJava) {
        return new ServerOptions(version, classPath, newJava, boltPort, httpPort, idle, heapMegabytes, listen, warmUp);
    }

    public ServerOptions withListen(Listen where) {
        return new ServerOptions(version, classPath, java, boltPort, httpPort, idle, heapMegabytes, where, warmUp);
    }

    public ServerOptions withWarmUp(List<Path> files) {
        return new ServerOptions(version, classPath, java, boltPort, httpPort, idle, heapMegabytes, listen, files);
    }

    private static Path currentJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
