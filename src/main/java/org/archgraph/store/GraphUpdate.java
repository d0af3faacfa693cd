package org.archgraph.store;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.archgraph.graph.Entity;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.graph.Relation;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * What an import does under the vault's lock: nothing, what a few edits change, the difference, or the whole graph
 * anew.
 */
final class GraphUpdate {
    /**
     * Rows a transaction where many follow each other: each costs a write to the disk, and the server keeps all rows of
     * one.
     */
    private static final int STAGED_AT_ONCE = 1_000;

    private final CypherFiles cypher;
    private final GraphSource source;
    private final VaultIdentity vault;
    private final ImportOptions options;
    private final ImportProgress progress;
    private final Supplier<Session> sessions;
    private final VaultNode vaultNode;
    private final Optional<GraphMirror> mirror;
    private final Consumer<Optional<VaultState>> check;

    /**
     * @param sessions gives further sessions, for what is not to be part of the transaction
     * @param check refuses what must not be replaced
     */
    GraphUpdate(
            CypherFiles cypher,
            GraphSource source,
            VaultIdentity vault,
            ImportOptions options,
            ImportProgress progress,
            Supplier<Session> sessions,
            Consumer<Optional<VaultState>> check) {
        this.cypher = cypher;
        this.source = source;
        this.vault = vault;
        this.options = options;
        this.progress = progress;
        this.sessions = sessions;
        this.vaultNode = new VaultNode(cypher);
        this.mirror = options.memory().map(memory -> new GraphMirror(memory.file(), memory.program()));
        this.check = check;
    }

    /**
     * What came of it.
     *
     * @param remember tells the mirror what the graph now is, when it is so; null where it was so before
     * @param receipt null where none is kept
     * @param staged whether the old graph is still to be removed
     */
    record Outcome(ImportResult result, Consumer<GraphMirror> remember, ImportReceipt receipt, boolean staged) {}

    /** Reads again under the lock what it bases its decisions on: another import may have ended just now. */
    Outcome write(TransactionContext tx) {
        Optional<VaultState> before = vaultNode.read(tx);
        check.accept(before);
        StagedGraph staged = staged();
        staged.removeLeftovers(tx);
        Optional<ImportReceipt> receipt = vaultNode.receipt(tx)
                .filter(known -> known.database().equals(vaultNode.counts(tx)));
        GraphSource.State state = source.now();
        boolean sameVault = isSameVault(before);
        Optional<ImportReceipt> same = receipt.filter(known -> sameVault
                && mirror.map(GraphMirror::isThere).orElse(true)
                && state.fingerprint().equals(Optional.of(known.fingerprint())));
        if (same.isPresent()) {
            return new Outcome(same.get().unchanged(), null, null, false);
        }
        Optional<Outcome> revised = receipt
                .filter(known -> sameVault && mirror.filter(GraphMirror::isThere).isPresent())
                .flatMap(known -> revised(tx, state, known));
        return revised.orElseGet(() -> anew(tx, state, before, receipt, staged));
    }

    /** Writes what edits of a few notes change, where it is certain what that is. */
    private Optional<Outcome> revised(TransactionContext tx, GraphSource.State state, ImportReceipt before) {
        Optional<String> print = state.fingerprint();
        Optional<StoredRevision.Rows> rows = print.flatMap(known -> state.since(before.fingerprint()))
                .flatMap(revision -> StoredRevision.of(revision, new StoredGraph(tx, cypher, progress)))
                .filter(known -> known.difference().counts().total() <= options.rowsAtOnce().orElse(Integer.MAX_VALUE));
        return rows.map(known -> {
            String generation = UUID.randomUUID().toString();
            CompletableFuture<GraphMirror.Copy> copy =
                    CompletableFuture.supplyAsync(() -> mirror.get().revised(before.generation(), generation, known));
            Difference difference = known.difference()
                    .withUnchanged(before.notes() - known.difference().notes().total());
            new GraphWriter(tx, cypher, options.batchSize(), progress).write(difference);
            ImportResult result = new ImportResult(
                    difference.notes(), before.entities(), known.counts(before.relations()), difference.counts());
            ImportReceipt next = receipt(tx, print.get(), generation, result);
            vaultNode.write(tx, vault, ZonedDateTime.now(ZoneOffset.UTC), Optional.of(next));
            progress.at(ImportProgress.Phase.COMMIT, 0, 0);
            return new Outcome(result, told -> told.replace(copy.join()), next, false);
        });
    }

