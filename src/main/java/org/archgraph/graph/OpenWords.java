package org.archgraph.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.archgraph.text.Names;

/** Words of the ontology, of which those with an asterisk behind them are beginnings of any. */
final class OpenWords {
    private final Set<String> words = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>();

    OpenWords(List<String> all) {
        for (String word : all) {
            String folded = Names.fold(word);
            if (folded.endsWith("*")) {
                beginnings.add(folded.substring(0, folded.length() - 1));
            } else {
                words.add(folded);
            }
        }
    }

    /** Whether a folded word is one of them. */
    boolean have(String folded) {
        return words.contains(folded) || beginnings.stream().anyMatch(folded::startsWith);
    }
}
