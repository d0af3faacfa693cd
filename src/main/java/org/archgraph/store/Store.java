package org.archgraph.store;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.archgraph.failure.Failure;
import org.archgraph.graph.KnowledgeGraph;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * A knowledge base in Neo4j, our own server's or a remote one's. Every method throws {@link Failure}, with the address
 * and a hint, where the server cannot be reached or refuses.
 *
 * <p>May be used by several threads at once.
 */
public final class Store implements AutoCloseable {
    /** A command needs one connection; a few more let queries go on during an import. */
    private static final int CONNECTIONS = 4;
    /** How long a transaction that failed for a passing reason, such as a deadlock, is tried again. */
    private static final Duration RETRY_FOR = Duration.ofSeconds(15);

    private final Driver driver;
    private final ConnectionSettings settings;
    private final CypherFiles cypher;
    private final StoreFailures failures;
    private volatile boolean answered;
    private volatile boolean lost;

    private Store(Driver driver, ConnectionSettings settings, CypherFiles cypher) {
        this.driver = driver;
        this.settings = settings;
        this.cypher = cypher;
        this.failures = new StoreFailures(settings);
    }

    /**
     * Connects, and makes sure that the server answers and accepts the password. A database that does not exist may be
     * noticed only by the first statement.
     */
    public static Store connect(ConnectionSettings settings, CypherFiles cypher) {
        Store store = prepare(settings, cypher);
        try {
            store.driver.verifyConnectivity();
            return store;
        } catch (Neo4jException e) {
            store.close();
            throw store.failures.of(e);
        }
    }

    /** As {@link #connect}, without asking the server anything yet: the first statement notices what is wrong. */
    public static Store prepare(ConnectionSettings settings, CypherFiles cypher) {
        try {
            Driver driver = GraphDatabase.driver(Encryption.address(settings), auth(settings), config(settings));
            return new Store(driver, settings, cypher);
        } catch (IllegalArgumentException e) {
            throw new StoreFailures(settings).badAddress(e);
        }
    }

    /**
     * Loads what a connection needs, which takes longer than a connection: for a thread that has nothing else to do.
     */
    public static void warmUp() {
        Config config = config(ConnectionSettings.withoutPassword(URI.create("bolt://127.0.0.1")));
        GraphDatabase.driver("bolt://127.0.0.1", AuthTokens.none(), config).closeAsync();
    }

    private static AuthToken auth(ConnectionSettings settings) {
        return settings.user() == null ? AuthTokens.none() : AuthTokens.basic(settings.user(), settings.password());
    }

