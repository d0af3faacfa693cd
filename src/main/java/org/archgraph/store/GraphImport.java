package org.archgraph.store;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.archgraph.graph.Entity;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.graph.Relation;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;

/** One import: schema first, then the difference in a single transaction that holds the vault's lock. */
final class GraphImport {
    private final CypherFiles cypher;
    private final StoreFailures failures;
    private final KnowledgeGraph graph;
    private final VaultIdentity vault;
    private final ImportOptions options;
    private final ImportProgress progress;
    private final VaultNode vaultNode;

    GraphImport(CypherFiles cypher, StoreFailures failures, KnowledgeGraph graph, VaultIdentity vault,
            ImportOptions options, ImportProgress progress) {
        this.cypher = cypher;
        this.failures = failures;
        this.graph = graph;
        this.vault = vault;
        this.options = options;
        this.progress = progress;
        this.vaultNode = new VaultNode(cypher);
    }

    ImportResult run(Session session) {
        checkVersion(session);
        refuseOther(vaultNode.read(session));
        applySchema(session);
        return session.executeWrite(this::write);
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

    /** Reads again under the lock what it bases its decisions on: another import may have ended just now. */
    private ImportResult write(TransactionContext tx) {
        progress.at(ImportProgress.Phase.LOCK, 0, 0);
        tx.run(cypher.text("import/lock")).consume();
        Optional<VaultState> before = vaultNode.read(tx);
        refuseOther(before);
        Difference difference = compare(tx);
        new GraphWriter(tx, cypher, options.batchSize(), progress).write(difference);
        boolean sameVault = before.filter(state -> state.identity().equals(vault)).isPresent();
        if (!sameVault || !difference.counts().nothing()) {
            vaultNode.write(tx, vault, ZonedDateTime.now(ZoneOffset.UTC));
        }
        progress.at(ImportProgress.Phase.COMMIT, 0, 0);
        return new ImportResult(difference.notes(), count(graph.entities(), Entity::type),
                count(graph.relations(), Relation::type), difference.counts());
    }

    private Difference compare(TransactionContext tx) {
        GraphDiff diff = new GraphDiff(graph);
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
