package org.archgraph.cli;

import java.net.URI;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.TransactionIdStore;

/**
 * One Neo4j for all tests of commands, started when the first one asks for it; each class begins with {@link #clear}.
 */
final class Neo4jServer implements AutoCloseable {
    private final Neo4j neo4j = Neo4jBuilders.newInProcessBuilder()
            .withDisabledServer()
            .withConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
            .build();

    URI uri() {
        return neo4j.boltURI();
    }

    void clear() {
        service().executeTransactionally("MATCH (n) DETACH DELETE n");
    }

    void execute(String statement) {
        service().executeTransactionally(statement);
    }

    /** Grows with everything that is written. */
    long lastTransaction() {
        return ((GraphDatabaseAPI) service())
                .getDependencyResolver()
                .resolveDependency(TransactionIdStore.class)
                .getLastCommittedTransactionId();
    }

    private GraphDatabaseService service() {
        return neo4j.defaultDatabaseService();
    }

    @Override
    public void close() {
        neo4j.close();
    }

    /** Gives the server to tests that take it as a parameter. */
    static final class Extension implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Neo4jServer.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Neo4jServer.class))
                    .getOrComputeIfAbsent(Neo4jServer.class, key -> new Neo4jServer(), Neo4jServer.class);
        }
    }
}
