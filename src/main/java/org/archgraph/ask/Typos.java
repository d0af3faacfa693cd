package org.archgraph.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.archgraph.text.Stemmer;

/**
 * Known words, and which of them a misspelt word stands for. Cautious, since another word is another question: the
 * first letter must be right, numbers and words of less than four letters are never corrected, in words of four only
 * two letters that changed places or one that is doubled, and a letter in place of another only in words of eight or
 * more ("Mixtral" is not "Mistral", "hating" is not "having").
 */
final class Typos {
    private static final int SHORTEST = 5;
    private static final int LONG = 8;
    private static final int VERY_LONG = 10;
    private static final int TRANSPOSED = 1;
    private static final int EDIT = 2;

    private final Map<Character, List<String>> byFirstLetter = new HashMap<>();
    private final Map<Character, List<String>> namesByFirstLetter = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();

    /**
     * @param words all that are known
     * @param names those of them that stand in names
     */
    Typos(Collection<String> words, Collection<String> names) {
        Stemmer stemmer = new Stemmer();
        for (String word : words) {
            add(word, byFirstLetter);
            stems.put(word, stemmer.stem(word));
        }
        names.forEach(word -> add(word, namesByFirstLetter));
    }

    private static void add(String word, Map<Character, List<String>> byFirstLetter) {
        if (word.length() >= SHORTEST - 1 && Character.isLetter(word.charAt(0))) {
            byFirstLetter.computeIfAbsent(word.charAt(0), letter -> new ArrayList<>()).add(word);
        }
    }

    /**
     * The one known word that is nearest; empty where none is near or several are as near. Of the Russian word of a
     * name the stems may be near instead: "многоловым" is a misspelt "многоголовое" in another case.
     */
    Optional<String> correct(Token token) {
        String word = token.folded();
        if (word.length() < SHORTEST - 1 || token.number()) {
            return Optional.empty();
        }
        Optional<String> whole = nearest(word, byFirstLetter, UnaryOperator.identity());
        boolean inflected = Character.UnicodeBlock.of(word.charAt(0)) == Character.UnicodeBlock.CYRILLIC;
        return whole.isPresent() || !inflected || token.stem().length() < SHORTEST
                ? whole
                : nearest(token.stem(), namesByFirstLetter, stems::get);
    }

    /** @param form what is compared of a known word */
    private Optional<String> nearest(String word, Map<Character, List<String>> among, UnaryOperator<String> form) {
        String nearest = null;
        int best = Integer.MAX_VALUE;
        boolean tie = false;
        for (String known : among.getOrDefault(word.charAt(0), List.of())) {
            int distance = distance(word, form.apply(known));
            if (distance < best) {
                best = distance;
                nearest = known;
                tie = false;
            } else if (distance == best && distance < Integer.MAX_VALUE) {
                // two forms of one word are no tie
                tie |= !stems.get(known).equals(stems.get(nearest));
            }
        }
        return tie ? Optional.empty() : Optional.ofNullable(nearest);
    }

    /** How far two words are apart; MAX_VALUE where they are too far apart. */
    private static int distance(String word, String known) {
        int longer = Math.max(word.length(), known.length());
        if (Math.abs(word.length() - known.length()) > 2) {
            return Integer.MAX_VALUE;
        }
        if (transposed(word, known) || !word.equals(known) && sounds(word).equals(sounds(known))) {
            return TRANSPOSED;
        }
        if (known.length() < SHORTEST || longer < LONG && word.length() == known.length()) {
            return Integer.MAX_VALUE;
        }
        int distance = new LevenshteinDistance(longer >= VERY_LONG ? 2 : 1).apply(word, known);
        return distance < 1 ? Integer.MAX_VALUE : distance * EDIT;
    }

    /**
     * As it is said: each letter once where it stands twice in a row ("Kimmi"), Russian signs and endings that are said
     * alike.
     */
    private static String sounds(String spelt) {
        String word = spelt.replace('ъ', 'ь').replace("ться", "тся").replace("жы", "жи").replace("шы", "ши");
        StringBuilder single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }

    private static boolean transposed(String word, String known) {
        if (word.length() != known.length()) {
            return false;
        }
        int at = 0;
        while (at < word.length() && word.charAt(at) == known.charAt(at)) {
            at++;
        }
        return at + 1 < word.length()
                && word.charAt(at) == known.charAt(at + 1)
                && word.charAt(at + 1) == known.charAt(at)
                && word.substring(at + 2).equals(known.substring(at + 2));
    }
}
