package org.archgraph.graph;

import static org.archgraph.graph.TestVault.problems;
import static org.archgraph.graph.TestVault.relation;
import static org.archgraph.graph.TestVault.relations;
import static org.archgraph.graph.TestVault.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a note states in so many words, and how evidence adds up. */
class StatedRelationsTest {
    private static TestVault vault(String... model) {
        return TestVault.of()
                .note("models/m.md", model)
                .note("models/other.md", "# Other 2")
                .note("techniques/moe.md", "# Mixture of Experts (MoE)")
                .note("techniques/nope.md", "# NoPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uses: [\"[[moe]]\"]",
                "uses: [[moe]]",
                "uses: \"[[moe]]\"",
                "uses: [MoE]",
                "uses: moe",
                "Использует: ['[[moe|MoE]]']",
                "uses:\n  - \"[MoE](../techniques/moe.md)\""
            })
    void frontMatterStatesIt(String line) {
        KnowledgeGraph graph = vault(("---\n" + line + "\n---\n# M").split("\n")).build();
        assertThat(statements(graph)).containsExactly("M USES Mixture of Experts");
        assertThat(relation(graph, "M", "USES", "Mixture of Experts").strongest())
                .satisfies(evidence -> {
                    assertThat(evidence.basis()).isEqualTo(Basis.STATED);
                    assertThat(evidence.rule()).isEqualTo("front-matter");
                    assertThat(evidence.line()).isEqualTo(2);
                });
    }

    @Test
    void frontMatterMayGiveTheScope() {
        KnowledgeGraph graph = vault("---", "uses: [\"[[nope]] (every 4th layer)\", \"[[moe]]\"]", "---", "# M")
                .build();
        assertThat(statements(graph)).containsExactly("M USES Mixture of Experts", "M USES NoPE (every 4th layer)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uses:: [[moe]]", "**Uses**:: [[moe]]", "использует:: [[moe|смесь]]", "Text [uses:: [[moe]]] more.",
                        "- uses:: MoE",
                "- uses [[moe]]", "* использует [[moe]]", "## Использует\n\n- [[moe]]", "## Uses\n\n- MoE",
                        "## Uses (main)\n\n- **[[moe|MoE]]**"
            })
    void theTextStatesIt(String text) {
        KnowledgeGraph graph = vault(("# M\n\n" + text).split("\n")).build();
        assertThat(statements(graph)).containsExactly("M USES Mixture of Experts");
        assertThat(relation(graph, "M", "USES", "Mixture of Experts").strongest().basis()).isEqualTo(Basis.STATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uses:: [[moe]] (every 2nd layer)",
                "- uses [[moe]] (every 2nd layer)",
                "## Uses\n\n- [[moe]] (every 2nd layer)",
                "## Uses\n\n- [[moe]] - every 2nd layer",
                "## Uses\n\n- MoE: every 2nd layer"
            })
    void theRestIsTheScope(String text) {
        KnowledgeGraph graph = vault(("# M\n\n" + text).split("\n")).build();
        assertThat(statements(graph)).containsExactly("M USES Mixture of Experts (every 2nd layer)");
    }

    @Test
    void aSectionMayDeny() {
        KnowledgeGraph graph = vault("# M", "", "## Не использует", "", "- [[moe|MoE]] - плотная модель").build();
        assertThat(statements(graph)).containsExactly("M DOES_NOT_USE Mixture of Experts (плотная модель)");
    }

    @Test
    void whatIsNestedBelowANameOnlyExplainsIt() {
        KnowledgeGraph graph =
                vault("# M", "", "## Uses", "", "- Attention:", "  - [[nope]]", "    - like [[moe]]").build();
        assertThat(statements(graph)).containsExactly("M USES NoPE");
    }

    @Test
    void anUnknownNameInASectionBecomesAPlaceholder() {
        KnowledgeGraph graph = vault("# M", "", "## Uses", "", "- ALiBi (all layers)").build();
        assertThat(statements(graph)).containsExactly("M USES ALiBi (all layers)");
        assertThat(TestVault.entity(graph, "ALiBi").placeholder()).isTrue();
    }

