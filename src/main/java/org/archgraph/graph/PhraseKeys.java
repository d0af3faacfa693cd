package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.archgraph.text.Names;

/**
 * Tells that a text has none of several phrases, without splitting it into words: phrases are dear to look for, and hardly any text
 * has one.
 */
final class PhraseKeys {
    private static final String GAP = "...";

    /** By the longest word of phrases, the parts of each between its gaps. */
    private final Map<String, List<List<String>>> parts = new LinkedHashMap<>();

    PhraseKeys(Stream<String> phrases) {
        phrases.map(phrase -> Names.fold(phrase).replace("*", "")).forEach(phrase -> {
            String longest = Stream.of(phrase.replace(GAP, "").strip().split("\\s+")).max(Comparator.comparingInt(String::length)).orElseThrow();
            List<String> between = Stream.of(phrase.split(" *\\.\\.\\. *")).map(PhraseKeys::key).toList();
            parts.computeIfAbsent(key(longest), k -> new ArrayList<>()).add(between);
        });
    }

    /** Words but for their first letter, which may be a capital. */
    private static String key(String words) {
        return words.substring(1).strip();
    }

    /** Whether a text may have one of the phrases. */
    boolean mayBeIn(String text) {
        String plain = text.indexOf('ё') < 0 ? text : text.replace('ё', 'е');
        for (Map.Entry<String, List<List<String>>> of : parts.entrySet()) {
            if (plain.contains(of.getKey()) && isAny(of.getValue(), plain)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAny(List<List<String>> all, String text) {
        for (List<String> between : all) {
            if (between.stream().allMatch(part -> isIn(text, part))) {
                return true;
            }
        }
        return false;
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
            if (at >= text.length() || (gap ? Character.isLetterOrDigit(text.charAt(at)) : text.charAt(at) != words.charAt(i))) {
                return false;
            }
            while (gap && at + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(at + 1))) {
                at++;
            }
        }
        return true;
    }
}
