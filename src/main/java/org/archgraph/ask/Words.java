package org.archgraph.ask;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** Cuts questions and names into words that can be compared. */
final class Words {
    /** Letters and digits part ("Qwen3" is "Qwen" and "3"), so that "Qwen 3", "Qwen-3" and "Qwen3" are the same. */
    private static final Pattern TOKEN = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*n't(?!\\p{L})|'(?:s|re|ve)(?!\\p{L})"
            + "|\\p{L}[\\p{L}\\p{M}]*|\\p{N}+(?:\\.\\p{N}+)*|[,+&]");

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern LATIN = Pattern.compile("[a-z]+");

    private Words() {}

    /** NFC, lower case, ё as е, runs of hyphens, underscores and spaces as one space. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace('’', '\'')
                .replaceAll("[\\s_\\p{Pd}]+", " ")
                .strip();
    }

    /** The text in which {@link #tokens} counts: NFC, with plain apostrophes. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace('’', '\'');
    }

    static List<Token> tokens(String text) {
        String plain = plain(text);
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(plain);
        while (matcher.find()) {
            tokens.add(Token.of(matcher.group(), matcher.start()));
        }
        return tokens;
    }

    /** The stem of a folded word, by the script it is written in. */
    static String stem(String folded) {
        if (CYRILLIC.matcher(folded).find()) {
            // Snowball takes the end of "смесь" for that of a reflexive verb and leaves "сме", but "смес" of "смеси"
            String word = folded.endsWith("сь") ? folded.substring(0, folded.length() - 1) : folded;
            return stem(new RussianStemmer(), word);
        }
        return LATIN.matcher(folded).matches() ? stem(new EnglishStemmer(), folded) : folded;
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
