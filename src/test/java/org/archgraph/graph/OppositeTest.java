package org.archgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What calling a model the contrary of something denies, and what is left to a later model. */
class OppositeTest {
    private static List<String> said(String path, String... lines) {
        TestVault vault = TestVault.of();
        vault.note("olmo_2.md", lines(path.equals("olmo_2.md"), "model", "OLMo 2", lines));
        vault.note("qwen3.md", lines(path.equals("qwen3.md"), "model", "Qwen3", lines));
        vault.note("moe.md", lines(path.equals("moe.md"), "technique", "Mixture of Experts", lines));
        vault.note("overview.md", lines(path.equals("overview.md"), "topic", "Overview", lines));
        return TestVault.statements(vault.build()).stream()
                .filter(line -> line.contains(" Mixture of Experts"))
                .map(line -> line.replaceFirst(" \\(.*", ""))
                .toList();
    }

    private static String[] lines(boolean meant, String type, String title, String... lines) {
        String head = "---\ntype: " + type + "\n---\n# " + title + "\n\n";
        return (head + (meant ? String.join("\n", lines) : "")).split("\n");
    }

    @Test
    void aDenseModelHasNoExperts() {
        assertThat(said("olmo_2.md", "A dense model with 7B parameters."))
                .containsExactly("OLMo 2 DOES_NOT_USE Mixture of Experts");
        assertThat(said("overview.md", "- [[olmo_2|OLMo 2]] - плотная модель"))
                .containsExactly("OLMo 2 DOES_NOT_USE Mixture of Experts");
        assertThat(said("moe.md", "- **OLMo 2, Qwen3**: плотные модели"))
                .containsExactly("OLMo 2 DOES_NOT_USE Mixture of Experts", "Qwen3 DOES_NOT_USE Mixture of Experts");
    }

    @Test
    void cellsOfTablesSayItToo() {
        assertThat(said(
                        "overview.md",
                        "| Model | Kind |",
                        "|---|---|",
                        "| OLMo 2 | dense |",
                        "| Qwen3 | dense / MoE |"))
                .contains("OLMo 2 DOES_NOT_USE Mixture of Experts")
                .doesNotContain("Qwen3 DOES_NOT_USE Mixture of Experts");
        assertThat(said("olmo_2.md", "| What | Value |", "|---|---|", "| Kind | плотная |"))
                .containsExactly("OLMo 2 DOES_NOT_USE Mixture of Experts");
        assertThat(said("qwen3.md", "| Size | Kind |", "|---|---|", "| 0.6B | dense |")).isEmpty();
    }

    @Test
    void aPartASizeOrAMeasureDeniesNothing() {
        assertThat(said("qwen3.md", "The first three layers are dense.")).isEmpty();
        assertThat(said("qwen3.md", "## Dense models", "", "From 0.6B to 32B.")).isEmpty();
        assertThat(said("qwen3.md", "It costs as much as a dense model of a third of its size.")).isEmpty();
        assertThat(said("qwen3.md", "Its predecessor was a dense model.")).isEmpty();
        assertThat(said("qwen3.md", "Perhaps it is a dense model.")).isEmpty();
    }

    @Test
    void whoeverSaysOtherwiseKnowsBetter() {
        assertThat(said("qwen3.md", "A dense model comes first.", "", "It uses MoE with 128 experts."))
                .containsExactly("Qwen3 USES Mixture of Experts");
    }

    @Test
    void whatALaterModelOfTheFamilyWasTheFirstToHaveThisOneHasNot() {
        assertThat(said("olmo_2.md", "MoE arrived only with OLMo 3."))
                .containsExactly("OLMo 2 DOES_NOT_USE Mixture of Experts");
        assertThat(said("olmo_2.md", "MoE arrived only with DeepSeek V2.")).isEmpty();
        assertThat(said("olmo_2.md", "MoE, perhaps, arrived only with OLMo 3.")).isEmpty();
    }

    @Test
    void aTableOfChangesTellsWhatIsGone() {
        assertThat(said("qwen3.md", "| What | Was | Now |", "|---|---|---|", "| Feed-forward | MoE | SwiGLU |"))
                .containsExactly("Qwen3 DOES_NOT_USE Mixture of Experts");
        assertThat(said("qwen3.md", "| What | Was | Now |", "|---|---|---|", "| Feed-forward | MoE | finer MoE |"))
                .containsExactly("Qwen3 USES Mixture of Experts");
    }
}
