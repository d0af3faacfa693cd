package org.archgraph.graph;

import static org.archgraph.graph.TestVault.entity;
import static org.archgraph.graph.TestVault.problems;
import static org.archgraph.graph.TestVault.relations;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamingTest {
    @Test
    void aHeadingWithAParenthesisGivesEachOfItsNames() {
        KnowledgeGraph graph = TestVault.of()
                .note("moe_note.md", "# Смесь экспертов (Mixture-of-Experts, MoE)")
                .build();
        Entity moe = entity(graph, "Смесь экспертов");
        assertThat(moe.aliases()).contains("Mixture-of-Experts", "MoE", "moe note");
        assertThat(moe.id()).isEqualTo("moe_note");
    }

    @Test
    void theTitleIsShownAndStillSplit() {
        KnowledgeGraph graph = TestVault.of()
                .note("x.md", "---", "title: Mixture of Experts (MoE)", "aliases: [SMoE]", "---", "# Смесь экспертов")
                .build();
        assertThat(entity(graph, "Mixture of Experts (MoE)").aliases())
                .contains("Mixture of Experts", "MoE", "SMoE", "Смесь экспертов");
    }

    @Test
    void aTitleWithASlashStandsForBoth() {
        KnowledgeGraph graph = TestVault.of().note("a.md", "# DeepSeek V3/R1").build();
        assertThat(entity(graph, "DeepSeek V3/R1").aliases()).contains("DeepSeek V3", "DeepSeek R1");
    }

    @Test
    void aNoteWithoutHeadingIsCalledByItsFile() {
        KnowledgeGraph graph = TestVault.of().note("qk_normalization.md", "Text.").build();
        assertThat(graph.entities()).extracting(Entity::name).containsExactly("qk normalization");
    }

    @Test
    void aHubGivesItsTextAsAName() {
        KnowledgeGraph graph = TestVault.of()
                .note("hub.md", "# Hub", "", "- [[long_file|Short]] - what it is", "- [[long_file|see]]")
                .note("long_file.md", "# Long")
                .build();
        assertThat(entity(graph, "Long").aliases()).contains("Short").doesNotContain("see");
    }

    @Test
    void theOntologyLendsItsNames() {
        KnowledgeGraph graph = TestVault.of().note("techniques/swa.md", "# SWA").build();
        assertThat(entity(graph, "SWA").aliases()).contains("Sliding Window Attention", "внимание со скользящим окном");
    }

    @Test
    void twoNotesWithOneNameClash() {
        KnowledgeGraph graph = TestVault.of().note("a.md", "# Same").note("b.md", "# same").build();
        assertThat(problems(graph)).containsExactly("name-clash b.md:1");
        assertThat(graph.entities()).extracting(Entity::id).containsExactly("a", "b");
    }

    @Test
    void theFileNameYieldsToAnotherNotesTitleWithoutAClash() {
        KnowledgeGraph graph =
                TestVault.of().note("a/moe.md", "# Notes on routing").note("b/x.md", "# MoE").build();
        assertThat(problems(graph)).isEmpty();
        assertThat(entity(graph, "Notes on routing").aliases()).doesNotContain("moe");
    }

    @Test
    void allDeadLinksToOneFileAreOnePlaceholder() {
        KnowledgeGraph graph = TestVault.of()
                .note("a.md", "# A", "", "See [[models/gemma_2.md|Gemma 2]].")
                .note("b.md", "# B", "", "See [[../gemma_2]] and [[gemma_2|Gemma 2]].")
                .build();
        assertThat(relations(graph)).containsExactly("A RELATED_TO Gemma 2", "B RELATED_TO Gemma 2");
        assertThat(entity(graph, "Gemma 2").placeholder()).isTrue();
        assertThat(entity(graph, "Gemma 2").id()).isEqualTo("gemma_2");
    }

    @Test
    void aPlaceholderIsNotCalledByAWordThatOnlyPoints() {
        KnowledgeGraph graph = TestVault.of().note("a.md", "# A", "", "More [[gemma_2|здесь]].").build();
        assertThat(graph.entities()).extracting(Entity::name).contains("gemma 2").doesNotContain("здесь");
    }

    @Test
    void aPlaceholderDoesNotTakeTheIdOfANote() {
        KnowledgeGraph graph = TestVault.of()
                .note("hub.md", "# Hub", "", "## Uses", "", "See [[lost/gemma_2]].")
                .note("gemma_2.md", "# Called otherwise")
                .strict()
                .build();
        assertThat(graph.entities()).extracting(Entity::id).containsExactly("gemma_2", "gemma_2~2", "hub");
        assertThat(graph.entities()).extracting(Entity::placeholder).containsExactly(false, true, false);
    }

    @Test
    void aSummaryIsTheFirstSentenceOfTheText() {
        KnowledgeGraph graph = TestVault.of()
                .note("a.md", "# A", "", "## Описание", "", "- item", "", "First, e.g. this. Second one. Third.")
                .build();
        assertThat(entity(graph, "A").summary()).isEqualTo("First, e.g. this. Second one.");
        assertThat(List.of(entity(graph, "A").text().split("\n"))).contains("item");
    }

    @Test
    void theAbsenceOfWhatTwoNotesAreCalledIsNoStatement() {
        KnowledgeGraph graph = TestVault.of()
                .note("models/alpha.md", "# Alpha 1", "", "Alpha 1 has no experts. It uses tied embeddings.")
                .note("techniques/moe.md", "# Mixture of Experts", "", "A technique.")
                .note("techniques/other.md", "# Mixture of Experts", "", "A technique.")
                .build();

        assertThat(graph.relations()).noneMatch(relation -> relation.to().contains("techniques/"));
        assertThat(graph.relations()).anyMatch(relation -> relation.from().equals("models/alpha"));
    }

    @Test
    void aVersionAloneMeansNoModelOfAnotherFamily() {
        KnowledgeGraph graph = TestVault.of()
                .note("models/deepseek_v2.md", "# DeepSeek V2", "", "A model.")
                .note("models/star.md", "# StarCoder", "", "V2 uses sliding window attention, V1 did not.")
                .note("topics/audio.md", "# Audio", "", "Whisper V2 uses NoPE.")
                .note("topics/moe.md", "# Text", "", "In V2 there is MLA: V2 uses it.")
                .note("techniques/swa.md", "# Sliding Window Attention", "", "A technique.")
                .note("techniques/nope.md", "# NoPE", "", "A technique.")
                .note("techniques/mla.md", "# MLA", "", "A technique.")
                .build();

        assertThat(relations(graph)).containsExactly("DeepSeek V2 USES MLA");
    }
}
