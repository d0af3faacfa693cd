package org.archgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter as typed properties. */
class FactsTest {
    private static Map<String, Object> facts(String... lines) {
        String text = "---\n" + String.join("\n", lines) + "\n---";
        return TestVault.of().note("a.md", text.split("\n")).build().entities().get(0).properties();
    }

    @Test
    void numbersAreNumbers() {
        assertThat(facts(
                        "parameters_total: 671B", "context: 128K", "layers: 61", "vocabulary: 129 280", "year: '2024'"))
                .containsEntry("parameters_total", 671_000_000_000L)
                .containsEntry("context", 128_000L)
                .containsEntry("layers", 61L)
                .containsEntry("vocabulary", 129_280L)
                .containsEntry("year", 2024L);
    }

    @Test
    void numbersMayBeWrittenInRussian() {
        assertThat(facts("параметры: 1,04 трлн", "активные параметры: 32 млрд"))
                .containsEntry("parameters_total", 1_040_000_000_000L)
                .containsEntry("parameters_active", 32_000_000_000L);
    }

    @Test
    void whatIsNoNumberStaysText() {
        assertThat(facts("parameters_total: unknown")).containsEntry("parameters_total", "unknown");
    }

    @Test
    void datesAreDatesAndAMonthIsKnownAsOne() {
        assertThat(facts("released: 2024-12-26")).containsEntry("released", LocalDate.of(2024, 12, 26));
        assertThat(facts("released: 2025-03"))
                .containsEntry("released", LocalDate.of(2025, 3, 1))
                .containsEntry("released_precision", "month");
    }

    @Test
    void listsMapsAndOtherKeysAreKept() {
        assertThat(facts("sizes: [1B, 4B]", "mixed: [1, a]", "heads: {q: 32, kv: 8}", "My Key: x", "empty:"))
                .containsEntry("sizes", List.of("1B", "4B"))
                .containsEntry("mixed", List.of("1", "a"))
                .containsEntry("heads_q", 32L)
                .containsEntry("heads_kv", 8L)
                .containsEntry("my_key", "x")
                .doesNotContainKey("empty");
    }

    @Test
    void namesAndTypesAreNoFacts() {
        assertThat(facts("type: Model", "title: T", "aliases: [x]", "uses: ['[[y]]']")).isEmpty();
    }

    @Test
    void commasBetweenThousandsAreNoDecimalCommas() {
        assertThat(facts("context: 131,072", "vocabulary: '1,048,576'", "layers: 1,5", "hidden_size: 0,125"))
                .containsEntry("context", 131_072L)
                .containsEntry("vocabulary", 1_048_576L)
                .containsEntry("layers", 1.5)
                .containsEntry("hidden_size", 0.125);
    }

    @ParameterizedTest
    @CsvSource({
        "671b,671000000000", "~1T,1000000000000", "0.6B,600000000", "4 млн,4000000", "12 тыс.,12000", "128 K,128000",
        "1_000,1000", "'7 168',7168"
    })
    void quantitiesInTheirManySpellings(String written, long number) {
        assertThat(facts("parameters_total: " + written)).containsEntry("parameters_total", number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"671B (37B active)", "22-32B", "-5B", "about 7B", "7B8", "B"})
    void whatIsMoreThanAQuantityStaysAsItIsWritten(String written) {
        assertThat(facts("parameters_total: " + written)).containsEntry("parameters_total", written);
    }

    @Test
    void aNumberThatNoIntegerHoldsStaysPositive() {
        assertThat(facts("parameters_total: 99999999T")).containsEntry("parameters_total", 9.9999999e19);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13", "2025-02-30", "2025/03/01", "spring 2025"})
    void whatIsNoDateStaysText(String written) {
        assertThat(facts("released: " + written))
                .containsEntry("released", written)
                .doesNotContainKey("released_precision");
    }

    @Test
    void aMonthIsADateOnlyWhereADateIsMeant() {
        assertThat(facts("seen: 2025-03")).containsOnly(Map.entry("seen", "2025-03"));
    }

    @Test
    void nestedMapsAndListsAreFlattened() {
        assertThat(facts("deep: {a: {b: 1}}", "rows: [[1, 2], [3]]", "none: [null]"))
                .containsOnly(
                        Map.entry("deep_a_b", 1L), Map.entry("rows", List.of("[1, 2]", "[3]")),
                        Map.entry("none", List.of()));
    }
}
