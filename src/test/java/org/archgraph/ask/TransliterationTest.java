package org.archgraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.archgraph.text.Stemmer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Latin names as Russians write them by ear. */
class TransliterationTest {
    private static final Transliteration LETTERS = new Transliteration(
            List.of(
                    "grok",
                    "mistral",
                    "small",
                    "deepseek",
                    "qwen",
                    "llama",
                    "gemma",
                    "kimi",
                    "minimax",
                    "moonshot",
                    "google"),
            List.of("muon", "norm", "window"));

    @ParameterizedTest
    @CsvSource({
        "Грок, Grok", "Гроке, Grok", "Мистраль, Mistral", "Мистраля, Mistral", "Смолл, Small", "Дипсик, Deepseek",
        "Квен, Qwen", "квэн, qwen", "лама, llama", "Ламы, Llama", "Джемма, Gemma", "Гемме, Gemma", "Кими, Kimi",
        "минимакс, minimax", "муншот, moonshot", "Гугл, Google", "Мюоном, Muon"
    })
    void aNameIsKnownByItsSound(String written, String name) {
        assertThat(LETTERS.latin(token(written), false)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"смола", "грек", "мама", "хром", "модель", "гул", "номера", "Grok", "л", "мистика"})
    void otherWordsAreNoNames(String written) {
        assertThat(LETTERS.latin(token(written), false)).isEmpty();
    }

    @Test
    void aShortWordIsHeardBehindAnother() {
        assertThat(LETTERS.latin(token("Смол"), true)).contains("Small");
        assertThat(LETTERS.latin(token("Смол"), false)).isEmpty();
    }

    @Test
    void twoNamesThatSoundAlikeAreNone() {
        Transliteration letters = new Transliteration(List.of("kimi", "cimi", "qimi"), List.of());

        assertThat(letters.latin(token("Кими"), false)).isEmpty();
    }

    @Test
    void lettersOfVersionsAreReadByTheirSound() {
        assertThat(Stream.of("К", "В", "р", "ж", "K").map(letter -> LETTERS.letter(token(letter)).orElse("")))
                .containsExactly("K", "V", "r", "", "");
    }

    private static Token token(String word) {
        return Token.of(word, 0, new Stemmer());
    }
}
