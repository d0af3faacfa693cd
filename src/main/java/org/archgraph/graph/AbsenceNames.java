package org.archgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Names;
import org.archgraph.text.Span;
import org.archgraph.text.Token;
import org.archgraph.text.Tokenizer;

/** Finds phrases that say that a technique is absent without naming it: "no experts". */
final class AbsenceNames {
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    private record Phrase(List<String> words, List<String> near, String technique) {
        /** Whether a word that begins as the phrase needs stands in the sentence. */
        boolean fits(List<Token> tokens) {
            return near.isEmpty()
                    || tokens.stream()
                            .map(token -> Names.fold(token.text()))
                            .anyMatch(word -> near.stream().anyMatch(word::startsWith));
        }
    }

    /**
     * A phrase in a text.
     *
     * @param technique the name of the technique that is absent
     */
    record Sighting(Span span, String technique) {}

    AbsenceNames(Ontology ontology, Tokenizer tokenizer) {
        ontology.absences().forEach((technique, phrases) -> {
            for (String text : phrases) {
                int open = text.indexOf('(');
                List<Token> tokens = tokenizer.tokens(open < 0 ? text : text.substring(0, open));
                List<String> near = open < 0 ? List.of() : words(tokenizer.tokens(text.substring(open)));
                byFirst.computeIfAbsent(tokens.get(0).stem(), k -> new ArrayList<>())
                        .add(new Phrase(words(tokens), near, technique));
            }
        });
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(token -> Names.fold(token.text())).toList();
    }

    List<Sighting> find(List<Token> tokens) {
        List<Sighting> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            List<Phrase> phrases = byFirst.get(tokens.get(i).stem());
            if (phrases == null) {
                continue;
            }
            for (Phrase phrase : phrases) {
                int end = i + phrase.words().size();
                if (end <= tokens.size() && words(tokens.subList(i, end)).equals(phrase.words())
                        && phrase.fits(tokens)) {
                    Span span = new Span(tokens.get(i).start(), tokens.get(end - 1).end());
                    found.add(new Sighting(span, phrase.technique()));
                    break;
                }
            }
        }
        return found;
    }
}
