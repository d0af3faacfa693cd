package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.archgraph.text.Names;

/**
 * Tells by the words of phrases, whatever their order, that a text has none of them: phrases are dear to look for, and hardly any
 * text has one.
 */
final class PhraseKeys {
    /** In letters: a shorter word stands nearly everywhere. */
    private static final int SHORTEST = 3;

    /** By the longest word of phrases, their others. */
    private final Map<String, List<List<String>>> others = new LinkedHashMap<>();

    PhraseKeys(Stream<String> phrases) {
        phrases.forEach(phrase -> {
            List<String> words = Stream.of(Names.fold(phrase).replace("*", "").replace("...", "").split("\\s+"))
                    .filter(word -> word.length() >= SHORTEST)
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(PhraseKeys::key)
                    .toList();
            List<String> rest = words.isEmpty() ? List.of() : words.subList(1, words.size());
            others.computeIfAbsent(words.isEmpty() ? "" : words.get(0), k -> new ArrayList<>()).add(rest);
        });
    }

    /** A word but for its first letter, which may be a capital. */
    private static String key(String word) {
        return word.substring(1);
    }

    /** Whether a text may have one of the phrases. */
    boolean mayBeIn(String text) {
        String plain = text.indexOf('ё') < 0 ? text : text.replace('ё', 'е');
        for (Map.Entry<String, List<List<String>>> of : others.entrySet()) {
            if (plain.contains(of.getKey()) && isAny(of.getValue(), plain)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAny(List<List<String>> all, String text) {
        for (List<String> words : all) {
            if (words.stream().allMatch(text::contains)) {
                return true;
            }
        }
        return false;
    }
}
