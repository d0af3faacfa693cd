package org.archgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Names;
import org.archgraph.text.Span;
import org.archgraph.text.Token;

/** Finds words that call a model the contrary of what a technique would make of it: "a dense model", "is dense". */
final class OppositeWords {
    /** In words, between "dense" and "model". */
    private static final int LONGEST_GAP = 2;

    /** In words, before "dense". */
    private static final int REACH = 3;

    /** Behind "dense" where nothing is named that is so: "OLMo 2 is dense and open". */
    private static final Set<String> GOES_ON = Set.of(
            "и",
            "а",
            "но",
            "с",
            "у",
            "тоже",
            "также",
            "только",
            "лишь",
            "and",
            "but",
            "with",
            "too",
            "as",
            "everywhere",
            "throughout",
            "целиком",
            "полностью");

    /** Keys that are no names of techniques. */
    private static final Set<String> ROLES = Set.of("whole", "part", "unless", "beside", "stay", "contrast");

    private static final List<String> SEVERAL = List.of("ые", "ых", "ыми");

    private final Map<String, String> techniques = new HashMap<>();
    private final OpenWords whole;
    private final OpenWords part;
    private final OpenWords unless;
    private final OpenWords beside;
    private final OpenWords stay;

    /**
     * A word that says so.
     *
     * @param span the word and what it calls so
     * @param technique the name of the technique of which there is nothing
     * @param several whether it says so of more than one
     */
    record Sighting(Span span, String technique, boolean several) {}

    OppositeWords(Ontology ontology) {
        Map<String, List<String>> all = ontology.opposites();
        this.whole = new OpenWords(all.getOrDefault("whole", List.of()));
        this.part = new OpenWords(all.getOrDefault("part", List.of()));
        this.unless = new OpenWords(all.getOrDefault("unless", List.of()));
        this.beside = new OpenWords(all.getOrDefault("beside", List.of()));
        this.stay = new OpenWords(all.getOrDefault("stay", List.of()));
        all.forEach((technique, words) -> {
            if (!ROLES.contains(technique)) {
                words.forEach(word -> techniques.put(Names.fold(word), technique));
            }
        });
    }

    /** All such words, folded. */
    Set<String> all() {
        return techniques.keySet();
    }

    /** Whether a word is one of those; hardly any text has one. */
    boolean isOne(Token token) {
        return techniques.containsKey(token.folded());
    }

    /**
     * What the words of one clause say.
     *
     * @param named the places of names among them, which are no words that say it
     */
    List<Sighting> find(List<Token> clause, List<Span> named) {
        List<Sighting> found = new ArrayList<>();
        for (int i = 0; i < clause.size(); i++) {
            String technique = techniques.get(clause.get(i).folded());
            if (technique != null && !isNamed(clause.get(i), named)) {
                int noun = noun(clause, i, named);
                boolean whole = noun > 0 || ends(clause, i, named);
                if (whole
                        && clause.stream()
                                .noneMatch(word -> !isNamed(word, named)
                                        && (part.have(word.folded()) || unless.have(word.folded())))) {
                    Span span = new Span(clause.get(i).start(), clause.get(Math.max(noun, i)).end());
                    found.add(new Sighting(
                            span, technique, isSeveral(clause.get(i), noun < 0 ? null : clause.get(noun))));
                }
            }
        }
        return found;
    }

    private static boolean isNamed(Token token, List<Span> named) {
        return named.stream().anyMatch(span -> span.overlaps(token.span()));
    }

    private int noun(List<Token> clause, int i, List<Span> named) {
        for (int k = i + 1; k <= i + 1 + LONGEST_GAP && k < clause.size() && !isNamed(clause.get(k), named); k++) {
            if (whole.have(clause.get(k).folded())) {
                return k;
            }
        }
        return -1;
    }

    private boolean ends(List<Token> clause, int i, List<Span> named) {
        return i + 1 == clause.size() || isNamed(clause.get(i + 1), named) || stays(clause.get(i + 1));
    }

    /** Whether a word is a verb that may stand between "dense" and who is. */
    boolean stays(Token word) {
        return stay.have(word.folded()) || GOES_ON.contains(word.folded());
    }

    /** "Costs as much as a dense model": whether words before liken or measure. */
    boolean isMeasure(List<Token> before) {
        return before.subList(Math.max(0, before.size() - REACH), before.size()).stream()
                .anyMatch(word -> beside.have(word.folded()));
    }

    private static boolean isSeveral(Token word, Token noun) {
        boolean russian = SEVERAL.stream().anyMatch(word.folded()::endsWith);
        return russian || noun != null && noun.folded().endsWith("s") && noun.folded().charAt(0) < 128;
    }
}
