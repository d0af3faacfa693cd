package org.archgraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
import org.junit.jupiter.api.Test;

class ArgumentReaderTest {
    private static final ArgumentReader READER = new ArgumentReader(Fixture.names());
    private static final CannedQuery QUERY = new CannedQuery(
            "try", "t", "d",
            List.of(
                    new Parameter("techniques", ParameterType.TECHNIQUE, true, null, "x"),
                    new Parameter("model", ParameterType.MODEL, false, "Gemma 3", "x"),
                    new Parameter("most", ParameterType.NUMBER, false, "20", "x"),
                    new Parameter("after", ParameterType.DATE, false, "2025-01-01", "x"),
                    new Parameter("words", ParameterType.TEXT, false, "", "x")),
            List.of(), List.of(), List.of(), Map.of(), null, "RETURN 1", Path.of("try.cypher"));

    @Test
    void turnsTextIntoValuesOfEachType() {
        assertThat(READER.read(
                        QUERY, Map.of("techniques", "MoE, смесь экспертов,swa", "most", "3.5e11", "words", "a b")))
                .isEqualTo(Map.of(
                        "techniques",
                        List.of("moe", "moe", "swa"),
                        "model",
                        "gemma",
                        "most",
                        350_000_000_000L,
                        "after",
                        LocalDate.of(2025, 1, 1),
                        "words",
                        "a b"));
        assertThat(READER.read(QUERY, Map.of("techniques", "moe", "most", "0.5"))).containsEntry("most", 0.5);
    }

    @Test
    void tellsWhatWasNotReadToTheLetter() {
        List<String> notes = new ArrayList<>();

        READER.read(QUERY, Map.of("techniques", "MoE, Atention Sinks", "model", "Kimi"), notes::add);

        assertThat(notes).containsExactly("Atention Sinks read as Attention Sinks", "Kimi read as Kimi K2");
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThat(failure(Map.of())).hasMessage("query try needs techniques (list of Technique)");
        assertThat(failure(Map.of("technique", "MoE"))).hasMessage("query try has no parameter \"technique\"");
        assertThat(failure(Map.of("techniques", "MoE", "most", "many"))).hasMessage("most is no number: many");
        assertThat(failure(Map.of("techniques", "MoE", "after", "May"))).hasMessage("after is no date: May");
        assertThat(failure(Map.of("techniques", " , "))).hasMessage("techniques is an empty list");
        assertThat(failure(Map.of()).exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(failure(Map.of()).hint()).isPresent();
    }

    @Test
    void saysWhatANameCouldMean() {
        Failure unknown = failure(Map.of("techniques", "MoE, ReGLU"));
        assertThat(unknown).hasMessage("no Technique in this graph is called \"ReGLU\"");
        assertThat(failure(Map.of("techniques", "MoE", "model", "Gema"))
                        .hint()).contains("did you mean Gemma 3?");
        Failure several = failure(Map.of("techniques", "MoE", "model", "Qwen"));
        assertThat(several.hint()).contains("did you mean \"Qwen3\" or \"Qwen3-Next\"?");
        assertThat(several.exitCode()).isEqualTo(ExitCode.NOT_FOUND);
    }

    private static Failure failure(Map<String, String> arguments) {
        try {
            READER.read(QUERY, arguments);
        } catch (Failure failure) {
            return failure;
        }
        throw new AssertionError("no failure for " + arguments);
    }
}