    private Outcome anew(
            TransactionContext tx,
            GraphSource.State state,
            Optional<VaultState> before,
            Optional<ImportReceipt> receipt,
            StagedGraph staged) {
        boolean sameVault = isSameVault(before);
        KnowledgeGraph graph = state.graph();
        GraphComparison comparison = new GraphComparison(
                new StoredGraph(tx, cypher, progress), graph, options.rowsAtOnce(), () ->
                        ServerMemory.rows(sessions, cypher));
        Optional<Difference> difference = comparison.difference(
                receipt.flatMap(known -> mirror.flatMap(m -> m.compare(graph, known.generation()))));
        ImportResult result = difference.isPresent()
                ? difference(tx, graph, difference.get())
                : whole(tx, graph, staged, comparison);
        boolean nothing = sameVault && result.written().nothing();
        Optional<ImportReceipt> next = state.fingerprint().map(print -> nothing && receipt.isPresent()
                ? receipt.get().withFingerprint(print)
                : receipt(tx, print, UUID.randomUUID().toString(), result));
        if (!nothing || !next.equals(receipt)) {
            ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
            vaultNode.write(tx, vault, nothing ? before.map(VaultState::importedAt).orElse(now) : now, next);
        }
        progress.at(ImportProgress.Phase.COMMIT, 0, 0);
        String generation = next.map(ImportReceipt::generation).orElse(null);
        boolean staysOld = difference.isEmpty() && result.written().entitiesDeleted() > 0;
        return new Outcome(result, told -> told.write(graph, generation), next.orElse(null), staysOld);
    }

    private boolean isSameVault(Optional<VaultState> before) {
        return before.filter(known -> known.identity().equals(vault)).isPresent();
    }

    private ImportResult difference(TransactionContext tx, KnowledgeGraph graph, Difference difference) {
        new GraphWriter(tx, cypher, options.batchSize(), progress).write(difference);
        return new ImportResult(difference.notes(), count(graph.entities(), Entity::type),
                count(graph.relations(), Relation::type), difference.counts());
    }

    private StagedGraph staged() {
        int rows = Math.min(STAGED_AT_ONCE, options.rowsAtOnce().orElse(STAGED_AT_ONCE));
        return new StagedGraph(cypher, sessions, rows, progress);
    }

    private ImportResult whole(
            TransactionContext tx, KnowledgeGraph graph, StagedGraph staged, GraphComparison comparison) {
        ImportResult.Notes notes = comparison.notes();
        int before = (int) comparison.storedEntities();
        staged.stage(graph);
        // the server is busy with one thread from here on
        mirror.ifPresent(told -> told.expect(graph));
        staged.activate(tx, graph);
        return new ImportResult(notes, count(graph.entities(), Entity::type), count(graph.relations(), Relation::type),
                new ImportResult.Written(graph.entities().size(), 0, before, graph.relations().size(), 0, 0));
    }

    /** Keeps what the graph is now, when the transaction is committed. */
    void remember(Outcome outcome) {
        if (outcome.remember() != null && outcome.receipt() != null) {
            mirror.ifPresent(outcome.remember());
        }
    }

    /** Removes the old graph, which nobody sees any more. Who is interrupted here leaves it to the next import. */
    Void settle(TransactionContext tx, Outcome outcome) {
        staged().removeLeftovers(tx);
        if (outcome.receipt() != null) {
            tx.run(cypher.text("import/settle-counts"), Map.of(
                            "generation", outcome.receipt().generation(), "counts", vaultNode.counts(tx)))
                    .consume();
        }
        return null;
    }

    private ImportReceipt receipt(TransactionContext tx, String fingerprint, String generation, ImportResult result) {
        return new ImportReceipt(fingerprint, generation, result.notes().total(), result.entities(),
                result.relations(), vaultNode.counts(tx));
    }

    private static <T> Map<String, Long> count(List<T> items, Function<T, String> type) {
        return items.stream()
                .collect(Collectors.groupingBy(type, Collectors.counting()));
    }
}
