package org.archgraph.render;

import static org.archgraph.render.Answers.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormatTest {
    private static final String LONG =
            "в каждом четвёртом слое, кроме первого и последнего, а также в слоях кодировщика";

    private static String table(Answer answer, int width) {
        return Answers.render(answer, OutputFormat.TABLE, new Screen(width, false));
    }

    @Test
    void alignsTextLeftAndNumbersRight() {
        Answer answer = Answers.of(
                List.of("модель", "released", "parameters", "layers"),
                row("Qwen3", LocalDate.of(2025, 4, 29), 235_000_000_000L, 94L),
                row("Смесь", null, 1_040_000_000_000L, 5L));

        assertThat(table(answer, 0)).isEqualTo("""
            +--------+------------+------------+--------+
            | модель | released   | parameters | layers |
            +--------+------------+------------+--------+
            | Qwen3  | 2025-04-29 |       235B |     94 |
            | Смесь  |            |      1.04T |      5 |
            +--------+------------+------------+--------+
            """);
    }

    @Test
    void shortensOnlyNumbersThatLoseNothing() {
        Answer answer = Answers.of(
                List.of("n"),
                row(671_000_000_001L),
                row(262_144L),
                row(10_000_000L),
                row(270_000_000L),
                row(36_700_000_000L),
                row(-671_000_000_000L));

        assertThat(table(answer, 0)).contains("671000000001", " 262144", " 10000000", " 270M", " 36.7B", " -671B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cyrillic: смесь экспертов й",
                "e\u0301\u0323\u0302 x\u0304",
                "中文模型",
                "rocket 🚀 x",
                "👩‍🔬 family",
                "𝐀𝐁 math",
                "🇷🇺",
                "☎️ phone",
                "\uE000\uE001 private"
            })
    void linesUpWhateverTheWidthOfItsCharacters(String text) {
        String table = table(Answers.of(List.of("a", "b"), row(text, "x"), row("plain", "y")), 0);

        assertThat(table.lines().map(Display::width).collect(Collectors.toSet())).hasSize(1);
        assertThat(table).contains(Printable.of(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 80, 60, 45, 30, 20, 12, 8, 1})
    void fitsTheScreenAndLosesNothing(int width) {
        Answer answer = Answers.of(
                List.of("model", "detail", "source"),
                row("DeepSeek V3/R1", LONG, "models/deepseek_v3.md:12"),
                row("中文模型 с длинным именем", null, "techniques/no_positional_embeddings.md:7"));

        String table = table(answer, width);

        if (width >= 8) {
            assertThat(table.lines()).allSatisfy(line -> assertThat(Display.width(line)).isLessThanOrEqualTo(width));
        }
        assertThat(letters(table)).containsAll(letters("DeepSeekV3/R1" + LONG + "中文模型embeddings.md:7"));
        assertThat(letters(table)).hasSize(letters("modeldetailsource" + (width < 45 ? "modelsource" : "")
                + "DeepSeek V3/R1" + LONG + "models/deepseek_v3.md:12" + "中文模型 с длинным именем"
                + "techniques/no_positional_embeddings.md:7").size());
    }

    private static List<String> letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").codePoints().mapToObj(Character::toString).toList();
    }

    @Test
    void wrapsBetweenWordsAndPartsTheRowsThen() {
        Answer answer = Answers.of(
                List.of("model", "detail"), row("Gemma 3", "five local layers for one global"), row("B", "x"));

        assertThat(table(answer, 34)).isEqualTo("""
            +---------+-------------------+
            | model   | detail            |
            +---------+-------------------+
            | Gemma 3 | five local layers |
            |         | for one global    |
            +---------+-------------------+
            | B       | x                 |
            +---------+-------------------+
            """);
    }

    @Test
    void keepsTheLinesOfAValue() {
        assertThat(table(Answers.of(List.of("text"), row("one\ntwo\r\n\nfour")), 0))
                .isEqualTo("""
                    +------+
                    | text |
                    +------+
                    | one  |
                    | two  |
                    |      |
                    | four |
                    +------+
                    """);
    }

    @Test
    void writesBlocksWhereTheScreenIsTooNarrow() {
        Answer answer = Answers.of(
                List.of("model", "detail", "released", "source"),
                row("Gemma 3", "five local layers for one", null, "gemma.md:1"),
                row("B", "x", 1L, "y"));

        assertThat(table(answer, 24)).isEqualTo("""
            model     Gemma 3
            detail    five local
                      layers for one
            source    gemma.md:1

            model     B
            detail    x
            released  1
            source    y
            """);
    }

    @Test
    void neverLetsAValueSpeakToTheTerminal() {
        Answer answer = Answers.of(
                List.of("a\u001B[2J"), row("\u001B[31mred\u001B[0m \u001B]0;title\u0007\u009B5m\u0007\b\u202Ex\ty"));

        assertThat(table(answer, 0))
                .contains("red \uFFFD\uFFFDx y")
                .doesNotContainPattern("[\\p{Cc}&&[^\n]]")
                .doesNotContain("[2J");
    }

    @Test
    void setsOnlyTheHeaderBoldAndOnlyWithColour() {
        Answer answer = Answers.of(List.of("model"), row("Qwen3"));

        assertThat(Answers.render(answer, OutputFormat.TABLE, new Screen(80, true)))
                .contains("\u001B[1m model \u001B[0m")
                .contains("| Qwen3 |");
        assertThat(table(answer, 80)).doesNotContain("\u001B");
    }

    @Test
    void saysNothingWithoutRows() {
        assertThat(table(Answers.of(List.of("model")), 80)).isEmpty();
    }
}
