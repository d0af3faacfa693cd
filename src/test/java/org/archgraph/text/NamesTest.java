package org.archgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "QK-Norm,qk norm",
        "qk_norm,qk norm",
        "' QK  Norm ',qk norm",
        "Ёлка,елка",
        "A–B—C,a b c",
        "Mistral Small 3.1,mistral small 3.1"
    })
    void foldsSpellingsOfOneName(String name, String folded) {
        assertThat(Names.fold(name)).isEqualTo(folded);
    }

    @Test
    void foldsDecomposedLetters() {
        assertThat(Names.fold("и\u0306")).isEqualTo("й");
    }

    @Test
    void splitsTheLastParenthesis() {
        assertThat(Names.split("Смесь экспертов (Mixture-of-Experts, MoE)"))
                .containsExactly("Смесь экспертов", "Mixture-of-Experts", "MoE");
        assertThat(Names.split("f(x) functions")).containsExactly("f(x) functions");
        assertThat(Names.split("(all)")).containsExactly("(all)");
        assertThat(Names.split(" ")).isEmpty();
    }

    @Test
    void aFileIsCalledByItsWords() {
        assertThat(Names.ofFile("a/b/qk_normalization.md")).isEqualTo("qk normalization");
        assertThat(Names.ofFile("README.MD")).isEqualTo("README");
    }

    @Test
    void aSlashInTheLastWordStandsForTwoNames() {
        assertThat(Names.variants("DeepSeek V3/R1")).containsExactly("DeepSeek V3", "DeepSeek R1");
        assertThat(Names.variants("input/output")).isEmpty();
        assertThat(Names.variants("A /b")).isEmpty();
    }
}
