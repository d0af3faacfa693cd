package org.archgraph.graph;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells two names that are joined, "GPT-2 и OPT", from one that has such a word in it, "нормализация запросов и
 * ключей".
 */
final class JoinedNames {
    private static final Pattern AND = Pattern.compile("\\s+(?:и|and|&)\\s+");

    /** As names are written that nobody takes for other words: a capital, and no more than three words. */
    private static final Pattern NAME = Pattern.compile("[A-Z][\\w.+-]*(?: [A-Z\\d][\\w.+-]*){0,2}");

    private JoinedNames() {}

    /** The names that are joined in a text; empty where it is one. */
    static List<String> of(String text) {
        List<String> parts = List.of(AND.split(text.strip()));
        boolean names = parts.size() > 1 && parts.stream().allMatch(part -> NAME.matcher(part).matches());
        return names ? parts : List.of();
    }
}
