package org.archgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.archgraph.text.Names;

/** Finds what the ontology says about headings. */
final class Headings {
    private static final Pattern PARENTHESIS = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    /** The titles of notes are headings, too, of which a vault may have very many. */
    private static final int REMEMBERED = 1_000;

    private Headings() {}

    /** A heading as it is compared: without numbering, marks around it and its parenthesis, folded. */
    static String key(String heading) {
        String bare = heading.endsWith(")") || heading.endsWith(" ")
                ? PARENTHESIS.matcher(heading.strip()).replaceFirst("")
                : heading;
        String folded = Names.fold(bare);
        int start = 0;
        int end = folded.length();
        while (start < end && !Character.isLetter(folded.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(start, end);
    }

    /** A table of headings, each leading to {@code value}. */
    static <T> void put(Map<String, T> table, Collection<String> headings, T value) {
        headings.forEach(heading -> table.putIfAbsent(key(heading), value));
    }

    static <T> Map<String, T> table() {
        return new HashMap<>();
    }

    /**
     * What the innermost of {@code headings} that stands in the table leads to.
     *
     * @param keys of headings seen before: the notes of a vault share many
     */
    static <T> Optional<T> innermost(Map<String, T> table, Map<String, String> keys, List<String> headings) {
        if (keys.size() > REMEMBERED) {
            keys.clear();
        }
        for (int i = headings.size() - 1; i >= 0; i--) {
            T value = table.get(keys.computeIfAbsent(headings.get(i), Headings::key));
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
