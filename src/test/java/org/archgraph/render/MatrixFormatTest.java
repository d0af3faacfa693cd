package org.archgraph.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.archgraph.store.Rows;
import org.junit.jupiter.api.Test;

class MatrixFormatTest {
    private static final List<String> COLUMNS = List.of("model", "technique", "group", "value", "detail");

    private static final List<List<Object>> SMALL = List.of(
            row("Gemma 3", "MoE", "Scale, Экономия памяти", "no", "dense"),
            row("Gemma 3", "SWA", "Экономия памяти", "partly", "5 of 6 layers"),
            row("Gemma 3", "Muon", "", "unsaid", null),
            row("Qwen3", "MoE", "Scale, Экономия памяти", "yes", ""),
            row("Qwen3", "SWA", "Экономия памяти", "unsaid", null),
            row("Qwen3", "Muon", "", "unsaid", null));

    private static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }

    private static String text(List<List<Object>> rows, Screen screen) {
        StringBuilder out = new StringBuilder();
        Answer answer = new Answer("matrix", Map.of(), new Rows(COLUMNS, rows, false));
        new AnswerRenderer().render(answer, OutputFormat.TABLE, screen, out);
        return out.toString();
    }

    @Test
    void techniquesStandBelowTheirGroupsAndModelsAboveTheirColumns() {
        assertThat(text(SMALL, Screen.pipe())).isEqualTo("""
                    Gemma 3
                    │ Qwen3
            Scale   │ │
              MoE   ✕ ●
            Экономия памяти
              MoE   ✕ ●
              SWA   ◐ ·
            (no group)
              Muon  · ·

            ● uses   ◐ partly   ✕ does not use   · not stated
            ◐ Gemma 3, SWA: 5 of 6 layers
            """);
    }

    @Test
    void colorsOnlyWhereTheyAreWelcome() {
        assertThat(text(SMALL, new Screen(80, true))).contains("\u001B[32m●\u001B[0m", "\u001B[31m✕\u001B[0m");
        assertThat(text(SMALL, new Screen(80, false))).doesNotContain("\u001B");
    }

    @Test
    void whatIsTooWideGoesOnInAnotherBlock() {
        List<List<Object>> rows = new ArrayList<>();
        for (int model = 0; model < 70; model++) {
            for (int technique = 0; technique < 3; technique++) {
                rows.add(row(
                        "Made model " + model,
                        "A technique with a name that is longer than half a screen " + technique,
                        "Group",
                        model % 4 == 0 ? "yes" : "unsaid",
                        null));
            }
        }
        for (int width : new int[] {40, 80, 200}) {
            String text = text(rows, new Screen(width, false));
            assertThat(text.lines()).as(text).allMatch(line -> Display.width(line) <= width);
            assertThat(text.lines().filter(line -> line.contains("Made model"))).hasSize(70);
            assertThat(text.chars().filter(c -> c == '●').count()).isEqualTo(18 * 3 + 1);
        }
    }

    @Test
    void whatOnlyLooksLikeAMatrixIsATable() {
        assertThat(text(List.of(row("a", "b", "c", "maybe", "")), Screen.pipe())).startsWith("+--");
        assertThat(text(SMALL.subList(0, 5), Screen.pipe())).as("not every pair").startsWith("+--");
    }

    @Test
    void aModelThatALimitCutIsNotShownAsSilent() {
        StringBuilder out = new StringBuilder();
        Answer answer = new Answer("matrix", Map.of(), new Rows(COLUMNS, SMALL.subList(0, 5), true));
        new AnswerRenderer().render(answer, OutputFormat.TABLE, Screen.pipe(), out);
        assertThat(out).contains("Gemma 3", "✕").doesNotContain("Qwen3");
    }
}
