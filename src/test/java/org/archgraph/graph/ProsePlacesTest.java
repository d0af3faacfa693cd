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
        assertThat(said("Technique", "MoE", "## Кто не использует", "",
                        "Gemma 3 остаётся плотной: обслуживать её проще. DeepSeek V3 занимает в десять раз больше памяти."))
                .doesNotContain("DeepSeek V3 DOES_NOT_USE MoE");
        assertThat(said("Technique", "MoE", "## Кто не использует", "", "- Gemma 3 и OLMo 2 остаются плотными."))
                .contains("Gemma 3 DOES_NOT_USE MoE", "OLMo 2 DOES_NOT_USE MoE");
    }
}
