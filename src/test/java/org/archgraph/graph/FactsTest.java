package org.archgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Front matter as typed properties. */
class FactsTest {
    private static Map<String, Object> facts(String... lines) {
        String text = "---\n" + String.join("\n", lines) + "\n---";
        return TestVault.of().note("a.md", text.split("\n")).build().entities().get(0).properties();
    }

    @Test
    void numbersAreNumbers() {
        assertThat(facts("parameters_total: 671B", "context: 128K", "layers: 61", "vocabulary: 129 280", "year: '2024'"))
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
}
