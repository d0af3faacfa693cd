package org.archgraph.store;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.archgraph.graph.Entity;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.graph.Relation;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;

/** One import: schema first, then the difference in a single transaction that holds the vault's lock. */
final class GraphImport {
    private final CypherFiles cypher;
    private final StoreFailures failures;
    private final GraphSource source;
    private final VaultIdentity vault;
    private final ImportOptions options;
    private final ImportProgress progress;
    private final VaultNode vaultNode;

    GraphImport(CypherFiles cypher, StoreFailures failures, GraphSource source, VaultIdentity vault,
            ImportOptions options, ImportProgress progress) {
        this.cypher = cypher;
        this.failures = failures;
        this.source = source;
        this.vault = vault;
        this.options = options;
        this.progress = progress;
        this.vaultNode = new VaultNode(cypher);
    }

    /** @param others gives further sessions */
    ImportResult run(Session session, Supplier<Session> others) {
        checkVersion(session);
        refuseOther(vaultNode.read(session));
        applySchema(session);
        TransactionConfig config =
                TransactionConfig.builder().withMetadata(LockWatch.metadata()).build();
        return session.executeWrite(tx -> {
            lock(tx, others);
            return write(tx, source.read());
        }, config);
    }

    /** What an import would change; writes nothing, not even the schema. */
    GraphChanges preview(Session session) {
        checkVersion(session);
        KnowledgeGraph graph = source.read();
        return session.executeRead(tx -> {
            refuseOther(vaultNode.read(tx));
            ChangeList changes = new ChangeList();
            Difference difference = compare(tx, graph, changes);
            Set<String> types = new HashSet<>(count(graph.entities(), Entity::type).keySet());
            types.addAll(count(graph.relations(), Relation::type).keySet());
            return changes.of(difference, types);
        });
    }

    private void checkVersion(Session session) {
        for (Record component : session.run(cypher.text("import/version")).list()) {
            String version = component.get("version").asString();
            if (component.get("name").asString().equals("Neo4j Kernel") && !ServerVersion.canImport(version)) {
                throw failures.tooOld(version);
            }
        }
    }

    private void refuseOther(Optional<VaultState> state) {
        state.map(VaultState::identity)
                .filter(present -> !present.root().equals(vault.root()) && !present.bundled() && !options.replace())
                .ifPresent(present -> {
                    throw failures.otherVault(present.root(), vault.root());
                });
    }

    private void applySchema(Session session) {
        progress.at(ImportProgress.Phase.SCHEMA, 0, 0);
        for (String file : cypher.names("schema")) {
            cypher.statements(file).forEach(statement -> applyOnce(session, statement));
        }
    }

    /** {@code IF NOT EXISTS} is no help when two imports find nothing and create it at once; the next look finds it. */
    private static void applyOnce(Session session, String statement) {
        try {
            session.executeWrite(tx -> tx.run(statement).consume());
        } catch (ClientException e) {
            if (!e.code().endsWith("AlreadyExists")) {
                throw e;
            }
            session.executeWrite(tx -> tx.run(statement).consume());
        }
    }

    private void lock(TransactionContext tx, Supplier<Session> others) {
        progress.at(ImportProgress.Phase.LOCK, 0, 0);
        LockWatch watch = LockWatch.start(others, cypher, progress);
        try {
            tx.run(cypher.text("import/lock")).consume();
        } finally {
            watch.end();
        }
    }

    /** Reads again under the lock what it bases its decisions on: another import may have ended just now. */
    private ImportResult write(TransactionContext tx, KnowledgeGraph graph) {
        Optional<VaultState> before = vaultNode.read(tx);
        refuseOther(before);
        Difference difference = compare(tx, graph, GraphDiff.Listener.NONE);
        new GraphWriter(tx, cypher, options.batchSize(), progress).write(difference);
        boolean sameVault = before.filter(state -> state.identity().equals(vault)).isPresent();
        if (!sameVault || !difference.counts().nothing()) {
            vaultNode.write(tx, vault, ZonedDateTime.now(ZoneOffset.UTC));
        }
        progress.at(ImportProgress.Phase.COMMIT, 0, 0);
        return new ImportResult(difference.notes(), count(graph.entities(), Entity::type),
                count(graph.relations(), Relation::type), difference.counts());
    }

    private Difference compare(TransactionContext tx, KnowledgeGraph graph, GraphDiff.Listener listener) {
        GraphDiff diff = new GraphDiff(graph, listener);
        long read = 0;
        progress.at(ImportProgress.Phase.READ, read, 0);
        for (var rows = tx.run(cypher.text("import/read-entities")); rows.hasNext(); read++) {
            diff.stored(entity(rows.next()));
        }
        progress.at(ImportProgress.Phase.READ, read, 0);
        for (var rows = tx.run(cypher.text("import/read-relations")); rows.hasNext(); read++) {
            diff.stored(relation(rows.next()));
        }
        progress.at(ImportProgress.Phase.READ, read, 0);
        return diff.difference();
    }

    private static StoredEntity entity(Record row) {
        return new StoredEntity(row.get("element").asString(), row.get("labels").asList(label -> label.asString()),
                row.get("properties").asMap());
    }

    private static StoredRelation relation(Record row) {
        RelationRow.Key key = new RelationRow.Key(
                String.valueOf(row.get("from").asObject()), row.get("type").asString(),
                String.valueOf(row.get("to").asObject()));
        return new StoredRelation(row.get("element").asString(), key, row.get("properties").asMap());
    }

    private static <T> Map<String, Long> count(List<T> items, Function<T, String> type) {
        return items.stream()
                .collect(Collectors.groupingBy(type, Collectors.counting()));
    }
}
