package org.archgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.archgraph.text.Names;

/** Words of the ontology, of which those with an asterisk behind them are beginnings of any. */
final class OpenWords {
    private final Set<String> words = new HashSet<>();
    /** By their first letter: hardly any word begins as one of them. */
    private final Map<Character, List<String>> beginnings = new HashMap<>();

    OpenWords(List<String> all) {
        for (String word : all) {
            String folded = Names.fold(word);
            if (folded.endsWith("*")) {
                beginnings
                        .computeIfAbsent(folded.charAt(0), k -> new ArrayList<>())
                        .add(folded.substring(0, folded.length() - 1));
            } else {
                words.add(folded);
            }
        }
    }

    /** Whether a folded word is one of them. */
    boolean have(String folded) {
        if (words.contains(folded)) {
            return true;
        }
        List<String> alike = folded.isEmpty() ? null : beginnings.get(folded.charAt(0));
        for (int i = 0; alike != null && i < alike.size(); i++) {
            if (folded.startsWith(alike.get(i))) {
                return true;
            }
        }
        return false;
    }
}
