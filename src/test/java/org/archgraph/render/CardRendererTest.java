package org.archgraph.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CardRendererTest {
    private static final Card CARD = new Card(
            "Llama 4",
            "Model",
            "Модель со смесью экспертов от Meta.",
            List.of(
                    new Card.Fact("developer", "Meta"),
                    new Card.Fact("parameters_total", 400_000_000_000L),
                    new Card.Fact("размер", List.of("Scout", "Maverick")),
                    new Card.Fact("licence", null)),
            List.of(
                    new Card.Section(
                            "Uses",
                            List.of(
                                    new Card.Line(
                                            "MoE: every second layer of Maverick", "models/llama_4.md:12, stated"),
                                    new Card.Line("\u001B[31mGQA", ""))),
                    new Card.Section("Does not use", List.of())));

    private static String render(int width, boolean color) {
        StringBuilder out = new StringBuilder();
        new CardRenderer().render(CARD, new Screen(width, color), out);
        return out.toString();
    }

    @Test
    void showsFactsAndRelationsWithTheirEvidence() {
        assertThat(render(0, false)).isEqualTo("""
            Llama 4 (Model)
            Модель со смесью экспертов от Meta.

            developer         Meta
            parameters_total  400B
            размер            Scout, Maverick

            Uses
              MoE: every second layer of Maverick  [models/llama_4.md:12, stated]
              GQA
            """);
    }

    @Test
    void fitsANarrowScreen() {
        assertThat(render(30, false)).isEqualTo("""
            Llama 4 (Model)
            Модель со смесью экспертов от
            Meta.

            developer         Meta
            parameters_total  400B
            размер            Scout,
                              Maverick

            Uses
              MoE: every second layer of
                Maverick
                [models/llama_4.md:12,
                stated]
              GQA
            """);
        assertThat(render(12, false).lines()).allMatch(line -> line.length() <= 16);
    }

    @Test
    void isBoldOnlyWithColour() {
        assertThat(render(0, true)).contains("\u001B[1mLlama 4\u001B[0m", "\u001B[1mUses\u001B[0m");
        assertThat(render(0, false)).doesNotContain("\u001B");
    }
}
