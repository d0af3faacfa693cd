package org.archgraph.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * A running background server, as its registry file describes it. No value is null.
 *
 * @param pid its process
 * @param startId when that process began, in a form that no other process with this pid shares
 * @param boltPort the port that drivers use
 * @param httpPort the port that Neo4j Browser uses
 * @param version the archgraph that started it
 * @param neo4jVersion the Neo4j that it embeds
 * @param home the folder it serves (real path)
 * @param startedAt when it was ready for connections
 * @param idle after how long without work it stops itself; zero for never
 * @param listen the address on which it listens, by number
 */
public record ServerInfo(
        long pid,
        String startId,
        int boltPort,
        int httpPort,
        String version,
        String neo4jVersion,
        Path home,
        Instant startedAt,
        Duration idle,
        String listen) {

    /** The user whose password {@link ServerControl#password()} tells. */
    public static final String USER = "neo4j";

    /** Loopback by number: no name look-up, no way to mean another machine. */
    public static final String HOST = "127.0.0.1";

    /** The address by which this machine reaches it, as it stands in a URI. */
    public String host() {
        if (listen.equals("0.0.0.0") || listen.matches("[0:]+")) {
            return HOST;
        }
        return listen.contains(":") ? "[" + listen + "]" : listen;
    }

    public URI boltUri() {
        return URI.create("bolt://" + host() + ":" + boltPort);
    }

    /** Neo4j Browser. */
    public URI browserUri() {
        return URI.create("http://" + host() + ":" + httpPort + "/browser/");
    }
}
