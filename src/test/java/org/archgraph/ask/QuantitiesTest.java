package org.archgraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            300B | 300000000000
            300 billion | 300000000000
            1.5T | 1500000000000
            5,1 млрд | 5100000000
            300 миллиардов | 300000000000
            сто двадцать миллиардов | 120000000000
            three hundred billion | 300000000000
            триллиона | 1000000000000
            300,000,000,000 | 300000000000
            300 000 000 000 | 300000000000
            20 to 120 billion | 20000000000
            20 до 120 млрд | 20000000000
            5 | 5
            """)
    void readsANumberAsPeopleWriteIt(String text, long value) {
        assertThat(Quantities.at(Words.tokens(text), 0)).hasValueSatisfying(quantity -> {
            assertThat(quantity.value()).isEqualTo(value);
            assertThat(quantity.large()).isEqualTo(value >= 1_000_000);
        });
    }

    @ParameterizedTest
    @CsvSource({"B", "models", "3.1.2", "т"})
    void doesNotTakeAnythingElseForOne(String text) {
        assertThat(Quantities.at(Words.tokens(text), 0)).isEmpty();
    }
}
