package org.archgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.archgraph.graph.Basis;
import org.archgraph.graph.Evidence;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.store.ImportProgress.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Imports that are too large for one transaction; here every one is. */
class StagedImportTest {
    private static final VaultIdentity VAULT = new VaultIdentity("/notes", false, "ontology-1", "0.1.0");
    private static final String SEEN = "MATCH (n:Entity) OPTIONAL MATCH (n)-[r]->(:Entity)"
            + " WITH n.version AS version, count(DISTINCT n) AS entities, count(r) AS relations"
            + " RETURN version + ' ' + entities + ' ' + relations";

    @RegisterExtension
    static final EmptyDatabase NEO4J = new EmptyDatabase();

    private static KnowledgeGraph graph(int size, String version) {
        Graphs graph = new Graphs();
        for (int i = 0; i < size; i++) {
            graph.note("n" + i, i % 3 == 0 ? "Model" : "Technique", "Name " + i, Map.of("version", version));
            graph.relation("n" + i, "RELATED_TO", "n" + i / 2, evidence(i));
        }
        return graph.build();
    }

    /** One piece or two, with links and without, with details and without. */
    private static Evidence[] evidence(int i) {
        Evidence link = Graphs.evidence(Basis.LINKED, "n" + i + ".md", 1);
        Evidence named = new Evidence(
                Basis.DESCRIBED, "n" + i + ".md", 2, "Цитата", i % 2 == 0 ? "" : "every layer", "use", null, null);
        return switch (i % 4) {
            case 0 -> new Evidence[] {link};
            case 1 -> new Evidence[] {named};
            case 2 -> new Evidence[] {link, named};
            default -> new Evidence[] {named, link};
        };
    }

    private static ImportResult load(KnowledgeGraph graph, ImportProgress progress) {
        return NEO4J.store().importGraph(graph, VAULT, ImportOptions.usual().withRowsAtOnce(10), progress);
    }

    @Test
    void graphIsThatOfOneTransaction() {
        load(graph(300, "a"), ImportProgress.none());
        ImportResult result = load(graph(310, "b"), ImportProgress.none());
        List<String> staged = NEO4J.database().ours();
        assertThat(result.notes()).isEqualTo(new ImportResult.Notes(310, 10, 0, 300, 0));

        NEO4J.database().clear();
        NEO4J.store().importGraph(graph(310, "b"), VAULT, ImportOptions.usual(), ImportProgress.none());

        assertThat(staged).isEqualTo(NEO4J.database().ours());
        assertThat(load(graph(310, "b"), ImportProgress.none()).written().nothing()).isTrue();
    }

    @Test
    void sessionsThatLockTheSameNodesLoseNothing() {
        Graphs graph = new Graphs();
        for (int hub = 0; hub < 4; hub++) {
            graph.note("hub" + hub, "Technique", "Hub " + hub, Map.of());
        }
        for (int i = 0; i < 400; i++) {
            graph.note("n" + i, "Model", "Name " + i, Map.of());
            for (int hub = 0; hub < 4; hub++) {
                String to = "hub" + (i + hub) % 4;
                graph.relation("n" + i, "USES", to, Graphs.evidence(Basis.LINKED, "n" + i + ".md", 1));
                graph.relation(to, "RELATED_TO", "n" + i, Graphs.evidence(Basis.LINKED, to + ".md", 1));
            }
        }

        load(graph.build(), ImportProgress.none());

        assertThat(NEO4J.database()
                        .column("MATCH (h:Technique) RETURN COUNT { (h)<-[:USES]-(:Model) } + COUNT {"
                                + " (h)-[:RELATED_TO]->(:Model) }"))
                .containsOnly(800L)
                .hasSize(4);
    }

    @Test
    void readersSeeTheOldGraphThenTheNewOne() {
        load(graph(200, "a"), ImportProgress.none());
        List<Object> seen = new ArrayList<>();

        load(graph(250, "b"), (phase, done, total) -> {
            if (phase == Phase.WRITE || phase == Phase.COMMIT) {
                seen.addAll(NEO4J.database().column(SEEN));
            }
        });

        assertThat(seen).hasSizeGreaterThan(2).containsOnly("a 200 200");
        assertThat(NEO4J.database().column(SEEN)).containsExactly("b 250 250");
        assertThat(NEO4J.database().value("MATCH (n) RETURN count(n)")).as("the old graph is removed").isEqualTo(251L);
    }

    @Test
    void whatAnInterruptedImportLeftIsRemovedByTheNext() {
        load(graph(200, "a"), ImportProgress.none());
        assertThatThrownBy(() -> load(graph(220, "b"), (phase, done, total) -> {
            if (phase == Phase.WRITE && done == total) {
                throw new IllegalStateException("killed");
            }
        })).hasMessageContaining("killed");
        assertThat(NEO4J.database().column(SEEN)).containsExactly("a 200 200");
        assertThat((Long) NEO4J.database().value("MATCH (n:ArchgraphStaged) RETURN count(n)")).isEqualTo(220L);

        load(graph(230, "c"), ImportProgress.none());

        assertThat(NEO4J.database().column(SEEN)).containsExactly("c 230 230");
        assertThat(NEO4J.database().value("MATCH (n) RETURN count(n)")).isEqualTo(231L);
    }

    @Test
    void aFullComparisonIsStagedTooWhereItFindsMuch() {
        load(graph(200, "a"), ImportProgress.none());
        NEO4J.database().run("MATCH (n:Model) SET n.name = 'spoilt'");

        load(graph(200, "a"), ImportProgress.none());

        assertThat(NEO4J.database().column("MATCH (n:Entity {name: 'spoilt'}) RETURN n.id")).isEmpty();
        assertThat(NEO4J.database().column(SEEN)).containsExactly("a 200 200");
    }

    @Test
    void whatOthersAttachedStaysAttached() {
        load(graph(100, "a"), ImportProgress.none());
        NEO4J.database().run("CREATE (:Mine {name: 'x'})");
        NEO4J.database().run("MATCH (m:Mine), (n:Entity {id: 'n7'}) CREATE (m)-[:READS {on: date('2025-01-02')}]->(n)");
        NEO4J.database().run("MATCH (a:Entity {id: 'n7'}), (b:Entity {id: 'n8'}) CREATE (a)-[:LIKES]->(b)");
        NEO4J.database().run("MATCH (a:Entity {id: 'n99'}), (b:Entity {id: 'n8'}) CREATE (a)-[:LIKES]->(b)");

        load(graph(90, "b"), ImportProgress.none());

        assertThat(NEO4J.database()
                        .column("MATCH (:Mine)-[r:READS]->(n:Entity) RETURN n.id + ' ' + n.version + ' ' + r.on"))
                .containsExactly("n7 b 2025-01-02");
        assertThat(NEO4J.database().column("MATCH (a:Entity)-[:LIKES]->(b:Entity) RETURN a.id + b.id"))
                .containsExactly("n7n8");
        assertThat(NEO4J.database().column("MATCH (a)-[:LIKES]->(b) RETURN a.id")).hasSize(1);
    }
}
