package org.archgraph.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names in Latin letters that are written in Cyrillic ones as they sound: "Грок" is Grok, "Дипсик" DeepSeek, "Джеммы"
 * Gemma. Both are brought to one spelling of their sounds, in which the consonants must be the same and one vowel of a
 * longer word may differ ("Смолл", Small).
 */
final class Transliteration {
    private static final int SHORTEST = 4;
    private static final int LONG = 5;
    private static final int CONSONANTS = 3;
    private static final Pattern ADJECTIVE = Pattern.compile("(?<=.{4})(ов|ев)ск$");
    private static final String VOWELS = "aeiou";
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяё";
    private static final String[] SOUNDS = {
        "a", "b", "v", "g", "d", "e", "ž", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "h",
        "ts", "č", "š", "š", "", "i", "", "e", "u", "a", "e"
    };
    /** English spellings, in the order in which they are replaced. */
    private static final String[][] SPELLINGS = {
        {"ck", "k"},
        {"qu", "kv"},
        {"ph", "f"},
        {"th", "t"},
        {"sh", "š"},
        {"ch", "č"},
        {"x", "ks"},
        {"ee", "i"},
        {"ea", "i"},
        {"oo", "u"},
        {"ou", "u"},
        {"q", "k"},
        {"w", "v"},
        {"c(?=[eiy])", "s"},
        {"c", "k"},
        {"j", "dž"},
        {"y", "i"}
    };

    private final Map<String, List<Sounding>> bySkeleton = new HashMap<>();

    /**
     * A way a word sounds.
     *
     * @param sure whether every vowel must be right
     * @param bare whether the ending is off, as it is off a Russian stem
     */
    private record Sounding(String word, String sounds, boolean sure, boolean bare) {}

    /**
     * @param names words of names that mean nothing else: of models and developers
     * @param terms words of other names, which must sound just so
     */
    Transliteration(Collection<String> names, Collection<String> terms) {
        names.forEach(word -> add(word, false));
        terms.stream().filter(word -> !names.contains(word)).forEach(word -> add(word, true));
    }

    /**
     * The one word in Latin letters that {@code token} sounds like; empty where none does, or several as well.
     *
     * @param goesOn whether the word before it was another such word: "Смол" alone is not Small, "Мистрал Смол" is
     */
    Optional<String> latin(Token token, boolean goesOn) {
        String word = token.folded();
        if (word.length() < SHORTEST || word.chars().anyMatch(letter -> CYRILLIC.indexOf(letter) < 0)) {
            return Optional.empty();
        }
        Set<String> nearest = new LinkedHashSet<>();
        int best = 1;
        for (String form : forms(token)) {
            boolean bare = !form.equals(word);
            String sounds = cyrillic(form);
            String skeleton = skeleton(sounds);
            for (Sounding known : bySkeleton.getOrDefault(skeleton, List.of())) {
                int distance = known.bare() && !bare ? Integer.MAX_VALUE : distance(sounds, known.sounds());
                boolean near = distance == 0
                        || !known.sure()
                                && skeleton.length() >= CONSONANTS
                                && form.length() >= (goesOn ? SHORTEST : LONG);
                if (near && distance <= best) {
                    if (distance < best) {
                        nearest.clear();
                    }
                    best = distance;
                    nearest.add(known.word());
                }
            }
        }
        boolean capital = Character.isUpperCase(token.text().charAt(0));
        return nearest.size() == 1
                ? nearest.stream().findFirst().map(found -> capital ? capitalized(found) : found)
                : Optional.empty();
    }

    /** The word, its stem, and the name in an adjective of it: "гугловские". */
    private static List<String> forms(Token token) {
        String adjective = ADJECTIVE.matcher(token.stem()).replaceFirst("");
        return adjective.equals(token.stem())
                ? List.of(token.folded(), token.stem())
                : List.of(token.folded(), token.stem(), adjective);
    }

    /** The letter that a single Cyrillic one is said as; empty for others. */
    Optional<String> letter(Token token) {
        int at = CYRILLIC.indexOf(token.folded());
        return at < 0 || SOUNDS[at].length() != 1 || SOUNDS[at].charAt(0) > 'z'
                ? Optional.empty()
                : Optional.of(Character.isUpperCase(token.text().charAt(0)) ? capitalized(SOUNDS[at]) : SOUNDS[at]);
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void add(String word, boolean sure) {
        if (word.length() < CONSONANTS || word.chars().anyMatch(letter -> letter < 'a' || letter > 'z')) {
            return;
        }
        Set<String> whole = new HashSet<>();
        for (String soft : List.of(word, word.replaceAll("g(?=[eiy])", "j"))) {
            whole.add(english(soft));
            whole.add(english(soft.replaceAll("(?<=[a-z]{2})e$", "")));
        }
        whole.forEach(sounds -> put(new Sounding(word, sounds, sure, false)));
        whole.stream()
                .filter(sounds -> sounds.length() >= CONSONANTS && vowel(sounds, sounds.length() - 1))
                .map(sounds -> sounds.substring(0, sounds.length() - 1))
                .forEach(sounds -> put(new Sounding(word, sounds, sure, true)));
    }

    private void put(Sounding sounding) {
        bySkeleton.computeIfAbsent(skeleton(sounding.sounds()), any -> new ArrayList<>()).add(sounding);
    }

    private static String english(String word) {
        String sounds = word;
        for (String[] spelling : SPELLINGS) {
            sounds = sounds.replaceAll(spelling[0], spelling[1]);
        }
        return plain(sounds);
    }

    private static String cyrillic(String word) {
        StringBuilder sounds = new StringBuilder();
        word.chars().forEach(letter -> sounds.append(SOUNDS[CYRILLIC.indexOf(letter)]));
        return plain(sounds.toString());
    }

    /** No letter twice in a row; "u" before another vowel is "w". */
    private static String plain(String sounds) {
        return sounds.replaceAll("(.)\\1+", "$1").replaceAll("(?<=.)u(?=[aeio])", "v");
    }

    private static boolean vowel(String sounds, int at) {
        return VOWELS.indexOf(sounds.charAt(at)) >= 0;
    }

    /** The consonants alone. */
    private static String skeleton(String sounds) {
        return sounds.replaceAll("[aeiou]+", "");
    }

    /** How many groups of vowels differ; out of reach where one has a group that the other lacks. */
    private static int distance(String one, String other) {
        String[] mine = one.split("[^aeiou]", -1);
        String[] theirs = other.split("[^aeiou]", -1);
        int distance = 0;
        for (int i = 0; i < mine.length; i++) {
            if (mine[i].isEmpty() != theirs[i].isEmpty()) {
                return Integer.MAX_VALUE;
            }
            distance += mine[i].equals(theirs[i]) ? 0 : 1;
        }
        return distance;
    }
}
