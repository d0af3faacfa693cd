package org.archgraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 24);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025 | 2025-01-01 | 2025-12-31
        2025 году | 2025-01-01 | 2025-12-31
        May 2025 | 2025-05-01 | 2025-05-31
        May of 2025 | 2025-05-01 | 2025-05-31
        мае 2025 года | 2025-05-01 | 2025-05-31
        12 May 2025 | 2025-05-12 | 2025-05-12
        May 12, 2025 | 2025-05-12 | 2025-05-12
        12 мая 2025 года | 2025-05-12 | 2025-05-12
        2025-05-12 | 2025-05-12 | 2025-05-12
        12.05.2025 | 2025-05-12 | 2025-05-12
        2025-05 | 2025-05-01 | 2025-05-31
        Q3 2025 | 2025-07-01 | 2025-09-30
        first half of 2025 | 2025-01-01 | 2025-06-30
        втором квартале 2025 | 2025-04-01 | 2025-06-30
        летом 2025 | 2025-06-01 | 2025-08-31
        2025-м году | 2025-01-01 | 2025-12-31
        this year | 2025-01-01 | 2025-12-31
        last year | 2024-01-01 | 2024-12-31
        last month | 2025-10-01 | 2025-10-31
        last quarter | 2025-07-01 | 2025-09-30
        past year | 2024-11-25 | 2025-11-24
        last 6 months | 2025-05-25 | 2025-11-24
        последние полгода | 2025-05-25 | 2025-11-24
        последние три месяца | 2025-08-25 | 2025-11-24
        прошлом году | 2024-01-01 | 2024-12-31
        two weeks ago | 2025-11-10 | 2025-11-10
        March and July 2025 | 2025-03-01 | 2025-03-31
        марта по июль 2025 | 2025-03-01 | 2025-03-31
        """)
    void readsATimeAsPeopleWriteIt(String text, LocalDate first, LocalDate last) {
        assertThat(new Periods(Words.tokens(text), TODAY).at(0)).hasValueSatisfying(period -> {
            assertThat(period.first()).isEqualTo(first);
            assertThat(period.last()).isEqualTo(last);
        });
    }

    @ParameterizedTest
    @CsvSource({"May", "300", "2025B-less", "31 February 2025", "2025-13-01", "moon"})
    void aMonthWithoutAYearAndWhatIsNoTimeAreNotRead(String text) {
        assertThat(new Periods(Words.tokens(text), TODAY)
                        .at(0)
                        .filter(period -> period.to() > 1 || !text.startsWith("2025")))
                .isEmpty();
    }
}
