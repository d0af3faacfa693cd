package org.archgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "смесь,смесью",
        "смеси,смесь",
        "внимание,вниманием",
        "скользящее,скользящим",
        "окно,окна",
        "запись,записи",
        "experts,expert",
        "ёлка,елки",
        "нормализация,нормализацией"
    })
    void formsOfOneWordHaveOneStem(String one, String other) {
        Stemmer stemmer = new Stemmer();
        assertThat(stemmer.stem(one)).isEqualTo(stemmer.stem(other));
    }

    @Test
    void wordsThatAreNoWordsStayAsTheyAre() {
        assertThat(new Stemmer().stem("V3")).isEqualTo("v3");
        assertThat(new Stemmer().stem("3.1")).isEqualTo("3.1");
    }

    @Test
    void hyphensSeparateAndDecimalPointsDoNot() {
        List<Token> tokens = new Tokenizer().tokens("QK-Norm в GLM-4.5, 1,04 трлн.");
        assertThat(tokens).extracting(Token::text).containsExactly("QK", "Norm", "в", "GLM", "4.5", "1,04", "трлн");
        assertThat(tokens.get(3).span()).isEqualTo(new Span(10, 13));
    }

    @Test
    void sentencesEndAtTheirEnds() {
        String text = "Модель 3.1 вышла в 2025 году. Она, т. е. её веса, открыта! See e.g. Fig. 2 for this.\nNext one?";
        assertThat(Sentences.split(text).stream().map(span -> text.substring(span.start(), span.end())))
                .containsExactly(
                        "Модель 3.1 вышла в 2025 году.",
                        "Она, т. е. её веса, открыта!",
                        "See e.g. Fig. 2 for this.",
                        "Next one?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void nothingHasNoSentences(String text) {
        assertThat(Sentences.split(text)).isEmpty();
    }
}
