package org.archgraph.store;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    /** Where more than this has changed, everything is read at once: that takes less than asking for each. */
    private static final int MOST_PARTS = 50_000;

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
        Outcome outcome = session.executeWrite(tx -> {
            lock(tx, others);
            return write(tx);
        }, config);
        outcome.remember().run();
        return outcome.result();
    }

    /** @param remember what is to be done once it is committed */
    private record Outcome(ImportResult result, Runnable remember) {}

    /** What an import would change; writes nothing, not even the schema. */
    GraphChanges preview(Session session) {
        checkVersion(session);
        KnowledgeGraph graph = source.now().graph();
        return session.executeRead(tx -> {
            refuseOther(vaultNode.read(tx));
            ChangeList changes = new ChangeList();
            Difference difference = compareAll(tx, graph, changes);
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
    private Outcome write(TransactionContext tx) {
        Optional<VaultState> before = vaultNode.read(tx);
        refuseOther(before);
        Optional<ImportReceipt> receipt = vaultNode.receipt(tx).filter(known -> isUntouched(tx, known));
        GraphSource.State state = source.now();
        Optional<String> fingerprint = state.fingerprint();
        boolean sameVault = before.filter(known -> known.identity().equals(vault)).isPresent();
        if (sameVault && receipt.filter(known -> fingerprint.equals(Optional.of(known.fingerprint()))).isPresent()) {
            return new Outcome(receipt.get().unchanged(), () -> {});
        }
        KnowledgeGraph graph = state.graph();
        Difference difference = compare(tx, graph, receipt);
        new GraphWriter(tx, cypher, options.batchSize(), progress).write(difference);
        ImportResult result = new ImportResult(difference.notes(), count(graph.entities(), Entity::type),
                count(graph.relations(), Relation::type), difference.counts());
        boolean same = sameVault && difference.counts().nothing();
        Optional<ImportReceipt> next = fingerprint.map(print -> same && receipt.isPresent()
                ? receipt.get().withFingerprint(print)
                : receipt(tx, print, result));
        if (!same || !next.equals(receipt)) {
            ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
            ZonedDateTime at = same ? before.map(VaultState::importedAt).orElse(now) : now;
            vaultNode.write(tx, vault, at, next);
        }
        progress.at(ImportProgress.Phase.COMMIT, 0, 0);
        return new Outcome(result, () -> remember(graph, next));
    }

    private boolean isUntouched(TransactionContext tx, ImportReceipt receipt) {
        return receipt.database().equals(vaultNode.counts(tx));
    }

    private ImportReceipt receipt(TransactionContext tx, String fingerprint, ImportResult result) {
        return new ImportReceipt(fingerprint, UUID.randomUUID().toString(), result.notes().total(), result.entities(),
                result.relations(), vaultNode.counts(tx));
    }

    private Optional<GraphMirror> mirror() {
        return options.memory().map(memory -> new GraphMirror(memory.file(), memory.program()));
    }

    private void remember(KnowledgeGraph graph, Optional<ImportReceipt> receipt) {
        receipt.ifPresent(now -> mirror().ifPresent(mirror -> mirror.write(graph, now.generation())));
    }

    private Difference compare(TransactionContext tx, KnowledgeGraph graph, Optional<ImportReceipt> receipt) {
        return receipt.flatMap(known -> mirror().flatMap(mirror -> mirror.compare(graph, known.generation())))
                .filter(changes -> changes.size() <= MOST_PARTS)
                .map(changes -> compareSome(tx, graph, changes))
                .orElseGet(() -> compareAll(tx, graph, GraphDiff.Listener.NONE));
    }

    /** Only what is not as it was: the rest is stored as it shall be. */
    private Difference compareSome(TransactionContext tx, KnowledgeGraph graph, GraphMirror.Changes changes) {
        GraphDiff diff = new GraphDiff(changes.entities(), changes.relations(), GraphDiff.Listener.NONE);
        List<String> ids = new ArrayList<>(changes.goneEntities());
        changes.entities().forEach(entity -> ids.add(IndexKeys.id(entity.id())));
        List<RelationRow.Key> keys = new ArrayList<>(changes.goneRelations());
        changes.relations().forEach(relation -> keys.add(RelationRow.Key.of(relation)));
        new StoredGraph(tx, cypher, progress).show(diff, ids, keys);
        Difference difference = diff.difference();
        return difference.withUnchanged(NoteCount.notes(graph.entities()) - difference.notes().total());
    }

    private Difference compareAll(TransactionContext tx, KnowledgeGraph graph, GraphDiff.Listener listener) {
        GraphDiff diff = new GraphDiff(graph, listener);
        new StoredGraph(tx, cypher, progress).showAll(diff);
        return diff.difference();
    }

    private static <T> Map<String, Long> count(List<T> items, Function<T, String> type) {
        return items.stream()
                .collect(Collectors.groupingBy(type, Collectors.counting()));
    }
}
