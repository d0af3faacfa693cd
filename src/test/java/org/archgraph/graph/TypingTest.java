package org.archgraph.graph;

import static org.archgraph.graph.TestVault.entity;
import static org.archgraph.graph.TestVault.problems;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingTest {
    @ParameterizedTest
    @CsvSource({
        "Model,Model", "модель,Model", "technique,Technique", "Innovation group,InnovationGroup", "тема,Topic",
        "something,Topic"
    })
    void frontMatterSaysTheType(String written, String type) {
        KnowledgeGraph graph = TestVault.of().note("a.md", "---", "type: " + written, "---", "# A").build();
        assertThat(entity(graph, "A").type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "Qwen3-Next,Model", "Mistral Small 3.1,Model", "DeepSeek V3/R1,Model", "Kimi K2 (Moonshot AI),Model",
                "GPT-OSS,Model",
        "Qwen3 235B-A22B,Model", "Kimi tokenizer,Topic", "Llama 4 vs Qwen3,Topic", "Falcon,Topic", "Version 3,Topic"
    })
    void aNameThatOnlyAModelBearsSaysTheType(String name, String type) {
        assertThat(entity(TestVault.of().note("a.md", "# " + name).build(), name.replaceFirst(" \\(.*", ""))
                        .type())
                .isEqualTo(type);
    }

    @Test
    void theNameOfAModelYieldsToWhatIsStated() {
        KnowledgeGraph graph = TestVault.of()
                .note("gemma_3.md", "# Gemma 3: обзор", "uses:: [[x]]")
                .note("qwen3.md", "---", "type: topic", "---", "# Qwen3")
                .note("techniques/llama_4.md", "# Llama 4")
                .build();
        assertThat(entity(graph, "Gemma 3: обзор").type()).isEqualTo("Model");
        assertThat(entity(graph, "Qwen3").type()).isEqualTo("Topic");
        assertThat(entity(graph, "Llama 4").type()).isEqualTo("Technique");
    }

    @Test
    void theNearestFolderSaysTheTypeButNotOfItsIndex() {
        KnowledgeGraph graph = TestVault.of()
                .note("notes/models/old/a.md", "# A")
                .note("models/index.md", "# All models")
                .build();
        assertThat(entity(graph, "A").type()).isEqualTo("Model");
        assertThat(entity(graph, "All models").type()).isEqualTo("Topic");
    }

    @Test
    void theFolderInALinkSaysTheTypeOfAMovedNote() {
        KnowledgeGraph graph = TestVault.of()
                .note("hub.md", "# Hub", "", "[[models/llama_4.md|Llama 4]] and [[../techniques/x.md|X]]")
                .note("llama_4.md", "# Llama 4")
                .build();
        assertThat(entity(graph, "Llama 4").type()).isEqualTo("Model");
        assertThat(entity(graph, "X").type()).isEqualTo("Technique");
    }

    @Test
    void theFolderInALinkToAFolderSaysTheTypeOfItsNote() {
        KnowledgeGraph graph = TestVault.of()
                .note("hub.md", "# Hub", "", "[Llama](models/llama/) is new.")
                .note("models/llama/index.md", "# Llama 4")
                .build();
        assertThat(entity(graph, "Llama 4").type()).isEqualTo("Model");
    }

    @Test
    void theSectionThatListsItSaysTheTypeWhateverItsParenthesis() {
        KnowledgeGraph graph = TestVault.of()
                .note(
                        "hub.md",
                        "# Hub",
                        "## Модели",
                        "- [[a|A1]] - one",
                        "- text before [[b|B1]]",
                        "## Технические концепции (дополнительно)",
                        "- [[c|C1]] - three")
                .build();
        assertThat(entity(graph, "A1").type()).isEqualTo("Model");
        assertThat(entity(graph, "b").type()).isEqualTo("Topic");
        assertThat(entity(graph, "C1").type()).isEqualTo("Technique");
    }

    private static final String[] BELOW = {
        "# Hub", "", "| Модель | Год | MoE |", "|---|---|---|", "| [A1](a.md) | 2024 | да |", "| B1 | 2025 | нет |",
        "| C1 и D1 | 2025 | нет |"
    };

    @Test
    void theColumnThatItStandsInSaysTheTypeOfWhatHasNoOther() {
        KnowledgeGraph graph = TestVault.of()
                .note("hub.md", BELOW)
                .note("a.md", "# A1")
                .note("b.md", "# B1")
                .note("c.md", "# C1")
                .note("moe.md", "# MoE")
                .build();

        assertThat(entity(graph, "A1").type()).isEqualTo("Model");
        assertThat(entity(graph, "B1").type()).isEqualTo("Model");
        assertThat(entity(graph, "C1").type()).as("its cell says more than its name").isEqualTo("Topic");
        assertThat(entity(graph, "MoE").type()).isEqualTo("Technique");
        assertThat(problems(graph)).isEmpty();
    }

    @Test
    void theColumnIsTheWeakestSource() {
        KnowledgeGraph graph = TestVault.of()
                .note("hub.md", BELOW)
                .note("techniques/a.md", "# A1")
                .note("b.md", "# B1")
                .build();

        assertThat(entity(graph, "A1").type()).isEqualTo("Technique");
        assertThat(entity(graph, "B1").type()).isEqualTo("Model");
    }

    @Test
    void aTableThatMayLieOnItsSideSaysNothing() {
        KnowledgeGraph graph = TestVault.of()
                .note("hub.md", "# Hub", "", "| Модель | A1 | B1 |", "|---|---|---|", "| C1 | да | нет |")
                .note("other.md", "# Other", "", "| Модель | M1 |", "|---|---|", "| D1 | да |")
                .note("a.md", "# A1")
                .note("b.md", "# B1")
                .note("c.md", "# C1")
                .note("d.md", "# D1")
                .note("models/m.md", "# M1")
                .build();

        assertThat(entity(graph, "C1").type()).isEqualTo("Topic");
        assertThat(entity(graph, "D1").type()).isEqualTo("Topic");
    }

    @Test
    void disagreeingSourcesAreAProblemAndTheStrongerWins() {
        KnowledgeGraph graph = TestVault.of()
                .note("hub.md", "# Hub", "", "## Модели", "", "- [[x|X1]] - a model?")
                .note("techniques/x.md", "# X")
                .build();
        assertThat(entity(graph, "X").type()).isEqualTo("Technique");
        assertThat(problems(graph)).containsExactly("type-conflict hub.md:5");
    }

    @Test
    void aGroupListMakesGroupsAndTheirMembers() {
        KnowledgeGraph graph = TestVault.of()
                .note(
                        "hub.md",
                        "# Hub",
                        "",
                        "## Ключевые архитектурные инновации",
                        "",
                        "1. **Экономия памяти**: MLA, [[swa|SWA]] и MoE, Новая техника (по слоям).",
                        "2. **Без списка**")
                .note("techniques/moe.md", "# MoE")
                .build();
        assertThat(entity(graph, "Экономия памяти").type()).isEqualTo("InnovationGroup");
        assertThat(entity(graph, "MLA").type()).isEqualTo("Technique");
        assertThat(entity(graph, "Новая техника").type()).isEqualTo("Technique");
        assertThat(TestVault.statements(graph))
                .contains(
                        "MLA IN_GROUP Экономия памяти",
                        "SWA IN_GROUP Экономия памяти",
                        "MoE IN_GROUP Экономия памяти",
                        "Новая техника IN_GROUP Экономия памяти (по слоям)");
        assertThat(graph.entities()).extracting(Entity::name).doesNotContain("Без списка");
    }

    /** What a note on a model tells of its innovations is no list of techniques. */
    @Test
    void remarksBehindAColonAreNoMembersOfAGroup() {
        KnowledgeGraph graph = TestVault.of()
                .note(
                        "models/kimi_k2.md",
                        "# Kimi K2",
                        "",
                        "## Ключевые инновации",
                        "",
                        "- **MLA**: Меньше Кеша",
                        "- **Эксперты**: 384 вместо 256; выбираются 8, ещё один общий включён всегда",
                        "- **Рецепт**: да, тот же самый",
                        "",
                        "### Эксперты",
                        "",
                        "- **Внутри**: SwiGLU, RMSNorm")
                .build();
        assertThat(graph.entities()).noneMatch(entity -> entity.type().equals("InnovationGroup"));
        assertThat(graph.entities())
                .extracting(Entity::name)
                .doesNotContain("Меньше Кеша", "да", "тот же самый", "выбираются 8");
    }

    @Test
    void whatAModelStatesToUseIsATechnique() {
        KnowledgeGraph graph = TestVault.of()
                .note("models/a.md", "---", "uses: [\"[[thing]]\"]", "---", "# A")
                .note("thing.md", "# Thing")
                .build();
        assertThat(entity(graph, "Thing").type()).isEqualTo("Technique");
        assertThat(TestVault.statements(graph)).containsExactly("A USES Thing");
    }

    @Test
    void aRelationThatDoesNotFitTheTypesIsKeptAsALinkAndReported() {
        KnowledgeGraph graph = TestVault.of()
                .note("a.md", "---", "type: Topic", "uses: [\"[[techniques/x]]\"]", "---", "# A")
                .note("techniques/x.md", "# X")
                .build();
        assertThat(TestVault.relations(graph)).containsExactly("A RELATED_TO X");
        assertThat(problems(graph)).containsExactly("type-conflict a.md:3");
    }

    @Test
    void aHubThatListsTechniquesIsNoGroupOfThem() {
        KnowledgeGraph graph = TestVault.of()
                .note("hub.md", "# Hub", "", "## Техники", "", "- [[a|A 1]] - что это", "- [[b]]", "- NoPE")
                .note("a.md", "# A")
                .note("b.md", "# B")
                .build();
        assertThat(TestVault.relations(graph)).containsExactly("Hub RELATED_TO A", "Hub RELATED_TO B");
        assertThat(entity(graph, "A").type()).isEqualTo("Technique");
        assertThat(graph.entities()).extracting(Entity::name).containsExactly("A", "B", "Hub");
        assertThat(problems(graph)).isEmpty();
    }

    @Test
    void aStrongerSourceThatAgreesSettlesNothing() {
        KnowledgeGraph graph = TestVault.of()
                .note("hub.md", "# Hub", "", "## Модели", "", "- [[techniques/x|X]] - где?")
                .note("x.md", "---", "type: model", "---", "# X")
                .build();
        assertThat(entity(graph, "X").type()).isEqualTo("Model");
        assertThat(problems(graph)).containsExactly("stale-path hub.md:5", "type-conflict hub.md:5");
    }
}
