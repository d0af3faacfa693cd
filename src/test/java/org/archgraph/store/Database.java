package org.archgraph.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.TransactionIdStore;
import org.neo4j.values.storable.Values;

/** A Neo4j server for a test class, looked at from behind the driver's back. */
final class Database implements AutoCloseable {
    static final CypherFiles CYPHER = new CypherFiles(Path.of("cypher"));

    private final Neo4j neo4j;

    private Database(boolean auth) {
        neo4j = Neo4jBuilders.newInProcessBuilder()
                .withDisabledServer()
                .withConfig(GraphDatabaseSettings.auth_enabled, auth)
                .withConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .build();
    }

    static Database start() {
        return new Database(false);
    }

    static Database startWithPassword() {
        return new Database(true);
    }

    URI uri() {
        return neo4j.boltURI();
    }

    Store connect() {
        return Store.connect(ConnectionSettings.withoutPassword(uri()), CYPHER);
    }

    /** Everything goes, except the schema. */
    void clear() {
        run("MATCH (n) DETACH DELETE n");
    }

    void run(String statement) {
        service().executeTransactionally(statement);
    }

    void runInSystem(String statement) {
        neo4j.databaseManagementService().database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(statement);
    }

    /** The rows of a query of one column. */
    List<Object> column(String query) {
        return service().executeTransactionally(query, Map.of(), result -> {
            List<Object> values = new ArrayList<>();
            result.forEachRemaining(row -> values.add(plain(row.values().iterator().next())));
            return values;
        });
    }

    private static Object plain(Object value) {
        return value instanceof Object[] array ? List.of(array) : value;
    }

    /** The one value of a query. */
    Object value(String query) {
        List<Object> values = column(query);
        if (values.size() != 1) {
            throw new AssertionError(query + " gave " + values);
        }
        return values.get(0);
    }

    /** All that bears our mark, as comparable text. */
    List<String> ours() {
        return texts("=");
    }

    /** All that does not, as comparable text. */
    List<String> foreign() {
        return texts("<>");
    }

    private List<String> texts(String operator) {
        String ours = "coalesce(x.origin, '') " + operator + " 'archgraph'";
        List<String> texts = new ArrayList<>();
        for (String query : List.of(
                "MATCH (x) WHERE " + ours + " AND NOT x:Vault RETURN labels(x) AS l, properties(x) AS p",
                "MATCH (a)-[x]->(b) WHERE " + ours
                        + " RETURN [a.id, a.name, type(x), b.id, b.name] AS l, properties(x) AS p")) {
            service().executeTransactionally(query, Map.of(), result -> {
                result.forEachRemaining(row -> texts.add(sorted(row.get("l"), row.get("p"))));
                return null;
            });
        }
        Collections.sort(texts);
        return texts;
    }

    @SuppressWarnings("unchecked")
    private static String sorted(Object labels, Object properties) {
        Map<String, Object> sorted = new TreeMap<>((Map<String, Object>) properties);
        sorted.replaceAll((key, value) -> Values.of(value).prettyPrint() + " " + value.getClass().getSimpleName());
        return labels + " " + sorted;
    }

    long lastTransaction() {
        return ((GraphDatabaseAPI) service()).getDependencyResolver()
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
}
