package org.archgraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionReaderTest {
    private static final QuestionReader READER = Fixture.reader();

    static Stream<String> questions() {
        return Fixture.lines("questions.txt").stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void readsOrRefusesAsLabelled(String line) {
        String[] parts = line.split(" -> ");

        assertThat(shown(READER.read(parts[0]))).as(parts[0]).isEqualTo(parts[1]);
    }

    static Stream<String> examples() {
        return Fixture.library().all().stream()
                .flatMap(query -> query.questions().stream().map(question -> query.name() + ": " + question.text()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleOfAQueryIsReadAsThatQuery(String line) {
        String[] parts = line.split(": ");

        assertThat(READER.read(parts[1])).isInstanceOfSatisfying(
                Reading.Understood.class,
                understood -> assertThat(understood.query().name()).isEqualTo(parts[0]));
    }

    @Test
    void showsTheReadingWithTheNamesInFull() {
        assertThat(understood("models sharing MoE").display())
                .isEqualTo("models-using: technique = Смесь экспертов (MoE)");
        assertThat(understood("compare Qwen3 and Kimi K2").display()).isEqualTo("compare: a = Qwen3, b = Kimi K2");
        assertThat(understood("models with MoE and MLA").display())
                .isEqualTo(
                        "models-using-all: techniques = Смесь экспертов (MoE); MLA (Многоголовое латентное внимание)");
        assertThat(understood("groups").display()).isEqualTo("groups");
    }

    @Test
    void knowsWhetherTheNumberOfRowsWasAskedFor() {
        assertThat(understood("how many models do not use MoE").counting()).isTrue();
        assertThat(understood("сколько моделей без MoE").counting()).isTrue();
        assertThat(understood("models without MoE").counting()).isFalse();
        // this one's answer is a number
        assertThat(understood("how many models use MoE").counting()).isFalse();
    }

    @Test
    void saysWhatWasNotReadToTheLetter() {
        assertThat(understood("modles sharing MOE").corrections())
                .containsExactly("modles read as models", "MOE read as MoE");
        assertThat(understood("what does DeepSeek use").corrections())
                .containsExactly("DeepSeek read as DeepSeek V3/R1");
        assertThat(understood("models with sliding-window atention").corrections())
                .containsExactly("atention read as attention");
        assertThat(understood("модели со смесью экспертов").corrections()).isEmpty();
        assertThat(understood("models with moe").corrections()).isEmpty();
    }

    @Test
    void namesTheCandidatesOfAnAmbiguousName() {
        assertThat(READER.read("what does Qwen use")).isInstanceOfSatisfying(Reading.Ambiguous.class, ambiguous -> {
            assertThat(ambiguous.text()).isEqualTo("Qwen");
            assertThat(ambiguous.candidates()).extracting(NamedEntity::id).containsExactlyInAnyOrder("qwen3", "next");
        });
    }

    @Test
    void refusesWhatIsCloseToAQuestionAndAnother() {
        assertThat(refused("who made MoE").reason()).isEqualTo("every word is known, but no question of this form");
        assertThat(understood("who uses MoE").query().name()).isEqualTo("models-using");
    }

    @Test
    void whatIsSaidBeforeAQuestionMakesNone() {
        refused("what does MoE use");
        refused("based on what you have, what does MoE use");
        assertThat(understood("based on what you have, what uses MoE").query().name()).isEqualTo("models-using");
    }

    @Test
    void readsOtherSpellingsOfWords() {
        assertThat(understood("чё такое MLA").corrections()).containsExactly("чё read as что");
        assertThat(understood("обьясни MLA").query().name()).isEqualTo("describe");
    }

    @Test
    void aNumberInANameIsNoNumber() {
        refused("Qwen3 newest of all");
        assertThat(understood("top3 newest models").parameters()).containsEntry("most", 3L);
    }

    @Test
    void refusesWithTheReasonAndTheNearestQuestions() {
        Reading.NotUnderstood price = refused("сколько стоит Kimi K2");
        assertThat(price.reason()).contains("стоит");
        assertThat(price.suggestions()).anyMatch(question -> question.contains("Kimi K2")).hasSizeLessThanOrEqualTo(3);
        Reading.NotUnderstood blockchain = refused("models sharing blockchain");
        assertThat(blockchain.reason()).contains("\"blockchain\"");
        assertThat(blockchain.suggestions()).contains("models sharing MoE");
        assertThat(refused("").reason()).isEqualTo("there is no question");
        assertThat(refused("word ".repeat(41)).reason()).contains("40");
    }

    @Test
    void suggestsOnlyQuestionsThatItReads() {
        for (String line : questions().toList()) {
            if (READER.read(line.split(" -> ")[0]) instanceof Reading.NotUnderstood refused) {
                assertThat(refused.suggestions())
                        .isNotEmpty()
                        .allSatisfy(suggestion -> assertThat(READER.read(suggestion))
                                .as(line + " suggests " + suggestion)
                                .isInstanceOf(Reading.Understood.class));
            }
        }
    }

    private static Reading.Understood understood(String question) {
        Reading reading = READER.read(question);
        assertThat(reading).as(question).isInstanceOf(Reading.Understood.class);
        return (Reading.Understood) reading;
    }

    private static Reading.NotUnderstood refused(String question) {
        Reading reading = READER.read(question);
        assertThat(reading).as(question).isInstanceOf(Reading.NotUnderstood.class);
        return (Reading.NotUnderstood) reading;
    }

    private static String shown(Reading reading) {
        if (reading instanceof Reading.Understood understood) {
            return (understood.query().name() + " " + shown(understood.parameters())).strip();
        }
        return reading instanceof Reading.Ambiguous ? "~" : "?";
    }

    private static String shown(Map<String, Object> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + (entry.getValue() instanceof List<?> list
                        ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
                        : entry.getValue()))
                .collect(Collectors.joining(" "));
    }
}
