package org.archgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.archgraph.graph.Basis;
import org.archgraph.graph.KnowledgeGraph;
import org.junit.jupiter.api.Test;

class GraphDiffTest {
    /** Shows to {@code diff} what a knowledge base with this graph holds. */
    private static void store(GraphDiff diff, Graphs graph) {
        KnowledgeGraph present = graph.build();
        present.entities().stream().map(EntityRow::of)
                .forEach(row -> diff.stored(new StoredEntity("e-" + row.id(), row.labels(), row.properties())));
        present.relations().stream().map(RelationRow::of).forEach(row -> diff.stored(new StoredRelation(
                row.key().from() + "-" + row.key().type() + "-" + row.key().to(), row.key(), row.properties())));
    }

    private static Difference difference(Graphs stored, Graphs wanted) {
        GraphDiff diff = new GraphDiff(wanted.build());
        store(diff, stored);
        return diff.difference();
    }

    @Test
    void nothingStoredMeansEverythingIsCreated() {
        Difference difference = difference(new Graphs(), Graphs.small());

        assertThat(difference.createEntities()).extracting(EntityRow::id)
                .containsExactly("gemma", "llama", "memory", "moe", "swa");
        assertThat(difference.createRelations()).hasSize(4);
        assertThat(difference.counts().total()).isEqualTo(9);
        assertThat(difference.notes()).isEqualTo(new ImportResult.Notes(4, 4, 0, 0, 0));
    }

    @Test
    void sameGraphMeansNothing() {
        Difference difference = difference(Graphs.small(), Graphs.small());

        assertThat(difference.counts().nothing()).isTrue();
        assertThat(difference.notes()).isEqualTo(new ImportResult.Notes(4, 0, 0, 4, 0));
    }

    @Test
    void whatIsGoneIsDeleted() {
        Difference difference = difference(Graphs.small(), Graphs.small().without("swa"));

        assertThat(difference.deleteEntities()).containsExactly("e-swa");
        assertThat(difference.deleteRelations())
                .containsExactlyInAnyOrder("gemma-USES-swa", "llama-DOES_NOT_USE-swa", "swa-IN_GROUP-memory");
        assertThat(difference.counts().total()).isEqualTo(4);
    }

    @Test
    void anotherTypeOnlySwapsLabels() {
        Difference difference = difference(Graphs.small(), Graphs.small().placeholder("moe", "Topic", "MoE"));

        assertThat(difference.updateEntities()).singleElement().satisfies(update -> {
            assertThat(update.element()).isEqualTo("e-moe");
            assertThat(update.removeLabels()).containsExactly("Technique");
            assertThat(update.addLabels()).containsExactly("Topic");
        });
        assertThat(difference.counts().total()).isEqualTo(1);
    }

    @Test
    void anUpdateCarriesAllPropertiesSoThatOldOnesGo() {
        Difference difference = difference(Graphs.small(),
                Graphs.small().note("gemma", "Model", "Gemma 3", Map.of("layers", 62L)));

        assertThat(difference.updateEntities()).singleElement().satisfies(update -> {
            assertThat(update.properties()).containsEntry("layers", 62L).containsEntry("id", "gemma")
                    .doesNotContainKey("developer");
            assertThat(update.removeLabels()).isEmpty();
            assertThat(update.addLabels()).isEmpty();
        });
        assertThat(difference.notes().unchanged()).as("the bytes are the same").isEqualTo(4);
    }

    @Test
    void anIntegerIsNotTheSameAsANumberWithAPoint() {
        assertThat(difference(
                Graphs.small().note("llama", "Model", "Llama 4", Map.of("active", 17.0)),
                Graphs.small().note("llama", "Model", "Llama 4", Map.of("active", 17L))).updateEntities()).hasSize(1);
    }

    @Test
    void moreEvidenceUpdatesTheRelation() {
        Difference difference = difference(Graphs.small(), Graphs.small().relation("gemma", "USES", "swa",
                Graphs.evidence(Basis.STATED, "gemma.md", 7), Graphs.evidence(Basis.LINKED, "index.md", 1)));

        assertThat(difference.updateRelations()).extracting(Difference.RelationUpdate::element)
                .containsExactly("gemma-USES-swa");
        assertThat(difference.counts().total()).isEqualTo(1);
    }

    @Test
    void aSecondRelationOfTheSameKeyAndAnEntityWithoutIdGo() {
        GraphDiff diff = new GraphDiff(Graphs.small().build());
        store(diff, Graphs.small());
        RelationRow row = RelationRow.of(Graphs.small().build().relations().get(0));
        diff.stored(new StoredRelation("twin", row.key(), row.properties()));
        diff.stored(new StoredEntity("lost", List.of("Entity"), new HashMap<>(Map.of("origin", "archgraph"))));

        assertThat(diff.difference().deleteRelations()).containsExactly("twin");
        assertThat(diff.difference().deleteEntities()).containsExactly("lost");
    }

    @Test
    void changedNotesAreToldByTheirHash() {
        Graphs changed = Graphs.small().without("memory")
                .note("gemma", "Model", "Gemma 3n", Map.of()).note("new", "Topic", "New", Map.of());

        assertThat(difference(Graphs.small(), changed).notes()).isEqualTo(new ImportResult.Notes(4, 1, 1, 2, 1));
    }

    @Test
    void aGraphThatContradictsItselfIsRefused() {
        Graphs dangling = Graphs.small().relation("gemma", "USES", "nowhere", Graphs.evidence(Basis.LINKED, "a", 1));
        assertThatThrownBy(() -> new GraphDiff(dangling.build())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
        KnowledgeGraph small = Graphs.small().build();
        KnowledgeGraph twice = new KnowledgeGraph(
                List.of(small.entities().get(0), small.entities().get(0)), List.of(), List.of());
        assertThatThrownBy(() -> new GraphDiff(twice)).isInstanceOf(IllegalArgumentException.class);
    }
}
