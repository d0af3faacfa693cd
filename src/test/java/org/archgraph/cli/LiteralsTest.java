package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiteralsTest {
    @Test
    void writesValuesAsCypherReadsThem() {
        assertThat(Literals.of("it's a \\ sign")).isEqualTo("'it\\'s a \\\\ sign'");
        assertThat(Literals.of(List.of("a", "b"))).isEqualTo("['a', 'b']");
        assertThat(Literals.of(LocalDate.of(2025, 5, 31))).isEqualTo("date('2025-05-31')");
        assertThat(Literals.of(300L)).isEqualTo("300");
    }
}
