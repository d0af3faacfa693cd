package org.archgraph.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * Stems of Russian and English words by Snowball, the language chosen by the word's script. Remembers the words it has
 * seen. May be used by several threads.
 */
public final class Stemmer {
    private static final int SHORTEST = 3;

    /**
     * Nouns whose ending Snowball takes for that of a verb, so that "смесь" would not meet "смеси", nor "память"
     * "памяти".
     */
    private static final Pattern NOUN_IN_SOFT_SIGN = Pattern.compile(".*([^т]есь|пись)|память");

    /** As in "OLMoE", of which Snowball would make "OLMo", another model. */
    private static final String EXPERTS = "moe";

    private final SnowballStemmer russian = new RussianStemmer();
    private final SnowballStemmer english = new EnglishStemmer();
    private final Memo<String> stems = new Memo<>();

    /** The stem of one word, folded (lower case, ё as е). */
    public String stem(String word) {
        return stems.of(word, w -> compute(w.toLowerCase(Locale.ROOT).replace('ё', 'е')));
    }

    /** Snowball's programs work on one word at a time. */
    private synchronized String compute(String word) {
        if (word.length() < SHORTEST || word.endsWith(EXPERTS) || !word.chars().allMatch(Character::isLetter)) {
            return word;
        }
        if (NOUN_IN_SOFT_SIGN.matcher(word).matches()) {
            return word.substring(0, word.length() - 1);
        }
        SnowballStemmer program = isCyrillic(word.charAt(word.length() - 1)) ? russian : english;
        program.setCurrent(word);
        program.stem();
        return program.getCurrent();
    }

    private static boolean isCyrillic(char c) {
        return Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CYRILLIC;
    }
}