    private static Config config(ConnectionSettings settings) {
        return Encryption.configure(Config.builder(), settings)
                .withLogging(Logging.none())
                .withTelemetryDisabled(true)
                .withMinimumNotificationSeverity(NotificationSeverity.OFF)
                .withUserAgent("archgraph")
                .withEventLoopThreads(1)
                .withMaxConnectionPoolSize(CONNECTIONS)
                .withConnectionTimeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .withMaxTransactionRetryTime(RETRY_FOR.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    /**
     * Runs a statement that only reads; the server refuses any other.
     *
     * @param parameters of plain values, as in {@link Rows}, except graph values
     */
    public Rows read(String statement, Map<String, Object> parameters, ReadLimits limits) {
        requireStatement(statement);
        return inSession(AccessMode.READ, session -> {
            try {
                return rows(session.run(statement, parameters, config(limits)), limits.rows(), false);
            } catch (Neo4jException e) {
                if (!isPassing(e)) {
                    throw e;
                }
                // the way with retries costs more, and is hardly ever needed
                return session.executeRead(
                        tx -> rows(tx.run(statement, parameters), limits.rows(), false), config(limits));
            }
        });
    }

    /**
     * Runs any statement in a transaction of its own, so {@code CALL { } IN TRANSACTIONS} works too. It runs to its end
     * whatever the row limit is.
     *
     * @param parameters of plain values, as in {@link Rows}, except graph values
     */
    public Rows write(String statement, Map<String, Object> parameters, ReadLimits limits) {
        requireStatement(statement);
        return inSession(AccessMode.WRITE, session -> rows(
                session.run(statement, parameters, config(limits)), limits.rows(), true));
    }

    /** Which vault the knowledge base holds; empty where nothing was imported yet. */
    public Optional<VaultState> vaultState() {
        return inSession(AccessMode.READ, session -> new VaultNode(cypher).read(session));
    }

    /**
     * Makes the knowledge base what the graph says: writes the difference, all at once or not at all. Where there is no
     * difference nothing is written. Another import at the same time waits. Nodes and relationships of others stay,
     * except relationships at an entity that goes.
     *
     * @throws Failure also if it holds another vault, is older than 5.26, or a type cannot be a label
     */
    public ImportResult importGraph(
            GraphSource source, VaultIdentity vault, ImportOptions options, ImportProgress progress) {
        return inSession(AccessMode.WRITE, session ->
                new GraphImport(cypher, failures, source, vault, options, progress, this::session).run(session));
    }

    /** As {@link #importGraph(GraphSource, VaultIdentity, ImportOptions, ImportProgress)}, of a graph that is there. */
    public ImportResult importGraph(
            KnowledgeGraph graph, VaultIdentity vault, ImportOptions options, ImportProgress progress) {
        return importGraph(GraphSource.of(graph), vault, options, progress);
    }

    /** What an import would change. Writes nothing and waits for no other import. */
    public GraphChanges preview(
            GraphSource source, VaultIdentity vault, ImportOptions options, ImportProgress progress) {
        return inSession(AccessMode.READ, session ->
                new GraphImport(cypher, failures, source, vault, options, progress, this::session).preview(session));
    }

    /** Whether anything that was asked of it was answered; until then nothing was read or written. */
    public boolean hasAnswered() {
        return answered;
    }

    /** Whether the last thing that was asked of it failed because there was no connection any more. */
    public boolean hasLostConnection() {
        return lost;
    }

    /** Does not wait for the driver's threads: that takes a fifth of a second, and they end with the process anyway. */
    @Override
    public void close() {
        driver.closeAsync();
    }

    /** A server that is not there is not waited for. */
    private static boolean isPassing(Neo4jException e) {
        return e instanceof RetryableException && !(e instanceof ServiceUnavailableException);
    }

    private static void requireStatement(String statement) {
        if (statement.isBlank()) {
            throw Failure.usage("an empty Cypher statement", "write one, such as MATCH (m:Model) RETURN m.name");
        }
    }

    private Session session() {
        return session(AccessMode.WRITE);
    }

    private Session session(AccessMode mode) {
        SessionConfig.Builder session = SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarkManager(driver.executableQueryBookmarkManager());
        if (settings.database() != null) {
            session.withDatabase(settings.database());
        }
        return driver.session(session.build());
    }

    private <T> T inSession(AccessMode mode, Function<Session, T> work) {
        try (Session open = session(mode)) {
            T result = work.apply(open);
            answered = true;
            return result;
        } catch (Neo4jException e) {
            lost = e instanceof ServiceUnavailableException || e instanceof SessionExpiredException;
            throw failures.of(e);
        }
    }

    private static TransactionConfig config(ReadLimits limits) {
        TransactionConfig.Builder config = TransactionConfig.builder();
        return limits.timeout().isZero() ? config.build() : config.withTimeout(limits.timeout()).build();
    }

    private static Rows rows(Result result, int limit, boolean toTheEnd) {
        List<List<Object>> rows = new ArrayList<>();
        while (rows.size() < limit && result.hasNext()) {
            rows.add(PlainValues.of(result.next()));
        }
        boolean truncated = result.hasNext();
        while (toTheEnd && result.hasNext()) {
            result.next();
        }
        return new Rows(result.keys(), rows, truncated);
    }
}
