package org.archgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class BatchesTest {
    private static List<Map<String, Object>> rows(int count, String text) {
        return IntStream.range(0, count).<Map<String, Object>>mapToObj(i -> Map.of("row", Map.of("text", text), "i", i))
                .toList();
    }

    @Test
    void rowsAreCutBySize() {
        List<Map<String, Object>> rows = rows(2_001, "a");

        Iterable<List<Map<String, Object>>> batches = Batches.of(rows, row -> row, 1_000);

        assertThat(batches).extracting(List::size).containsExactly(1_000, 1_000, 1);
        assertThat(StreamSupport.stream(batches.spliterator(), false).flatMap(List::stream).toList()).isEqualTo(rows);
        assertThat(Batches.of(rows(1_000, "a"), row -> row, 1_000)).hasSize(1);
        assertThat(Batches.of(rows(0, "a"), row -> row, 1_000)).isEmpty();
    }

    @Test
    void longTextsMakeSmallerBatches() {
        assertThat(Batches.of(rows(5, "a".repeat(1_500_000)), row -> row, 1_000))
                .extracting(List::size)
                .containsExactly(2, 2, 1);
        assertThat(Batches.of(rows(2, "a".repeat(5_000_000)), row -> row, 1_000))
                .extracting(List::size)
                .containsExactly(1, 1);
    }
}
