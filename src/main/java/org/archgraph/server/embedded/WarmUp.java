package org.archgraph.server.embedded;

import java.util.List;
import java.util.Map;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.availability.AvailabilityGuard;
import org.neo4j.kernel.availability.AvailabilityListener;
import org.neo4j.kernel.extension.ExtensionFactory;
import org.neo4j.kernel.extension.ExtensionType;
import org.neo4j.kernel.extension.context.ExtensionContext;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.kernel.lifecycle.Lifecycle;
import org.neo4j.kernel.lifecycle.LifecycleAdapter;

/**
 * Runs a few reading statements as soon as the database is there, beside the rest of the boot: the first statement of a
 * young JVM takes a second, nearly all of it for loading and linking what every later one uses too.
 */
final class WarmUp extends ExtensionFactory<WarmUp.Dependencies> {
    private final String database;
    private final List<String> statements;

    /** What Neo4j hands over; it resolves each at its first call. */
    interface Dependencies {
        GraphDatabaseAPI database();

        AvailabilityGuard availability();
    }

    /** @param statements what to run; each must read only and need no parameter */
    WarmUp(String database, List<String> statements) {
        super(ExtensionType.DATABASE, "archgraph-warm-up");
        this.database = database;
        this.statements = List.copyOf(statements);
    }

    @Override
    public Lifecycle newInstance(ExtensionContext context, Dependencies dependencies) {
        GraphDatabaseAPI api = dependencies.database();
        if (api.databaseName().equals(database)) {
            dependencies.availability().addListener(new Start(api));
        }
        return new LifecycleAdapter();
    }

    private final class Start implements AvailabilityListener {
        private final GraphDatabaseAPI api;

        private Start(GraphDatabaseAPI api) {
            this.api = api;
        }

        @Override
        public void available() {
            Thread thread = new Thread(() -> statements.forEach(statement -> run(api, statement)), "warm-up");
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void unavailable() {
            // a statement that runs is ended as every other
        }
    }

    private static void run(GraphDatabaseService api, String statement) {
        try (Transaction tx = api.beginTx()) {
            tx.execute(statement, Map.of()).resultAsString();
        } catch (RuntimeException e) {
            // whatever is wrong, the first client's statement says it
        }
    }
}
