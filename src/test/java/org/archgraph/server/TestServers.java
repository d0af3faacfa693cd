package org.archgraph.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Servers of the built program on any free ports; whichever still runs at the end is ended, by its pid. */
final class TestServers {
    private static final OptionalInt ANY = OptionalInt.of(0);

    private final List<ServerControl> controls = new ArrayList<>();

    static ServerOptions options() {
        return ServerOptions.of("test", List.of(target("archgraph.jar"), target("archgraph/lib/server/*")))
                .withPorts(ANY, ANY);
    }

    static Path target(String file) {
        return Path.of(System.getProperty("archgraph.project"), "target").resolve(file);
    }

    ServerControl control(Path home) {
        return control(home, options());
    }

    ServerControl control(Path home, ServerOptions options) {
        ServerControl control = new ServerControl(home, options);
        controls.add(control);
        return control;
    }

    static Driver driver(ServerInfo info, String password) {
        return GraphDatabase.driver(info.boltUri(), AuthTokens.basic(ServerInfo.USER, password));
    }

    static long count(ServerInfo info, String password) {
        try (Driver driver = driver(info, password)) {
            return driver.executableQuery("MATCH (n) RETURN count(n) AS n")
                    .execute()
                    .records()
                    .get(0)
                    .get("n")
                    .asLong();
        }
    }

    /** The statements that run at this moment. */
    static List<String> running(ServerInfo info, String password) {
        try (Driver driver = driver(info, password)) {
            return driver.executableQuery("SHOW TRANSACTIONS YIELD currentQuery").execute().records().stream()
                    .map(row -> row.get("currentQuery").asString())
                    .toList();
        }
    }

    /** As {@code kill -9}: nothing is tidied up. */
    static void kill(ServerInfo info) throws Exception {
        ProcessHandle process = ProcessHandle.of(info.pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(20, TimeUnit.SECONDS);
    }

    void endAll() throws Exception {
        for (ServerControl control : controls) {
            Optional<ServerInfo> info = control.find();
            if (info.isPresent()) {
                kill(info.get());
            }
        }
    }
}
