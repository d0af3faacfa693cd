package org.archgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.archgraph.failure.Failure;
import org.archgraph.graph.Basis;
import org.archgraph.graph.Evidence;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.graph.Relation;
import org.archgraph.store.ImportResult.Notes;
import org.archgraph.store.ImportResult.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GraphImportTest {
    private static final VaultIdentity VAULT = new VaultIdentity("/notes", false, "ontology-1", "0.1.0");
    private static final VaultIdentity OTHER = new VaultIdentity("/other", false, "ontology-1", "0.1.0");
    private static final VaultIdentity BUNDLED = new VaultIdentity("/bundled", true, "ontology-1", "0.1.0");
    private static final Written NOTHING = new Written(0, 0, 0, 0, 0, 0);

    @RegisterExtension
    static final EmptyDatabase NEO4J = new EmptyDatabase();

    private static ImportResult load(Graphs graph) {
        return load(graph.build(), VAULT);
    }

    private static ImportResult load(KnowledgeGraph graph, VaultIdentity vault) {
        return NEO4J.store().importGraph(graph, vault, ImportOptions.usual(), ImportProgress.none());
    }

    /** The graph is now what a fresh import of the same notes would make it. */
    private static void assertAsFresh(Graphs graph) {
        List<String> incremental = NEO4J.database().ours();
        NEO4J.database().clear();
        load(graph);
        assertThat(incremental).isEqualTo(NEO4J.database().ours()).isNotEmpty();
    }

    @Test
    void freshImportWritesEveryEntityWithLabelsAndTypedProperties() {
        Graphs graph = Graphs.small().note("olmo", "Model", "OLMo 2", Map.of(
                "released", LocalDate.of(2025, 1, 2), "layers", 64L, "size", 32.5, "open", true,
                "sizes", List.of(7L, 13L), "name", "front matter's own"));

        ImportResult result = load(graph);

        assertThat(result.notes()).isEqualTo(new Notes(5, 5, 0, 0, 0));
        assertThat(result.written()).isEqualTo(new Written(6, 0, 0, 4, 0, 0));
        assertThat(result.entities()).isEqualTo(Map.of("Model", 3L, "Technique", 2L, "InnovationGroup", 1L));
        assertThat(result.relations()).isEqualTo(Map.of("USES", 2L, "DOES_NOT_USE", 1L, "IN_GROUP", 1L));
        Rows row = NEO4J.store().read("MATCH (n:Entity:Model {origin: 'archgraph', id: 'olmo'}) RETURN properties(n)",
                Map.of(), ReadLimits.NONE);
        assertThat(row.rows()).containsExactly(List.of(Map.ofEntries(
                Map.entry("origin", "archgraph"), Map.entry("id", "olmo"), Map.entry("name", "OLMo 2"),
                Map.entry("aliases", List.of("OLMo 2 (alias)")), Map.entry("summary", "О чём: OLMo 2"),
                Map.entry("path", "olmo.md"), Map.entry("text", "Текст заметки OLMo 2"),
                Map.entry("content_hash", "hash of OLMo 2"), Map.entry("released", LocalDate.of(2025, 1, 2)),
                Map.entry("layers", 64L), Map.entry("size", 32.5), Map.entry("open", true),
                Map.entry("sizes", List.of(7L, 13L)), Map.entry("note_name", "front matter's own"))));
        assertThat(NEO4J.database().value("MATCH (n:Technique {id: 'moe'}) RETURN keys(n)")).asString()
                .doesNotContain("path", "content_hash");
    }

    @Test
    void relationCarriesItsStrongestEvidenceAndAllOfItInLists() {
        Graphs graph = Graphs.small().relation(new Relation("gemma", "USES", "moe", "каждый 4-й слой", List.of(
                Graphs.evidence(Basis.STATED, "gemma.md", 4),
                new Evidence(Basis.DESCRIBED, "index.md", 8, "q", "d", "prose", null, null))));
        load(graph);

        Rows rows = NEO4J.store().read("MATCH (:Model {id: 'gemma'})-[r:USES]->({id: 'moe'}) RETURN properties(r)",
                Map.of(), ReadLimits.NONE);

        assertThat(rows.rows()).containsExactly(List.of(Map.ofEntries(
                Map.entry("origin", "archgraph"), Map.entry("basis", "stated"), Map.entry("source", "gemma.md"),
                Map.entry("line", 4L), Map.entry("quote", "Цитата из строки 4"), Map.entry("rule", "link"),
                Map.entry("resolved_by", "root"), Map.entry("link", "[[4]]"),
                Map.entry("detail", "каждый 4-й слой"),
                Map.entry("evidence_basis", List.of("stated", "described")),
                Map.entry("evidence_source", List.of("gemma.md", "index.md")),
                Map.entry("evidence_line", List.of(4L, 8L)),
                Map.entry("evidence_quote", List.of("Цитата из строки 4", "q")),
                Map.entry("evidence_rule", List.of("link", "prose")),
                Map.entry("evidence_detail", List.of("", "d")),
                Map.entry("evidence_resolved_by", List.of("root", "")),
                Map.entry("evidence_link", List.of("[[4]]", "")))));
    }

    @Test
    void secondImportCommitsNothing() {
        Graphs graph = Graphs.small().note("odd", "Topic", "x".repeat(20_000) + "\ud83d", Map.of(
                "mixed", List.of(1L, 2.5), "mixture", List.of("a", 1L), "none", List.of(),
                "gaps", Arrays.asList("a", null), "half", "\ud83d", "float", 0.1f, "int", 3));
        load(graph);
        long before = NEO4J.database().lastTransaction();

        ImportResult again = load(graph);

        assertThat(again.written()).isEqualTo(NOTHING);
        assertThat(again.notes()).isEqualTo(new Notes(5, 0, 0, 5, 0));
        assertThat(again.entities()).isEqualTo(
                Map.of("Model", 2L, "Technique", 2L, "InnovationGroup", 1L, "Topic", 1L));
        assertThat(NEO4J.database().lastTransaction()).isEqualTo(before);
    }

    @Test
    void anIndexThatSomebodyRemovedIsMadeAgain() {
        load(Graphs.small());
        NEO4J.database().run("DROP INDEX entity_text");
        load(Graphs.small());
        assertThat(NEO4J.database().column("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name"))
                .contains("archgraph_entity_id", "archgraph_entity_name", "archgraph_vault_id", "entity_text");
    }

    @Test
    void anIdLongerThanAnIndexTakesIsStillOneEntity() {
        String id = "длинная/".repeat(2_000);
        Graphs graph = Graphs.small().placeholder(id + "a", "Topic", id).placeholder(id + "b", "Topic", id)
                .relation("gemma", "RELATED_TO", id + "b", Graphs.evidence(Basis.LINKED, "gemma.md", 1));

        load(graph);

        assertThat(load(graph).written()).isEqualTo(NOTHING);
        assertThat(NEO4J.database().value("MATCH (n:Topic) RETURN count(n)")).isEqualTo(2L);
        assertThat(NEO4J.database().value("MATCH ()-[r:RELATED_TO]->(:Topic) RETURN count(r)")).isEqualTo(1L);
    }

    @Test
    void removedNoteTakesItsRelationsAlong() {
        load(Graphs.small());

        ImportResult result = load(Graphs.small().without("swa"));

        assertThat(result.notes()).isEqualTo(new Notes(3, 0, 0, 3, 1));
        assertThat(result.written()).isEqualTo(new Written(0, 0, 1, 0, 0, 3));
        assertAsFresh(Graphs.small().without("swa"));
    }

    @Test
    void anEmptyVaultRemovesEverything() {
        load(Graphs.small());

        assertThat(load(new Graphs()).written()).isEqualTo(new Written(0, 0, 5, 0, 0, 4));
        assertThat(NEO4J.database().ours()).isEmpty();
    }

    @Test
    void renameGivesOneNoteLessAndOneMore() {
        load(Graphs.small());
        Graphs renamed = Graphs.small().without("gemma")
                .note("gemma3", "Model", "Gemma 3", Map.of("developer", "Google", "layers", 62L))
                .relation("gemma3", "USES", "swa", Graphs.evidence(Basis.STATED, "gemma3.md", 7));

        ImportResult result = load(renamed);

        assertThat(result.notes()).isEqualTo(new Notes(4, 1, 0, 3, 1));
        assertThat(result.written()).isEqualTo(new Written(1, 0, 1, 1, 0, 1));
        assertAsFresh(renamed);
    }

    @Test
    void changedNoteIsUpdatedInPlace() {
        load(Graphs.small());
        Object element = NEO4J.database().value("MATCH (n {id: 'gemma'}) RETURN elementId(n)");
        Graphs changed = Graphs.small().note("gemma", "Model", "Gemma 3n", Map.of("layers", 30L));

        ImportResult result = load(changed);

        assertThat(result.notes()).isEqualTo(new Notes(4, 0, 1, 3, 0));
        assertThat(result.written()).isEqualTo(new Written(0, 1, 0, 0, 0, 0));
        assertThat(NEO4J.database().value("MATCH (n {id: 'gemma'}) RETURN elementId(n)")).isEqualTo(element);
        assertThat(NEO4J.database().value("MATCH (n {id: 'gemma'}) RETURN n.developer")).as("a removed fact").isNull();
        assertAsFresh(changed);
    }

    @Test
    void changedTypeTakesTheOldLabelAway() {
        load(Graphs.small());
        Graphs changed = Graphs.small().placeholder("moe", "Topic", "MoE");

        assertThat(load(changed).written()).isEqualTo(new Written(0, 1, 0, 0, 0, 0));
        assertThat(NEO4J.database().value("MATCH (n {id: 'moe'}) RETURN labels(n)"))
                .isEqualTo(List.of("Entity", "Topic"));
        assertAsFresh(changed);
    }

    @Test
    void placeholderBecomesNoteAndNoteBecomesPlaceholder() {
        load(Graphs.small());
        Graphs changed = Graphs.small().note("moe", "Technique", "MoE", Map.of("year", 2017L))
                .placeholder("swa", "Technique", "Скользящее окно");

        ImportResult result = load(changed);

        assertThat(result.notes()).isEqualTo(new Notes(4, 1, 0, 3, 1));
        assertThat(result.written()).isEqualTo(new Written(0, 2, 0, 0, 0, 0));
        assertAsFresh(changed);
    }

    @Test
    void changedEvidenceUpdatesTheRelationInPlace() {
        load(Graphs.small());
        Object element = NEO4J.database().value("MATCH ({id: 'gemma'})-[r:USES]->() RETURN elementId(r)");
        Graphs changed = Graphs.small().relation("gemma", "USES", "swa",
                Graphs.evidence(Basis.STATED, "gemma.md", 8), Graphs.evidence(Basis.LINKED, "index.md", 5));

        assertThat(load(changed).written()).isEqualTo(new Written(0, 0, 0, 0, 1, 0));
        assertThat(NEO4J.database().value("MATCH ({id: 'gemma'})-[r:USES]->() RETURN elementId(r)")).isEqualTo(element);
        assertAsFresh(changed);
    }

    @Test
    void relationOfAnotherTypeTakesThePlaceOfTheFormer() {
        load(Graphs.small());
        Graphs changed = Graphs.small().withoutRelation("gemma", "USES", "swa")
                .relation("gemma", "DOES_NOT_USE", "swa", Graphs.evidence(Basis.STATED, "gemma.md", 7));

        assertThat(load(changed).written()).isEqualTo(new Written(0, 0, 0, 1, 0, 1));
        assertAsFresh(changed);
    }

    @Test
    void whatSomebodyChangedInOurNodesIsPutRight() {
        load(Graphs.small());
        NEO4J.database().run("MATCH (n {id: 'gemma'}) SET n.name = 'spoilt', n.extra = 1, n:Extra REMOVE n:Model");
        NEO4J.database().run("MATCH (n {id: 'llama'}) REMOVE n.id");
        NEO4J.database().run("MATCH (a)-[r:IN_GROUP]->(b) CREATE (a)-[twin:IN_GROUP]->(b) SET twin = r");
        NEO4J.database().run("MATCH (:Technique)-[r:IN_GROUP]->() WITH r LIMIT 1 SET r.line = 99");

        load(Graphs.small());

        assertAsFresh(Graphs.small());
    }

    @Test
    void foreignNodesAndRelationshipsStayAndDoNotCount() {
        NEO4J.database().run("""
            CREATE (a:Entity:Model {id: 'gemma', name: 'Gemma 3'}),
              (b:Entity:Model {id: 'gemma', name: 'Gemma 3', origin: 'elsewhere'}),
              (c:Entity:Technique {id: 'swa', path: 'swa.md'}), (v:Vault {root: '/theirs'}),
              (a)-[:USES {basis: 'stated'}]->(c), (b)-[:USES {origin: 'elsewhere'}]->(c)\
            """);
        List<String> before = NEO4J.database().foreign();

        ImportResult first = load(Graphs.small());
        assertThat(NEO4J.database().foreign()).isEqualTo(before).hasSize(5);
        assertThat(first.notes()).isEqualTo(new Notes(4, 4, 0, 0, 0));
        assertThat(first.written()).isEqualTo(new Written(5, 0, 0, 4, 0, 0));
        assertThat(NEO4J.store().vaultState()).map(VaultState::identity).contains(VAULT);
        assertThat(NEO4J.database().foreign()).isEqualTo(before);

        NEO4J.database().run("""
            MATCH (ours {origin: 'archgraph', id: 'gemma'}), (swa {origin: 'archgraph', id: 'swa'}),
              (theirs {path: 'swa.md'}) WHERE theirs.origin IS NULL
            CREATE (ours)-[:USES {by: 'somebody'}]->(swa), (theirs)-[:USES]->(ours)\
            """);
        before = NEO4J.database().foreign();
        assertThat(load(Graphs.small()).written()).isEqualTo(NOTHING);
        load(Graphs.small().withoutRelation("gemma", "USES", "swa"));
        assertThat(NEO4J.database().foreign()).isEqualTo(before);
    }

    @Test
    void anotherVaultIsRefusedAndNothingChanges() {
        load(Graphs.small());
        List<String> before = NEO4J.database().ours();

        assertThatThrownBy(() -> load(new Graphs().build(), OTHER)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure)
                    .hasMessageContaining("/notes")
                    .hasMessageContaining(NEO4J.database().uri().toString());
            assertThat(failure.hint().orElseThrow()).contains("--replace", "/other");
        });
        assertThat(NEO4J.database().ours()).isEqualTo(before);
        assertThat(NEO4J.store().vaultState()).map(VaultState::identity).contains(VAULT);
    }

    @Test
    void theBundledVaultIsNoReasonToReplaceAnother() {
        load(Graphs.small());

        assertThatThrownBy(() -> load(Graphs.small().build(), BUNDLED)).isInstanceOf(Failure.class);
    }

    @Test
    void anotherVaultMayReplace() {
        load(Graphs.small());
        Graphs other = new Graphs().note("gemma", "Topic", "Gemma", Map.of()).note("x", "Topic", "X", Map.of());

        NEO4J.store().importGraph(other.build(), OTHER, ImportOptions.replacing(), ImportProgress.none());

        assertThat(NEO4J.store().vaultState()).map(VaultState::identity).contains(OTHER);
        assertAsFresh(other);
    }

    @Test
    void theBundledVaultGivesWay() {
        load(Graphs.small().build(), BUNDLED);

        load(new Graphs().note("x", "Topic", "X", Map.of()).build(), OTHER);

        assertThat(NEO4J.store().vaultState()).map(VaultState::identity).contains(OTHER);
        assertThat(NEO4J.database().ours()).hasSize(1);
    }

    @Test
    void theVaultIsKnownAndItsTimeMovesOnlyWithTheGraph() {
        assertThat(NEO4J.store().vaultState()).isEmpty();
        load(Graphs.small());
        VaultState first = NEO4J.store().vaultState().orElseThrow();
        load(Graphs.small());
        assertThat(NEO4J.store().vaultState()).contains(first);

        VaultIdentity newer = new VaultIdentity("/notes", false, "ontology-2", "0.2.0");
        assertThat(load(Graphs.small().build(), newer).written()).isEqualTo(NOTHING);

        assertThat(NEO4J.store().vaultState().orElseThrow().identity()).isEqualTo(newer);
        assertThat(NEO4J.store().vaultState().orElseThrow().importedAt()).isAfter(first.importedAt());
    }

    @Test
    void aTypeThatIsNoNameIsRefused() {
        for (String type : List.of("Mo del", "", "Модель", "A`) DETACH DELETE n //", "Vault")) {
            assertThatThrownBy(() -> load(new Graphs().placeholder("a", type, "A"))).isInstanceOf(Failure.class);
        }
        assertThatThrownBy(() -> load(Graphs.small().relation("gemma", "USES IT", "moe",
                Graphs.evidence(Basis.LINKED, "gemma.md", 1)))).isInstanceOf(Failure.class);
        assertThat(NEO4J.database().ours()).isEmpty();
    }

    @Test
    void aFailureInTheMiddleLeavesTheGraphAsItWas() {
        load(Graphs.small());
        List<String> before = NEO4J.database().ours();
        Graphs changed = Graphs.small().without("llama").note("new", "Topic", "New", Map.of());
        ImportProgress failing = (phase, done, total) -> {
            if (phase == ImportProgress.Phase.COMMIT) {
                throw new IllegalStateException("stopped");
            }
        };

        assertThatThrownBy(() -> NEO4J.store().importGraph(changed.build(), VAULT, ImportOptions.usual(), failing))
                .isInstanceOf(IllegalStateException.class);

        assertThat(NEO4J.database().ours()).isEqualTo(before);
        assertThat(load(Graphs.small()).written()).isEqualTo(NOTHING);
    }
}
