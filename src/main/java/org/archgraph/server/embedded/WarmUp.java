package org.archgraph.server.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final String HEADER = "// title:";
    private static final String COMMENT = "//";
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");
    /** Nothing's id; plans are kept for texts of about one length. */
    private static final String NOTHING = "-".repeat(30);

    private final String database;
    private final List<String> statements;

    /** What Neo4j hands over; it resolves each at its first call. */
    interface Dependencies {
        GraphDatabaseAPI database();

        AvailabilityGuard availability();
    }

    /** @param statements what to run; each must read only, and take texts as parameters */
    WarmUp(String database, List<String> statements) {
        super(ExtensionType.DATABASE, "archgraph-warm-up");
        this.database = database;
        this.statements = List.copyOf(statements);
    }

    /**
     * The statements of files, as commands send them, so that their plans are found again; a file that cannot be read
     * has none.
     */
    static List<String> statements(List<Path> files) {
        List<String> statements = new ArrayList<>();
        for (Path file : files) {
            try {
                statements.add(withoutHeader(Files.readString(file)));
            } catch (IOException e) {
                // nothing depends on it
                continue;
            }
        }
        return statements;
    }

    /** A canned query is sent without what is said about it. */
    private static String withoutHeader(String text) {
        return text.startsWith(HEADER)
                ? text.lines().dropWhile(line -> line.startsWith(COMMENT)).collect(Collectors.joining("\n")).strip()
                : text;
    }

    private static Map<String, Object> parameters(String statement) {
        return PARAMETER.matcher(statement).results()
                .map(match -> match.group(1))
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> NOTHING));
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
            tx.execute(statement, parameters(statement)).resultAsString();
        } catch (RuntimeException e) {
            // whatever is wrong, the first client's statement says it
        }
    }
}
