package org.archgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sentences end where the JDK's iterator ends them, which is given no more of a text than it needs. */
class SentencesTest {
    private static final List<String> PIECES = List.of(
            "Предложение",
            "сочетание",
            "Sentences",
            "Continued",
            " ",
            " ",
            ". ",
            ".",
            "! ",
            "? ",
            "… ",
            "...",
            ", ",
            ": ",
            " - ",
            " (",
            ") ",
            ".\" ",
            "»",
            "« ",
            " 128.5",
            "\u3002",
            "\u0964 ",
            "\u2029",
            "\u00a0",
            "\u0301",
            "\uff0e",
            "→");

    @Test
    void endWhereTheIteratorEndsThem() {
        Random random = new Random(17);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(14); k >= 0; k--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(sentences(text.toString())).as(text.toString()).isEqualTo(byIterator(text.toString()));
        }
    }

    private static List<String> sentences(String text) {
        return Sentences.split(text).stream().map(span -> text.substring(span.start(), span.end())).toList();
    }

    private static List<String> byIterator(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> found = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = text.substring(start, end).strip();
            if (!sentence.isEmpty()) {
                found.add(sentence);
            }
            start = end;
        }
        return found;
    }
}
