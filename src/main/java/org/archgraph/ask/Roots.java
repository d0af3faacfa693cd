package org.archgraph.ask;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What deeds and the verbs for them have in common: groups are called "Стабилизация обучения" and "inference
 * optimization", and people ask what "стабилизирует обучение" and "optimizes inference". Snowball's stems of English
 * words are that already, those of Russian ones are not.
 */
final class Roots {
    /** Endings of stems that make verbs and nouns of each other; the longest first. */
    private static final List<String> ENDINGS = List.of(
            "ируемост",
            "ированн",
            "ирован",
            "ируем",
            "ирова",
            "ован",
            "ова",
            "иру",
            "ир",
            "ац",
            "ен",
            "ан",
            "ем",
            "а",
            "я",
            "и");

    private static final int SHORTEST = 4;
    private static final Set<String> JOINING = Set.of("of", "the", "in", "for", "to");

    private Roots() {}

    static String of(Token token) {
        String stem = token.stem();
        for (String ending : ENDINGS) {
            if (stem.length() >= SHORTEST + ending.length() && stem.endsWith(ending)) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }

    /** The roots of a name of several words in any order, without the words that only join them. */
    static String of(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> !JOINING.contains(token.folded()))
                .map(Roots::of)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
