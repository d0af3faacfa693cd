package org.archgraph.ask;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.archgraph.text.Names;
import org.archgraph.text.Stemmer;

/** Cuts questions and names into words that can be compared. */
final class Words {
    /**
     * Letters and digits part ("Qwen3" is "Qwen" and "3"), so that "Qwen 3", "Qwen-3" and "Qwen3" are the same; that,
     * and the joining signs, is what {@link org.archgraph.text.Tokenizer} does not do.
     */
    /** A dash between two numbers that is "to": 20–120, 20-120 billion. */
    private static final String RANGE = "(?<=\\p{N}) ?[–—] ?(?=\\p{N})"
            + "|(?<=\\p{N}[bBmM])[-–—](?=\\p{N}+[bBmM](?!\\p{L}))|(?<=(?<![\\p{L}\\p{N}.,-])\\p{N}{2,4})-(?=\\p{N}{2,4}"
            + " ?(?:[bB]|bn|billion|[mM]|million|млрд|млн|миллиард|миллион)(?!\\p{L}))";
    /** A slash between two names that is a comma. */
    private static final String SLASH = "(?<=\\s)/(?=\\s)";

    private static final Pattern TOKEN =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}]*n't(?!\\p{L})|'(?:s|re|ve|d|ll)(?!\\p{L})" + "|" + RANGE + "|" + SLASH
                    + "|\\p{L}[\\p{L}\\p{M}]*|\\p{N}+(?:[.,]\\p{N}+)*|[,+&<>]");

    private Words() {}

    /** The text in which {@link #tokens} counts: NFC, with plain apostrophes. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace('’', '\'');
    }

    static String fold(String text) {
        return Names.fold(plain(text));
    }

    static List<Token> tokens(String text) {
        return tokens(text, new Stemmer());
    }

    static List<Token> tokens(String text, Stemmer stemmer) {
        String plain = plain(text);
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(plain);
        while (matcher.find()) {
            String word = matcher.group();
            tokens.add(sign(word)
                    .map(meant -> new Token(word, meant, meant, matcher.start()))
                    .orElseGet(() -> Token.of(word, matcher.start(), stemmer)));
        }
        return tokens;
    }

    /** The word that a sign stands for. */
    private static Optional<String> sign(String text) {
        return switch (text.strip()) {
            case "&" -> Optional.of("and");
            case "/" -> Optional.of(",");
            case "–", "—", "-" -> Optional.of("to");
            default -> Optional.empty();
        };
    }
}
