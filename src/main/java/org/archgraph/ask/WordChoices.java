package org.archgraph.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.archgraph.failure.Failure;
import org.archgraph.text.Stemmer;

/** What patterns write for words. Most patterns have most of it in common, so each is made once. For one thread. */
final class WordChoices {
    private static final Pattern WORD = Pattern.compile("(?=.*[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}'_]+");
    private static final Pattern CLASS = Pattern.compile("@[a-z]+");
    private static final WordSet UNKNOWN = new WordSet(List.of());

    private final Synonyms synonyms;
    private final Stemmer stemmer = new Stemmer();
    private final Map<String, Choice> made = new HashMap<>();
    private final Map<String, WordSet> sets = new HashMap<>();

    private WordChoices(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    static WordChoices of(Synonyms synonyms) {
        return new WordChoices(synonyms);
    }

    /** For looking at the syntax alone: what it makes is empty, and every word class is taken to be there. */
    static WordChoices ofSyntax() {
        return new WordChoices(null);
    }

    /**
     * @param text such as {@code a|@class}, {@code [maybe]}
     * @param malformed from what is wrong and what to do, what to throw
     */
    Choice choice(String language, String text, BiFunction<String, String, Failure> malformed) {
        String key = language + " " + text;
        Choice known = made.get(key);
        if (known == null) {
            known = make(language, text, malformed);
            made.put(key, known);
        }
        return known;
    }

    /** The sequences of words of everything that was made. */
    List<List<List<Token>>> sequences() {
        return sets.values().stream().map(WordSet::sequences).toList();
    }

    private Choice make(String language, String text, BiFunction<String, String, Failure> malformed) {
        boolean optional = text.startsWith("[") && text.endsWith("]");
        List<WordSet> chosen = new ArrayList<>();
        for (String word : (optional ? text.substring(1, text.length() - 1) : text).split("\\|", -1)) {
            if (language.equals(QuestionPattern.GIST) || language.equals(QuestionPattern.OTHER)) {
                chosen.addAll(ofBoth(word, malformed));
            } else {
                chosen.add(known(language, word, malformed));
            }
        }
        return new Choice(chosen, optional);
    }

    private WordSet known(String language, String word, BiFunction<String, String, Failure> malformed) {
        String key = language + " " + word;
        WordSet known = sets.get(key);
        if (known == null) {
            known = set(language, word, malformed);
            sets.put(key, known);
        }
        return known;
    }

    /** A word class in each language that has it; of other words nothing else would know. */
    private List<WordSet> ofBoth(String word, BiFunction<String, String, Failure> malformed) {
        if (!CLASS.matcher(word).matches()) {
            throw malformed.apply(
                    "\"" + word + "\" is no word class", "write @class, @class|@other, [@maybe] or {parameter}");
        }
        List<String> languages = Stream.of("en", "ru")
                .filter(language -> synonyms == null || !synonyms.words(language, word.substring(1)).isEmpty())
                .toList();
        if (languages.isEmpty()) {
            throw malformed.apply("no word class \"" + word + "\"", "see cypher/ask/words.txt");
        }
        return languages.stream().map(language -> known(language, word, malformed)).toList();
    }

    private WordSet set(String language, String word, BiFunction<String, String, Failure> malformed) {
        if (CLASS.matcher(word).matches()) {
            return synonyms == null ? UNKNOWN : new WordSet(ofClass(language, word, malformed));
        }
        List<Token> words = words(word, malformed);
        return synonyms == null ? UNKNOWN : new WordSet(List.of(words));
    }

    private List<List<Token>> ofClass(String language, String word, BiFunction<String, String, Failure> malformed) {
        List<List<Token>> words = synonyms.words(language, word.substring(1));
        if (words.isEmpty()) {
            throw malformed.apply("no word class \"" + word + "\" for " + language, "see cypher/ask/words.txt");
        }
        return words;
    }

    private List<Token> words(String word, BiFunction<String, String, Failure> malformed) {
        boolean exact = word.endsWith("!");
        String plain = exact ? word.substring(0, word.length() - 1) : word;
        if (!WORD.matcher(plain).matches()) {
            throw malformed.apply(
                    "\"" + word + "\" is no word", "write word, word!, a|b, @class, [maybe] or {parameter}");
        }
        if (synonyms == null) {
            return List.of();
        }
        List<Token> tokens = Words.tokens(plain.replace('_', ' '), stemmer);
        return exact ? tokens.stream().map(Token::exact).toList() : tokens;
    }
}
