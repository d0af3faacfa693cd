package org.archgraph.server.embedded;

import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.archgraph.failure.Failure;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.impl.transaction.stats.DatabaseTransactionStats;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A booted Neo4j with Bolt and HTTP on loopback. */
final class EmbeddedNeo4j {
    private static final String DATABASE = "neo4j";
    private static final long RECOVERY_MILLIS = 30_000;

    private final DatabaseManagementService service;

    private EmbeddedNeo4j(DatabaseManagementService service) {
        this.service = service;
    }

    /** @throws Failure when a given port is taken, the store is in use elsewhere, or the database does not come up */
    static EmbeddedNeo4j boot(BootArguments arguments, Path home, List<String> warmUp) {
        DatabaseManagementService service;
        try {
            service = Neo4jConfiguration.builder(
                            home, Ports.choose(arguments.listen(), arguments.boltPort(), arguments.httpPort()), warmUp)
                    .build();
        } catch (RuntimeException e) {
            if (cause(e, BindException.class).isEmpty()) {
                throw explain(e, home);
            }
            service = bootOnOtherPorts(arguments, home, warmUp);
        }
        return new EmbeddedNeo4j(service).requireDatabase(home);
    }

    DatabaseManagementService service() {
        return service;
    }

    int port(ConnectorType connector) {
        return dependency(DATABASE, ConnectorPortRegister.class)
                .getLocalAddress(connector)
                .getPort();
    }

    /**
     * A number that grows with every transaction that a client begins, by Bolt or HTTP.
     */
    long startedTransactions() {
        return service.listDatabases().stream()
                .mapToLong(name -> dependency(name, DatabaseTransactionStats.class).getNumberOfStartedTransactions())
                .sum();
    }

    boolean isWorking() {
        return service.listDatabases().stream()
                .anyMatch(name -> dependency(name, DatabaseTransactionStats.class).getNumberOfActiveTransactions() > 0);
    }

    void shutdown() {
        service.shutdown();
    }

    /** A usual port was free when it was chosen and is not any more. */
    private static DatabaseManagementService bootOnOtherPorts(
            BootArguments arguments, Path home, List<String> warmUp) {
        Ports ports = Ports.withoutUsual(arguments.listen(), arguments.boltPort(), arguments.httpPort());
        try {
            return Neo4jConfiguration.builder(home, ports, warmUp).build();
        } catch (RuntimeException e) {
            throw explain(e, home);
        }
    }

    private EmbeddedNeo4j requireDatabase(Path home) {
        GraphDatabaseService database = service.database(DATABASE);
        if (!database.isAvailable(RECOVERY_MILLIS)) {
            throw Failure.failed(
                    "Neo4j cannot open the database in " + home.resolve("data"),
                    "see " + home.resolve("logs").resolve("debug.log") + "; a fresh home can be imported anew");
        }
        return this;
    }

    private static RuntimeException explain(RuntimeException e, Path home) {
        Optional<BindException> bind = cause(e, BindException.class);
        if (bind.isPresent()) {
            return Failure.failed(bind.get().getMessage(), "choose another port", e);
        }
        // with a cause of its own it means anything that goes wrong with the lock file
        if (cause(e, FileLockException.class).filter(lock -> lock.getCause() == null).isPresent()) {
            return Failure.failed(
                    "the Neo4j store in " + home + " is in use by another process",
                    "end that process, or use another folder: --home DIR or ARCHGRAPH_HOME",
                    e);
        }
        return e;
    }

    private static <T extends Throwable> Optional<T> cause(Throwable e, Class<T> type) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }

    private <T> T dependency(String database, Class<T> type) {
        GraphDatabaseAPI api = (GraphDatabaseAPI) service.database(database);
        return api.getDependencyResolver().resolveDependency(type);
    }
}
