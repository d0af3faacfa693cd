package org.archgraph.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.archgraph.graph.KnowledgeGraph;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;

/**
 * One import: schema first, then the update, in a transaction that holds the vault's lock from before the notes are
 * read.
 */
final class GraphImport {
    /** What a statement of the schema creates; a constraint has an index of its name. */
    private static final Pattern NAMED = Pattern.compile("(?:CONSTRAINT|INDEX) (\\w+) IF NOT EXISTS");

    private final CypherFiles cypher;
    private final StoreFailures failures;
    private final GraphSource source;
    private final VaultIdentity vault;
    private final ImportOptions options;
    private final ImportProgress progress;
    private final Supplier<Session> sessions;
    private final VaultNode vaultNode;
    private final String self = UUID.randomUUID().toString();

    /** @param sessions gives further sessions, for what is not to be part of the transaction */
    GraphImport(CypherFiles cypher, StoreFailures failures, GraphSource source, VaultIdentity vault,
            ImportOptions options, ImportProgress progress, Supplier<Session> sessions) {
        this.cypher = cypher;
        this.failures = failures;
        this.source = source;
        this.vault = vault;
        this.options = options;
        this.progress = progress;
        this.sessions = sessions;
        this.vaultNode = new VaultNode(cypher);
    }

    ImportResult run(Session session) {
        checkVersion(session);
        refuseOther(session.executeRead(vaultNode::read));
        applySchema(session);
        GraphUpdate update =
                new GraphUpdate(cypher, source, vault, options, progress, sessions, this::refuseOther);
        GraphUpdate.Outcome outcome = locked(session, update::write);
        if (outcome.staged()) {
            progress.at(ImportProgress.Phase.CLEAN, 0, 0);
            locked(session, tx -> update.settle(tx, outcome));
        }
        update.remember(outcome);
        return outcome.result();
    }

    /** What an import would change; writes nothing, not even the schema. */
    GraphChanges preview(Session session) {
        checkVersion(session);
        KnowledgeGraph graph = source.now().graph();
        return session.executeRead(tx -> {
            Optional<VaultState> before;
            GraphChanges changes;
            do {
                before = vaultNode.read(tx);
                refuseOther(before);
                changes = changes(tx, graph);
                // without the lock an import may end between two statements: half of the old graph and half of the new
            } while (!vaultNode.read(tx).equals(before));
            return changes;
        });
    }

    private GraphChanges changes(TransactionContext tx, KnowledgeGraph graph) {
        ChangeList changes = new ChangeList();
        GraphDiff diff = new GraphDiff(graph, changes);
        new StoredGraph(tx, cypher, progress).showAll(diff);
        Set<String> types = new HashSet<>();
        graph.entities().forEach(entity -> types.add(entity.type()));
        graph.relations().forEach(relation -> types.add(relation.type()));
        return changes.of(diff.difference(), types);
    }

    private <T> T locked(Session session, Function<TransactionContext, T> work) {
        TransactionConfig config =
                TransactionConfig.builder().withMetadata(LockWatch.metadata(self, options.process())).build();
        return session.executeWrite(tx -> {
            lock(tx);
            return work.apply(tx);
        }, config);
    }

    private void checkVersion(Session session) {
        for (Record component : session.executeRead(tx -> tx.run(cypher.text("import/version")).list())) {
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
        List<String> statements = cypher.names("schema").stream()
                .flatMap(file -> cypher.statements(file).stream())
                .toList();
        if (!isApplied(session, statements)) {
            statements.forEach(statement -> applyOnce(session, statement));
        }
    }

    /** Whether all that is created by name is there and may be used: one question instead of one for each. */
    private boolean isApplied(Session session, List<String> statements) {
        Set<String> names = new HashSet<>();
        statements.forEach(statement -> NAMED.matcher(statement).results().forEach(found -> names.add(found.group(1))));
        try {
            String online = cypher.text("import/indexes");
            names.removeAll(session.executeRead(tx -> tx.run(online).list(row -> row.get("name").asString())));
            return names.isEmpty();
        } catch (ClientException notAllowed) {
            return false;
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

    private void lock(TransactionContext tx) {
        progress.at(ImportProgress.Phase.LOCK, 0, 0);
        LockWatch watch = LockWatch.start(self, sessions, cypher, progress);
        try {
            tx.run(cypher.text("import/lock")).consume();
        } finally {
            watch.end();
        }
    }
}
