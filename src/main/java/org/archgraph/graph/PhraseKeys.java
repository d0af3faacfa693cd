package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.archgraph.text.Names;

/**
 * Tells that a text has none of several phrases, without splitting it into words: phrases are dear to look for, and
 * hardly any text has one.
 */
final class PhraseKeys {
    private static final String GAP = "...";

    /** In letters, but for its first: a shorter word stands nearly everywhere. */
    private static final int SHORTEST = 2;

    /** A power of two. */
    private static final int SLOTS = 1024;

    /**
     * The longest words of phrases, each in the slot of its second and third letter: a text is gone through once, not
     * once for each word.
     */
    private final Key[][] slots = new Key[SLOTS][];

    /** Whether a phrase has no word that is long enough to tell it by. */
    private final boolean any;

    /**
     * The longest word of phrases.
     *
     * @param first its first letter, small; a text may have it as a capital
     * @param rest its other letters
     * @param phrases the parts of each phrase between its gaps
     */
    private record Key(char first, String rest, List<List<String>> phrases) {
        /** Whether a word of a text that begins so has its second letter there. */
        boolean standsAt(String text, int second) {
            if (second == 0 || !text.startsWith(rest, second)) {
                return false;
            }
            char letter = Character.toLowerCase(text.charAt(second - 1));
            char before = second == 1 ? ' ' : text.charAt(second - 2);
            return (letter == 'ё' ? 'е' : letter) == first
                    && !Character.isLetter(before)
                    && (before < '0' || before > '9');
        }
    }

    PhraseKeys(Stream<String> phrases) {
        Map<String, List<List<String>>> parts = new LinkedHashMap<>();
        phrases.map(phrase -> Names.fold(phrase).replace("*", "")).forEach(phrase -> {
            String longest = Stream.of(phrase.replace(GAP, "").strip().split("\\s+"))
                    .max(Comparator.comparingInt(String::length))
                    .orElseThrow();
            List<String> between = Stream.of(phrase.split(" *\\.\\.\\. *"))
                    .map(PhraseKeys::key)
                    .toList();
            parts.computeIfAbsent(longest, k -> new ArrayList<>()).add(between);
        });
        this.any = parts.keySet().stream().anyMatch(word -> word.length() <= SHORTEST);
        parts.entrySet().stream().filter(of -> of.getKey().length() > SHORTEST)
                .forEach(of -> add(new Key(of.getKey().charAt(0), key(of.getKey()), of.getValue())));
    }

    private void add(Key key) {
        int slot = slot(key.rest(), 0);
        Key[] before = slots[slot] == null ? new Key[0] : slots[slot];
        slots[slot] = Arrays.copyOf(before, before.length + 1);
        slots[slot][before.length] = key;
    }

    private static int slot(String text, int at) {
        return (text.charAt(at) * 37 + text.charAt(at + 1)) & SLOTS - 1;
    }

    /** Words but for their first letter, which may be a capital. */
    private static String key(String words) {
        return words.substring(1).strip();
    }

    /** Whether a text may have one of the phrases. */
    boolean mayBeIn(String text) {
        String plain = text.indexOf('ё') < 0 ? text : text.replace('ё', 'е');
        for (int i = 0; i + 1 < plain.length(); i++) {
            Key[] keys = slots[slot(plain, i)];
            if (keys != null && isAny(keys, plain, i)) {
                return true;
            }
        }
        return any;
    }

    private static boolean isAny(Key[] keys, String text, int at) {
        for (Key key : keys) {
            if (key.standsAt(text, at) && isAny(key.phrases(), text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAny(List<List<String>> all, String text) {
        for (List<String> between : all) {
            if (areAll(between, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areAll(List<String> between, String text) {
        for (String part : between) {
            if (!isIn(text, part)) {
                return false;
            }
        }
        return true;
    }

    /** Whether words stand beside each other, whatever stands between them: a line may end there. */
    private static boolean isIn(String text, String words) {
        int space = words.indexOf(' ');
        if (space < 0) {
            return text.contains(words);
        }
        String first = words.substring(0, space);
        for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
            if (goesOn(text, at + first.length(), words, space)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words from a space on follow in a text, with other spaces and hyphens for theirs. */
    private static boolean goesOn(String text, int from, String words, int space) {
        int at = from;
        for (int i = space; i < words.length(); i++, at++) {
            boolean gap = words.charAt(i) == ' ';
            if (at >= text.length()
                    || (gap ? Character.isLetterOrDigit(text.charAt(at)) : text.charAt(at) != words.charAt(i))) {
                return false;
            }
            while (gap && at + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(at + 1))) {
                at++;
            }
        }
        return true;
    }
}
