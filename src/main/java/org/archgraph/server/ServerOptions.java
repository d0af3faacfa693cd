package org.archgraph.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * How a background server is started. No value is null.
 *
 * @param version the archgraph that asks; a running server of another version is replaced
 * @param classPath jars, class folders and {@code folder/*} wildcards that hold the server
 * @param java the {@code java} to start it with
 * @param boltPort empty: 7687 when free, else any; 0: any free port; otherwise exactly this one
 * @param httpPort empty: 7474 when free, else any; 0: any free port; otherwise exactly this one
 * @param idle after how long without work the server stops itself; zero for never
 * @param heapMegabytes the server's largest heap; 0: by the machine's memory
 */
public record ServerOptions(
        String version,
        List<Path> classPath,
        Path java,
        OptionalInt boltPort,
        OptionalInt httpPort,
        Duration idle,
        int heapMegabytes) {

    public static final Duration DEFAULT_IDLE = Duration.ofMinutes(30);
    /** A large import needs more than questions do; what is not needed is not taken. */
    private static final int DEFAULT_HEAP = 0;

    public ServerOptions {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(java, "java");
        Objects.requireNonNull(idle, "idle");
        classPath = List.copyOf(classPath);
    }

    /** The usual options: Neo4j's ports when they are free, the java that runs this program. */
    public static ServerOptions of(String version, List<Path> classPath) {
        OptionalInt usual = OptionalInt.empty();
        return new ServerOptions(version, classPath, currentJava(), usual, usual, DEFAULT_IDLE, DEFAULT_HEAP);
    }

    public ServerOptions withPorts(OptionalInt bolt, OptionalInt http) {
        return new ServerOptions(version, classPath, java, bolt, http, idle, heapMegabytes);
    }

    public ServerOptions withIdle(Duration newIdle) {
        return new ServerOptions(version, classPath, java, boltPort, httpPort, newIdle, heapMegabytes);
    }

    public ServerOptions withJava(Path newJava) {
        return new ServerOptions(version, classPath, newJava, boltPort, httpPort, idle, heapMegabytes);
    }

    private static Path currentJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
