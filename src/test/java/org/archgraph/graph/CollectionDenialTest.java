package org.archgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a note denies of all models that it collects. */
class CollectionDenialTest {
    private static List<String> said(String... overview) {
        TestVault vault = TestVault.of();
        vault.note("qwen3.md", "---", "type: model", "---", "# Qwen3", "", "It uses RoPE.");
        vault.note("kimi_k2.md", "---", "type: model", "---", "# Kimi K2", "", "It uses MLA.");
        vault.note("olmo_2.md", "---", "type: model", "---", "# OLMo 2");
        vault.note("mla.md", "---", "type: technique", "---", "# MLA");
        String head = "# Overview\n\n- [[qwen3]]\n- [[kimi_k2]]\n\n" + String.join("\n", overview);
        vault.note("overview.md", head.split("\n"));
        return ofMla(vault);
    }

    /** Without the parentheses that tell in which layers. */
    private static List<String> ofMla(TestVault vault) {
        return TestVault.statements(vault.build()).stream()
                .filter(line -> line.contains(" MLA"))
                .map(line -> line.replaceFirst(" \\(.*", ""))
                .toList();
    }

    @Test
    void nobodyOfACollectionMeansThoseThatTheNoteLinksTo() {
        assertThat(said("MLA из этого списка нет ни у кого.")).contains("Qwen3 DOES_NOT_USE MLA");
        assertThat(said("- ни у одной модели в таблице MLA нет")).contains("Qwen3 DOES_NOT_USE MLA");
        assertThat(said("None of the models in this list uses MLA.")).contains("Qwen3 DOES_NOT_USE MLA");
        assertThat(said("MLA из этого списка нет ни у кого.")).doesNotContain("OLMo 2 DOES_NOT_USE MLA");
    }

    @Test
    void onlyThePartOfTheSentenceThatSpeaksOfAllIsMeant() {
        assertThat(said("Qwen3 взяла GQA, а MLA в этой подборке нет ни у кого, кеш и так невелик."))
                .contains("Qwen3 DOES_NOT_USE MLA");
        assertThat(said("- **Кеш**: MLA не использует ни одна из восьми моделей, в отличие от DeepSeek V3"))
                .contains("Qwen3 DOES_NOT_USE MLA");
        assertThat(said("MLA в этой подборке нет ни у кого, разве что у Qwen3."))
                .doesNotContain("Qwen3 DOES_NOT_USE MLA");
        assertThat(said("MLA в этой подборке нет ни у кого, кроме одной модели."))
                .doesNotContain("Qwen3 DOES_NOT_USE MLA");
    }

    @Test
    void whoeverUsesItAllTheSameIsNoneOfThem() {
        assertThat(said("MLA из этого списка нет ни у кого."))
                .contains("Kimi K2 USES MLA")
                .doesNotContain("Kimi K2 DOES_NOT_USE MLA");
    }

    @Test
    void anExceptionOrADoubtLeavesItOpen() {
        assertThat(said("Ни у кого из этого списка, кроме Kimi K2, MLA нет.")).doesNotContain("Qwen3 DOES_NOT_USE MLA");
        assertThat(said("Возможно, MLA в этом списке нет ни у кого.")).doesNotContain("Qwen3 DOES_NOT_USE MLA");
        assertThat(said("MLA нет ни у кого.")).doesNotContain("Qwen3 DOES_NOT_USE MLA");
    }

    @Test
    void onlyOneOfACollectionMeansThatTheOthersDoWithout() {
        assertThat(said("MLA в этом списке есть только у Kimi K2."))
                .contains("Qwen3 DOES_NOT_USE MLA", "Kimi K2 USES MLA");
        assertThat(said("In this list MLA is used only by Kimi K2."))
                .contains("Qwen3 DOES_NOT_USE MLA", "Kimi K2 USES MLA");
        assertThat(said("В этом списке MLA отсутствует только у Kimi K2.")).doesNotContain("Qwen3 DOES_NOT_USE MLA");
        assertThat(said("MLA есть только у Kimi K2.")).doesNotContain("Qwen3 DOES_NOT_USE MLA");
    }

    @Test
    void aLaterVersionIsAnotherModel() {
        TestVault vault = TestVault.of();
        vault.note("falcon.md", "---", "type: model", "---", "# Falcon", "", "## Потомки", "", "- **Falcon 3**: MLA");
        vault.note("qwen2.md", "---", "type: model", "---", "# Qwen2");
        vault.note(
                "mla.md",
                "---",
                "type: technique",
                "---",
                "# MLA",
                "",
                "## Кто использует",
                "",
                "- Qwen2.5 - младшие размеры",
                "- GPT-2 и OPT - исторические примеры",
                "- Falcon-RW",
                "",
                "Qwen2.5 использует MLA.");
        assertThat(ofMla(vault))
                .contains("GPT-2 USES MLA", "OPT USES MLA", "Qwen2.5 USES MLA")
                .doesNotContain("Falcon USES MLA", "Qwen2 USES MLA");
    }
}
