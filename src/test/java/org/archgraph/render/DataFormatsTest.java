package org.archgraph.render;

import static org.archgraph.render.Answers.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.archgraph.store.GraphValue;
import org.junit.jupiter.api.Test;

class DataFormatsTest {
    private static final GraphValue.Node MOE = new GraphValue.Node(List.of("Entity", "Technique"), Map.of("id", "moe"));
    private static final GraphValue.Node QWEN = new GraphValue.Node(List.of("Entity", "Model"), Map.of("id", "qwen"));
    private static final GraphValue.Relationship USES =
            new GraphValue.Relationship("USES", "qwen", "moe", Map.of("line", 7L));

    private static String render(Answer answer, OutputFormat format) {
        return Answers.render(answer, format, new Screen(10, true));
    }

    @Test
    void jsonIsOneObjectWithEveryKindOfValue() {
        Answer answer = Answers.of(
                List.of("s", "i", "d", "b", "null", "date", "list", "map", "node", "rel", "path", "bytes"),
                row("a\"b\u001B\u009B é", 235_000_000_000L, 0.5, true, null, LocalDate.of(2025, 4, 29),
                        List.of(1L, "x"), Map.of("at", OffsetDateTime.parse("2025-01-02T03:04:05+01:00")), MOE, USES,
                        new GraphValue.Path(List.of(QWEN, MOE), List.of(USES)), new byte[] {1, 2}));

        assertThat(render(answer, OutputFormat.JSON))
                .isEqualTo(
                        "{\"query\":\"models-using\",\"parameters\":{\"technique\":\"moe\"},"
                            + "\"columns\":[\"s\",\"i\",\"d\",\"b\",\"null\",\"date\",\"list\",\"map\",\"node\",\"rel\",\"path\",\"bytes\"],\"rows\":[{\"s\":\"a\\\"b\\u001B\\u009b"
                            + " é\",\"i\":235000000000,\"d\":0.5,\"b\":true,\"null\":null,"
                            + "\"date\":\"2025-04-29\",\"list\":[1,\"x\"],\"map\":{\"at\":\"2025-01-02T03:04:05+01:00\"},"
                            + "\"node\":{\"labels\":[\"Entity\",\"Technique\"],\"properties\":{\"id\":\"moe\"}},"
                            + "\"rel\":{\"type\":\"USES\",\"from\":\"qwen\",\"to\":\"moe\",\"properties\":{\"line\":7}},"
                            + "\"path\":{\"nodes\":[{\"labels\":[\"Entity\",\"Model\"],\"properties\":{\"id\":\"qwen\"}},"
                            + "{\"labels\":[\"Entity\",\"Technique\"],\"properties\":{\"id\":\"moe\"}}],\"relationships\":[{\"type\":\"USES\",\"from\":\"qwen\",\"to\":\"moe\",\"properties\":{\"line\":7}}]},\"bytes\":\"AQI=\"}]}\n");
    }

    @Test
    void jsonOfAnEmptyAnswerIsStillTheWholeObject() throws IOException {
        assertThat(JSON.std.mapFrom(render(Answers.of(List.of("model")), OutputFormat.JSON)))
                .containsOnlyKeys("query", "parameters", "columns", "rows")
                .containsEntry("rows", List.of());
    }

    @Test
    void jsonlIsOneRowALine() {
        Answer answer = Answers.of(List.of("a", "b"), row("x\ny", 1L), row(null, Double.NaN));

        assertThat(render(answer, OutputFormat.JSONL))
                .isEqualTo("{\"a\":\"x\\ny\",\"b\":1}\n{\"a\":null,\"b\":\"NaN\"}\n");
    }

    @Test
    void csvQuotesWhatNeedsIt() {
        Answer answer = Answers.of(
                List.of("имя", "b"),
                row("a, \"b\"", 671_000_000_000L),
                row("x\ny", List.of("p", "q")),
                row(null, 1.0E10));

        assertThat(render(answer, OutputFormat.CSV)).isEqualTo(
                "имя,b\r\n\"a, \"\"b\"\"\",671000000000\r\n\"x\ny\",p; q\r\n,10000000000\r\n");
        assertThat(render(Answers.of(List.of("a", "b")), OutputFormat.CSV)).isEqualTo("a,b\r\n");
        assertThat(render(Answers.of(List.of("a"), row("\u001B[31mred")), OutputFormat.CSV)).isEqualTo("a\r\nred\r\n");
    }

    @Test
    void markdownEscapesWhatWouldBreakTheTable() {
        Answer answer = Answers.of(List.of("a|b", "n"), row("x | y\\|z\nnext <b>\u001B[1m", 5L), row(null, null));

        assertThat(render(answer, OutputFormat.MARKDOWN)).isEqualTo("""
            | a\\|b | n |
            | --- | ---: |
            | x \\| y\\\\\\|z<br>next \\<b> | 5 |
            |  |  |
            """);
    }

    @Test
    void textOfGraphValuesReadsLikeCypher() {
        Answer answer = Answers.of(
                List.of("node", "path"), row(MOE, new GraphValue.Path(List.of(MOE, QWEN), List.of(USES))));

        assertThat(render(answer, OutputFormat.CSV)).contains(
                "(:Entity:Technique {id: moe}),"
                        + "(:Entity:Technique {id: moe})<-[:USES {line: 7}]-(:Entity:Model {id: qwen})");
    }

    @Test
    void saysWhereOutputFails() {
        Appendable full = new Appendable() {
            @Override
            public Appendable append(CharSequence text) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public Appendable append(CharSequence text, int start, int end) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public Appendable append(char c) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatThrownBy(() -> new AnswerRenderer()
                        .render(Answers.of(List.of("a")), OutputFormat.JSON, Screen.pipe(), full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
    }
}
