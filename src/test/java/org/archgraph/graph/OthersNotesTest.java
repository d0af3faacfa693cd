package org.archgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.archgraph.ontology.OntologyReader;
import org.archgraph.vault.VaultLimits;
import org.archgraph.vault.VaultReader;
import org.junit.jupiter.api.Test;

/** Notes of other people, which lie beside the project where it is developed and are no part of it. */
class OthersNotesTest {
    private static KnowledgeGraph build(String name) {
        Path folder = Path.of("..", "shared", name);
        assumeTrue(Files.isDirectory(folder), "the notes of " + name + " are not here");
        return new GraphBuilder(new OntologyReader().read(Path.of("import", "ontology.yml")), true)
                .build(new VaultReader(VaultLimits.defaults()).read(folder));
    }

    @Test
    void oneHubAloneGivesModelsTechniquesAndGroups() {
        KnowledgeGraph graph = build("seeds");
        assertThat(graph.entities().stream()
                        .filter(e -> e.type().equals("Model"))
                        .map(Entity::name))
                .containsExactlyInAnyOrder(
                        "DeepSeek V3/R1",
                        "OLMo 2",
                        "Gemma 3",
                        "Mistral Small 3.1",
                        "Llama 4",
                        "Qwen3",
                        "SmolLM3",
                        "Kimi K2",
                        "GPT-OSS",
                        "Grok 2.5",
                        "GLM-4.5",
                        "Qwen3-Next");
        assertThat(graph.entities().stream().filter(e -> e.type().equals("InnovationGroup"))).hasSize(4);
        assertThat(TestVault.statements(graph).stream().filter(s -> s.contains("IN_GROUP")))
                .hasSize(10)
                .contains("QK-Norm IN_GROUP Стабилизация обучения", "Гибридные архитектуры IN_GROUP Масштабируемость");
        assertThat(TestVault.statements(graph))
                .contains(
                        "DeepSeek V3/R1 USES MLA",
                        "OLMo 2 USES Post-Normalization",
                        "OLMo 2 USES QK-Norm",
                        "Gemma 3 USES SWA",
                        "Llama 4 USES MoE",
                        "Qwen3 USES MoE",
                        "SmolLM3 USES NoPE",
                        "Qwen3-Next USES Gated DeltaNet");
    }

    @Test
    void stalePathsAreHealedAndReported() {
        KnowledgeGraph graph = build("sample-vault");
        assertThat(TestVault.problems(graph)).contains("stale-path deepseek_v3.md:36", "stale-path index.md:9");
        assertThat(TestVault.statements(graph))
                .contains("DeepSeek V3/R1 USES Смесь экспертов")
                .contains("Mistral Small 3.1 DOES_NOT_USE Внимание со скользящим окном");
    }

    @Test
    void aTechniqueUnderSeveralNamesIsOne() {
        KnowledgeGraph graph = build("seeds");
        assertThat(graph.entities()).extracting(Entity::name)
                .contains("QK-Norm", "MLA", "MoE", "SWA", "Гибридные архитектуры")
                .doesNotContain("QK-Normalization", "Multi-head Latent Attention", "Mixture of Experts",
                        "Sliding Window Attention", "Hybrid Architectures");
    }

    @Test
    void whereverItIsHealedTheRelationSaysHow() {
        KnowledgeGraph graph = build("sample-vault");
        assertThat(graph.entities()).filteredOn(entity -> !entity.placeholder()).hasSize(7 + 1); // and a README
        assertThat(graph.relations().stream().flatMap(relation -> relation.evidence().stream()))
                .extracting(Evidence::resolvedBy)
                .contains("stale-path");
    }
}
