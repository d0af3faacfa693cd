package org.archgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a sentence says depends on the heading, the list and the sentences it stands among. */
class ProsePlacesTest {
    /** What the graph says where {@code text} stands in a note of a type. */
    private static List<String> said(String type, String name, String... text) {
        TestVault vault = TestVault.of();
        String[] models = {"Gemma 2", "Gemma 3", "DeepSeek V3", "Llama 3", "OLMo 2", "Kimi K2"};
        String[] techniques = {"MoE", "MLA", "QK-Norm", "GQA", "Logit Soft-Capping"};
        for (String model : models) {
            note(vault, "Model", model, name.equals(model) ? text : new String[0]);
        }
        for (String technique : techniques) {
            note(vault, "Technique", technique, name.equals(technique) ? text : new String[0]);
        }
        return TestVault.statements(vault.build());
    }

    private static void note(TestVault vault, String type, String name, String... text) {
        String head = "---\ntype: " + type + "\n---\n# " + name + "\n\n" + String.join("\n", text);
        vault.note(name.toLowerCase().replace(' ', '_') + ".md", head.split("\n"));
    }

    @Test
    void textUnderADenialMaySpeakOfOthers() {
        assertThat(said(
                        "Technique",
                        "MoE",
                        "## Кто не использует",
                        "",
                        "Gemma 3 остаётся плотной: обслуживать её проще. DeepSeek V3 занимает в десять раз"
                                + " больше памяти."))
                .doesNotContain("DeepSeek V3 DOES_NOT_USE MoE");
        assertThat(said("Technique", "MoE", "## Кто не использует", "", "- Gemma 3 и OLMo 2 остаются плотными."))
                .contains("Gemma 3 DOES_NOT_USE MoE", "OLMo 2 DOES_NOT_USE MoE");
    }

    @Test
    void modelsThatKeepSomethingElseDoNotUseIt() {
        assertThat(said("Technique", "MLA", "## Models that keep GQA", "", "- **OLMo 2**: eight heads"))
                .contains("OLMo 2 DOES_NOT_USE MLA");
        assertThat(said("Technique", "MLA", "## Кто остался с обычным вниманием", "", "- **OLMo 2**: восемь голов"))
                .contains("OLMo 2 DOES_NOT_USE MLA");
        assertThat(said("Technique", "MLA", "## Models that keep MLA", "", "- **Kimi K2**: 64 heads"))
                .contains("Kimi K2 USES MLA");
        assertThat(said("Technique", "MLA", "## Кто сохранил его", "", "- **Kimi K2**: 64 головы"))
                .contains("Kimi K2 USES MLA");
    }

    @Test
    void hereInAnItemIsTheModelOfTheItem() {
        assertThat(said("Model", "Gemma 3", "- **Gemma 2**: здесь есть soft-capping"))
                .doesNotContain("Gemma 3 USES Logit Soft-Capping");
        assertThat(said("Model", "Gemma 3", "- **Kimi K2**: тоже MoE, но здесь его нет"))
                .doesNotContain("Gemma 3 USES MoE");
    }

    @Test
    void bareNamesInComparisonsAndQuestionsAreNoUsers() {
        assertThat(said("Technique", "MLA", "## Paper", "", "The paper compares it with:", "", "- Llama 3", "- OLMo 2"))
                .isEmpty();
        assertThat(said("Technique", "MLA", "## Ещё не проверено", "", "- Llama 3")).isEmpty();
        assertThat(said("Technique", "MLA", "## Open questions", "", "- Llama 3")).isEmpty();
        assertThat(said("Technique", "MLA", "## Models", "", "- Kimi K2")).contains("Kimi K2 USES MLA");
        assertThat(said("Technique", "MLA", "## Paper", "", "It is used in:", "", "- Kimi K2"))
                .contains("Kimi K2 USES MLA");
    }

    @Test
    void aBareListUnderAHeadingOverNeighboursSaysNothing() {
        assertThat(said("Model", "Gemma 3", "## Соседи", "", "- MLA", "- MoE")).isEmpty();
        assertThat(said("Technique", "MLA", "## Discussion", "", "- Llama 3")).isEmpty();
        assertThat(said("Model", "Gemma 3", "## Архитектура", "", "- GQA")).contains("Gemma 3 USES GQA");
    }

    @Test
    void anItemThatAnswersItselfKnowsBetterThanItsHeading() {
        assertThat(said("Model", "Gemma 3", "## Не используется", "", "- MLA? Нет.", "- QK-Norm? Есть, во всех слоях."))
                .contains("Gemma 3 DOES_NOT_USE MLA")
                .doesNotContain("Gemma 3 DOES_NOT_USE QK-Norm");
        assertThat(said("Model", "Gemma 3", "## Uses", "", "- GQA", "- MLA? No."))
                .contains("Gemma 3 USES GQA")
                .doesNotContain("Gemma 3 USES MLA");
    }

    @Test
    void whatTwoSentencesSayOfAPair() {
        assertThat(said("Model", "Gemma 3", "They tried MLA and MoE. Neither made it into the model."))
                .contains("Gemma 3 DOES_NOT_USE MLA", "Gemma 3 DOES_NOT_USE MoE");
        assertThat(said("Model", "Gemma 3", "Пробовали MLA и MoE. От обоих отказались."))
                .contains("Gemma 3 DOES_NOT_USE MLA", "Gemma 3 DOES_NOT_USE MoE");
        assertThat(said("Model", "Gemma 3", "GQA and QK-Norm are kept. Neither is new."))
                .contains("Gemma 3 USES GQA", "Gemma 3 USES QK-Norm");
        assertThat(said("Model", "Gemma 3", "MLA, MoE and GQA were tried. Both may come back.")).isEmpty();
        assertThat(said("Model", "Gemma 3", "They tried MLA and MoE. In Llama 3 neither made it into the model."))
                .doesNotContain("Gemma 3 DOES_NOT_USE MLA");
    }

    @Test
    void aQuestionAboutTechniquesIsNone() {
        TestVault vault = TestVault.of();
        note(vault, "Technique", "Размещение норм");
        note(
                vault,
                "Model",
                "Gemma 3",
                "## Архитектура",
                "",
                "- Размещение норм: до и после",
                "",
                "Использует новое размещение норм.");
        assertThat(TestVault.statements(vault.build())).isEmpty();
    }

    @Test
    void itDoesNotStandForMostModels() {
        assertThat(said("Model", "DeepSeek V3", "Most open models use GQA. It uses MLA instead."))
                .contains("DeepSeek V3 USES MLA");
    }

    @Test
    void aHeadingOfBothSidesDeniesNothing() {
        assertThat(said(
                        "Model",
                        "OLMo 2",
                        "## What worked and what did not work",
                        "",
                        "- QK-Norm: stabilised the logits"))
                .doesNotContain("OLMo 2 DOES_NOT_USE QK-Norm");
    }

    @Test
    void aListOfLinksToModelsAloneNamesUsers() {
        assertThat(said("Technique", "MLA", "## Models", "", "- [[deepseek_v3|DeepSeek V3]], [[kimi_k2|Kimi K2]]"))
                .contains("DeepSeek V3 USES MLA", "Kimi K2 USES MLA");
    }
}
