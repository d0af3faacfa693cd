package org.archgraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.archgraph.ask.NameIndex.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {
    private static final NameIndex INDEX = Fixture.names();

    @ParameterizedTest
    @CsvSource({
        "MoE, moe", "moe, moe", "mixture of experts, moe", "Mixture_of_Experts, moe", "смесью экспертов, moe",
        "Смеси экспертов, moe", "Qwen 3, qwen3", "qwen-3, qwen3", "Qwen3 Next, next", "gptoss, oss", "Deep Seek V3, ds",
        "вниманием со скользящим окном, swa", "swa, swa", "kimi, kimi", "Mistral, mistral", "R1, ds",
        "sliding window atention, swa", "общего эксперта, shared", "qwen3, qwen3", "стабилизации обучения, stable"
    })
    void findsAName(String text, String id) {
        assertThat(INDEX.find(text, ParameterType.ENTITY))
                .isInstanceOfSatisfying(Match.One.class, one -> assertThat(one.entity().id()).isEqualTo(id));
    }

    @ParameterizedTest
    @CsvSource({"blockchain", "Mixtral", "ReGLU", "Llama 3", "Qwen2", "DeepSeek V2", "MHA", "''", "?", "31"})
    void doesNotTakeOneNameForAnother(String text) {
        assertThat(INDEX.find(text, ParameterType.ENTITY)).isInstanceOf(Match.None.class);
    }

    @Test
    void tellsWholeNamesFromPartsAndTypos() {
        assertThat(INDEX.find("MLA", ParameterType.TECHNIQUE)).isEqualTo(one("mla", false));
        assertThat(INDEX.find("DeepSeek", ParameterType.MODEL)).isEqualTo(one("ds", true));
        assertThat(INDEX.find("Atention Sinks", ParameterType.TECHNIQUE)).isEqualTo(one("sinks", true));
    }

    @Test
    void looksOnlyForTheTypeAskedFor() {
        assertThat(INDEX.find("MLA", ParameterType.MODEL)).isInstanceOf(Match.None.class);
        assertThat(INDEX.find("Архитектуры", ParameterType.TECHNIQUE)).isEqualTo(one("hybrid", true));
    }

    @Test
    void givesTheCandidatesOfAPartThatFitsSeveral() {
        assertThat(INDEX.find("Qwen", ParameterType.MODEL))
                .isInstanceOfSatisfying(
                        Match.Several.class,
                        several -> assertThat(several.candidates())
                                .extracting(NamedEntity::id)
                                .containsExactly("qwen3", "next"));
    }

    @Test
    void prefersTheEntityWhoseOwnNameItIs() {
        NamedEntity note = new NamedEntity("a", "Topic", "Attention", List.of());
        NamedEntity other = new NamedEntity("b", "Topic", "Mechanism", List.of("attention"));
        NameIndex index = new NameIndex(List.of(other, note));

        assertThat(index.find("attention", ParameterType.ENTITY)).isEqualTo(new Match.One(note, false));
    }

    @Test
    void suggestsSimilarNamesOfTheType() {
        assertThat(INDEX.similar("Gema", ParameterType.MODEL, 3)).containsExactly("Gemma 3");
        assertThat(INDEX.similar("QK-Nrm", ParameterType.TECHNIQUE, 1)).containsExactly("QK-Norm");
        assertThat(INDEX.similar("zzz", ParameterType.ENTITY, 3)).isEmpty();
    }

    private static Match one(String id, boolean loose) {
        return new Match.One(INDEX.byId(id), loose);
    }
}
