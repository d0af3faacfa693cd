package org.archgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.archgraph.graph.Basis;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.store.ImportProgress.Phase;
import org.archgraph.store.ImportResult.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class GraphImportScaleTest {
    private static final VaultIdentity VAULT = new VaultIdentity("/notes", false, "ontology-1", "0.1.0");

    @RegisterExtension
    static final EmptyDatabase NEO4J = new EmptyDatabase();

    private static Graphs large(int size) {
        Graphs graph = new Graphs();
        for (int i = 0; i < size; i++) {
            graph.note("n" + i, i % 3 == 0 ? "Model" : "Technique", "Name " + i, Map.of("number", (long) i));
            graph.relation("n" + i, "RELATED_TO", "n" + i / 2, Graphs.evidence(Basis.LINKED, "n" + i + ".md", 1));
        }
        return graph;
    }

    private static ImportResult load(KnowledgeGraph graph, ImportProgress progress) {
        return NEO4J.store().importGraph(graph, VAULT, ImportOptions.usual(), progress);
    }

    @Test
    void manyEntitiesGoInBatchesAndProgressIsTold() {
        List<String> told = new ArrayList<>();
        KnowledgeGraph graph = large(3_000).build();

        ImportResult result = load(graph, (phase, done, total) -> told.add(phase + " " + done + "/" + total));

        assertThat(result.written()).isEqualTo(new Written(3_000, 0, 0, 3_000, 0, 0));
        assertThat(result.entities()).isEqualTo(Map.of("Model", 1_000L, "Technique", 2_000L));
        assertThat(told).containsSubsequence("SCHEMA 0/0", "LOCK 0/0", "READ 0/0", "WRITE 1000/6000",
                "WRITE 2000/6000", "WRITE 3000/6000", "WRITE 6000/6000", "COMMIT 0/0");
        assertThat(NEO4J.database().value("MATCH (n:Entity) RETURN count(n)")).isEqualTo(3_000L);
        assertThat(NEO4J.database().value("MATCH ()-[r:RELATED_TO]->() RETURN count(r)")).isEqualTo(3_000L);
        assertThat(load(graph, ImportProgress.none()).written().nothing()).isTrue();
    }

    @Test
    void readersSeeTheOldGraphUntilTheImportEnds() {
        load(large(10).build(), ImportProgress.none());
        List<Object> seen = new ArrayList<>();

        load(large(2_500).build(), (phase, done, total) -> {
            if (phase == Phase.WRITE || phase == Phase.COMMIT) {
                seen.add(NEO4J.database().value("MATCH (n:Entity) RETURN count(n)"));
            }
        });

        assertThat(seen).hasSizeGreaterThan(2).containsOnly(10L);
        assertThat(NEO4J.database().value("MATCH (n:Entity) RETURN count(n)")).isEqualTo(2_500L);
    }

    @Test
    void whatWouldChangeIsAskedOfOneGraph() {
        load(large(10).build(), ImportProgress.none());
        AtomicBoolean imported = new AtomicBoolean();

        GraphChanges changes = NEO4J.store().preview(GraphSource.of(large(30).build()), VAULT, ImportOptions.usual(),
                (phase, done, total) -> {
                    if (done == 10 && !imported.getAndSet(true)) {
                        load(large(30).build(), ImportProgress.none());
                    }
                });

        assertThat(imported).isTrue();
        assertThat(changes.none()).isTrue();
    }

    /** The first one stops when it has written, until the second one waits for the lock. */
    @Test
    void secondImportWaitsForTheFirstAndSeesWhatItWrote() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(1);
        load(new Graphs().build(), ImportProgress.none());
        CompletableFuture<ImportResult> first = CompletableFuture.supplyAsync(() -> load(large(100).build(),
                (phase, done, total) -> {
                    if (phase == Phase.COMMIT) {
                        written.countDown();
                        await(waiting);
                    }
                }));
        assertThat(written.await(60, TimeUnit.SECONDS)).isTrue();
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<ImportResult> second = CompletableFuture.supplyAsync(() -> load(large(101).build(),
                (phase, done, total) -> told.add(phase + " " + done)));
        while (NEO4J.database()
                .column("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status")
                .isEmpty()) {
            assertThat(second).isNotDone();
            assertThat(told).doesNotContain("READ 0");
        }
        waiting.countDown();

        assertThat(first.get().written()).isEqualTo(new Written(100, 0, 0, 100, 0, 0));
        assertThat(second.get().written()).isEqualTo(new Written(1, 0, 0, 1, 0, 0));
        assertThat(told).as("waited once, without starting anew").containsOnlyOnce("LOCK 0");
        assertThat(NEO4J.database().value("MATCH (v:Vault) RETURN count(v)")).isEqualTo(1L);
    }

    @Test
    void whoWaitsIsToldForWhom() throws Exception {
        load(new Graphs().build(), ImportProgress.none());
        CountDownLatch told = new CountDownLatch(1);
        List<String> holders = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch written = new CountDownLatch(1);
        CompletableFuture<ImportResult> first = CompletableFuture.supplyAsync(() -> load(large(10).build(),
                (phase, done, total) -> {
                    if (phase == Phase.COMMIT) {
                        written.countDown();
                        await(told);
                    }
                }));
        assertThat(written.await(60, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<ImportResult> second = CompletableFuture.supplyAsync(() -> load(large(11).build(),
                new ImportProgress() {
                    @Override
                    public void at(Phase phase, long done, long total) {}

                    @Override
                    public void waiting(String holder) {
                        holders.add(holder);
                        told.countDown();
                    }
                }));

        first.get();
        second.get();
        assertThat(holders).singleElement().asString().contains("process " + ProcessHandle.current().pid() + " on ");
    }

    /** Both start on a database without schema or bookkeeping node. */
    @Test
    void firstImportsAtOnceEndAsOneOfThem() throws Exception {
        try (Database empty = Database.start(); Store one = empty.connect(); Store two = empty.connect()) {
            List<CompletableFuture<ImportResult>> imports = List.of(one, two).stream()
                    .map(each -> CompletableFuture.supplyAsync(() -> each.importGraph(
                            large(50).build(), VAULT, ImportOptions.usual(), ImportProgress.none())))
                    .toList();

            int created = 0;
            for (CompletableFuture<ImportResult> each : imports) {
                created += each.get().written().entitiesCreated();
            }
            assertThat(created).isEqualTo(50);
            assertThat(empty.value("MATCH (v:Vault) RETURN count(v)")).isEqualTo(1L);
            assertThat(empty.value("MATCH (n:Entity) RETURN count(n)")).isEqualTo(50L);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
