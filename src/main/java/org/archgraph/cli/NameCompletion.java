package org.archgraph.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Completes the last word of a line to the next word of a name, as long as the words before it begin that name, too.
 */
final class NameCompletion {
    private static final int MOST_WORDS = 6;

    private final List<String[]> names;

    /** @param names names of entities, queries and commands */
    NameCompletion(Collection<String> names) {
        this.names = names.stream().map(name -> name.split(" ")).toList();
    }

    /** What the last word of {@code line} may be, ordered; the last word may be empty. */
    Set<String> next(String line) {
        String[] words = line.stripLeading().split("\\s+", -1);
        Set<String> found = new TreeSet<>();
        for (int length = 1; length <= Math.min(words.length, MOST_WORDS); length++) {
            add(found, words, words.length - length, length);
        }
        return found;
    }

    private void add(Set<String> found, String[] words, int from, int length) {
        for (String[] name : names) {
            if (name.length >= length && starts(name, words, from, length)) {
                found.add(name[length - 1]);
            }
        }
    }

    private static boolean starts(String[] name, String[] words, int from, int length) {
        for (int i = 0; i < length - 1; i++) {
            if (!name[i].equalsIgnoreCase(words[from + i])) {
                return false;
            }
        }
        return name[length - 1].toLowerCase(Locale.ROOT).startsWith(words[from + length - 1].toLowerCase(Locale.ROOT));
    }
}