    @Test
    void aTechniqueSaysWhoUsesIt() {
        KnowledgeGraph graph = TestVault.of()
                .note("models/m.md", "# M 1")
                .note("models/n.md", "# N 1")
                .note("techniques/x.md", "# X", "", "## Используется в", "", "- [[m|M 1]] (только base)", "",
                        "## Не используется в", "", "- [[n|N 1]]")
                .build();
        assertThat(statements(graph)).containsExactly("M 1 USES X (только base)", "N 1 DOES_NOT_USE X");
    }

    @Test
    void aGroupNamesItsMembersAndATechniqueItsGroup() {
        KnowledgeGraph graph = TestVault.of()
                .note("groups/g.md", "# G", "", "## Техники", "", "- [[x|X]]")
                .note("techniques/x.md", "# X")
                .note("techniques/y.md", "---", "group: \"[[g]]\"", "---", "# Y")
                .build();
        assertThat(statements(graph)).containsExactly("X IN_GROUP G", "Y IN_GROUP G");
    }

    @Test
    void aLinkFromAModelToATechniqueIsAUse() {
        KnowledgeGraph graph = vault("# M", "", "Слои [[moe|MoE]] чередуются с плотными.").build();
        assertThat(relation(graph, "M", "USES", "Mixture of Experts").strongest().basis()).isEqualTo(Basis.LINKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Не использует [[moe|MoE]].", "Обходится без [[moe]].", "NoPE вместо [[moe|MoE]]."})
    void unlessItsSentenceDenies(String sentence) {
        assertThat(statements(vault("# M", "", sentence).build())).contains("M DOES_NOT_USE Mixture of Experts");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "По сравнению с [[moe|MoE]] память растёт медленнее.", "Возможно, появится [[moe|MoE]].",
        "- [[moe|MoE]] - сравнение с моделью, где он есть"
    })
    void orCompares(String sentence) {
        assertThat(relations(vault("# M", "", sentence).build())).containsExactly("M RELATED_TO Mixture of Experts");
    }

    @Test
    void everythingElseThatLinksIsRelated() {
        KnowledgeGraph graph = vault("# M", "", "См. [[other|Other 2]] и [[m]], [[other]].").build();
        assertThat(relations(graph)).containsExactly("M RELATED_TO Other 2");
    }

    @Test
    void evidenceForOneRelationIsKeptStrongestFirst() {
        KnowledgeGraph graph = vault(
                        "# M",
                        "",
                        "Использует MoE.",
                        "",
                        "Есть [[moe|MoE]] (в каждом слое).",
                        "",
                        "## Uses",
                        "",
                        "- [[moe]]")
                .build();
        Relation relation = relation(graph, "M", "USES", "Mixture of Experts");
        assertThat(relation.evidence()).extracting(Evidence::basis).containsExactly(
                Basis.STATED, Basis.LINKED, Basis.DESCRIBED);
        assertThat(relation.evidence()).extracting(Evidence::line).containsExactly(9, 5, 3);
        assertThat(relation.detail()).isEmpty();
    }

    @Test
    void theStrongerOfTwoContradictingStatementsDecides() {
        KnowledgeGraph graph = vault("# M", "", "Не использует MoE.", "", "## Uses", "", "- [[moe]]").build();
        assertThat(statements(graph)).containsExactly("M USES Mixture of Experts");
        assertThat(TestVault.found(graph)).singleElement().satisfies(problem -> {
            assertThat(problem.code().code()).isEqualTo("contradiction");
            assertThat(problem.file() + ":" + problem.line()).isEqualTo("models/m.md:7");
            assertThat(problem.message()).contains("models/m.md:3");
        });
    }

    @Test
    void aTieMakesNoEdge() {
        KnowledgeGraph graph = vault("# M", "", "Не использует MoE.", "", "Модель использует MoE.").build();
        assertThat(statements(graph)).isEmpty();
        assertThat(problems(graph)).containsExactly("contradiction models/m.md:5");
    }

    @Test
    void aTieNamesBothPlacesAndSaysThatNeitherIsTaken() {
        KnowledgeGraph graph = vault("# M", "", "Не использует MoE.", "", "Модель использует MoE.").build();
        assertThat(TestVault.found(graph)).singleElement().satisfies(problem -> {
            assertThat(problem.file() + ":" + problem.line()).isEqualTo("models/m.md:5");
            assertThat(problem.message()).contains("models/m.md:3", "neither is taken");
        });
    }

    @Test
    void aLinkDecidesAgainstWhatIsOnlyDescribed() {
        KnowledgeGraph uses = vault("# M", "", "Не использует MoE.", "", "Модель использует [[moe|MoE]].").build();
        KnowledgeGraph denies = vault("# M", "", "Модель использует MoE.", "", "Не использует [[moe|MoE]].").build();
        assertThat(statements(uses)).containsExactly("M USES Mixture of Experts");
        assertThat(statements(denies)).containsExactly("M DOES_NOT_USE Mixture of Experts");
        assertThat(problems(uses)).containsExactly("contradiction models/m.md:5");
        assertThat(problems(denies)).hasSize(1).allMatch(problem -> problem.startsWith("contradiction"));
    }

    @Test
    void aStatedRelationDecidesAgainstALink() {
        KnowledgeGraph graph = vault(
                        "# M", "", "Модель использует [[moe|MoE]].", "", "## Does not use", "", "- [[moe]]")
                .build();
        assertThat(statements(graph)).containsExactly("M DOES_NOT_USE Mixture of Experts");
        assertThat(problems(graph)).hasSize(1).allMatch(problem -> problem.startsWith("contradiction"));
    }

    @Test
    void otherNotesFrontMatterIsNoStatement() {
        KnowledgeGraph graph = TestVault.of().note("bands.md", "---", "group: Queen", "---", "# Bands").build();
        assertThat(graph.entities()).hasSize(1);
        assertThat(TestVault.entity(graph, "Bands").properties()).containsEntry("group", "Queen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Не использует: [[moe]]", "- does not use [[moe]]", "* **Не использует** [[moe|MoE]]"})
    void aMarkerThatDeniesIsNotReadAsAUseAsWell(String item) {
        KnowledgeGraph graph = vault("# M", "", item).build();
        assertThat(statements(graph)).containsExactly("M DOES_NOT_USE Mixture of Experts");
        assertThat(problems(graph)).isEmpty();
    }

    @Test
    void theOtherLinksOfAMarkedItemAreReadAsProse() {
        KnowledgeGraph graph = vault("# M", "", "- uses [[moe]], [[nope]]").build();
        assertThat(relation(graph, "M", "USES", "Mixture of Experts").evidence())
                .extracting(Evidence::basis)
                .containsExactly(Basis.STATED);
        assertThat(relation(graph, "M", "USES", "NoPE").strongest().basis()).isEqualTo(Basis.LINKED);
    }

    @Test
    void whatSectionsOfANoteOfAnotherTypeNameIsNotMadeUp() {
        KnowledgeGraph graph = TestVault.of().note("a.md", "# A", "", "## Uses", "", "- NoPE", "- a pen").build();
        assertThat(graph.entities()).extracting(Entity::name).containsExactly("A");
    }

    @Test
    void theSameEvidenceTwiceIsOne() {
        KnowledgeGraph graph = vault("---", "uses: [\"[[moe]]\"]", "использует: [\"[[moe]]\"]", "---", "# M").build();
        assertThat(relation(graph, "M", "USES", "Mixture of Experts").evidence())
                .extracting(Evidence::line)
                .containsExactly(2, 3);
        assertThat(graph.relations()).hasSize(1);
    }

    @Test
    void aNoteDoesNotRelateToItself() {
        KnowledgeGraph graph = vault(
                        "---",
                        "uses: [\"[[m]]\"]",
                        "related: [\"[[models/m.md|me]]\"]",
                        "---",
                        "# M 1",
                        "",
                        "## Uses",
                        "",
                        "- [[m]]",
                        "- M 1")
                .build();
        assertThat(relations(graph)).isEmpty();
        assertThat(problems(graph)).isEmpty();
    }
}
