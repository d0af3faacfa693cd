package org.archgraph.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Passes over words of a question that say nothing. */
record Skipping(Question question, List<Choice> empty) {
    /** The places, and those that are reached from them over such words. */
    Set<Integer> from(Set<Integer> places) {
        Set<Integer> all = new LinkedHashSet<>(places);
        List<Integer> open = new ArrayList<>(places);
        while (!open.isEmpty()) {
            int place = open.remove(open.size() - 1);
            for (Choice choice : empty) {
                for (int next : question.ends(choice, place)) {
                    if (all.add(next)) {
                        open.add(next);
                    }
                }
            }
        }
        return all;
    }
}
