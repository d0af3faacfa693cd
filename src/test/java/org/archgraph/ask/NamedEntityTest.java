package org.archgraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamedEntityTest {
    @Test
    void aFurtherNameIsShownThatTellsMore() {
        assertThat(display("Mixture of Experts", "mixtures", "MoE")).isEqualTo("Mixture of Experts (MoE)");
        assertThat(display("MLA", "ML", "Multi-head Latent Attention")).isEqualTo("MLA (Multi-head Latent Attention)");
        assertThat(display("Muon")).isEqualTo("Muon");
    }

    @Test
    void onlyOneParenthesis() {
        assertThat(display("Mixture of Experts (MoE)", "MoE", "SMoE")).isEqualTo("Mixture of Experts (MoE)");
    }

    @Test
    void anotherSpellingTellsNothing() {
        assertThat(display("OLMo 2", "OLMo2")).isEqualTo("OLMo 2");
        assertThat(display("QK-Norm", "QKNorm", "QKN")).isEqualTo("QK-Norm (QKN)");
        assertThat(display("SMoE", "Sparse MoE")).isEqualTo("SMoE (Sparse MoE)");
    }

    private static String display(String name, String... aliases) {
        return new NamedEntity("id", "Technique", name, List.of(aliases)).display();
    }
}
