package org.archgraph.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Named;
import org.archgraph.text.Names;
import org.archgraph.text.Span;
import org.archgraph.text.Token;

/**
 * Words that mean a technique where the text is about it, and in the head of a table's column: "the window" of sliding
 * windows.
 */
final class Nicknames {
    /** The key of the words beside which none of the others means its technique. */
    private static final String NOT = "not";

    /** The words by the folded name of a technique, inflected as they may be. */
    private final Map<String, Set<String>> words = new HashMap<>();
    /** Words beside which they mean something else: "context window". */
    private final OpenWords others;

    Nicknames(Ontology ontology) {
        this.others = new OpenWords(ontology.nicknames().getOrDefault(NOT, List.of()));
        ontology.nicknames().forEach((technique, nicknames) -> {
            if (!technique.equals(NOT)) {
                words.put(Names.fold(technique), nicknames.stream().map(Names::fold).collect(Collectors.toSet()));
            }
        });
    }

    /** The name of the technique that a table's head means; null where it is another word. */
    String inHead(String head) {
        String word = Names.fold(head.strip());
        return words.entrySet().stream()
                .filter(of -> of.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Adds the places where a text about a technique calls it by such a word. */
    void add(Mention technique, List<Token> tokens, List<Found> found) {
        Set<String> nicknames = of(technique);
        int before = found.size();
        for (int i = 0; i < tokens.size() && !nicknames.isEmpty(); i++) {
            Span span = tokens.get(i).span();
            boolean meant =
                    nicknames.contains(tokens.get(i).folded()) && !isOther(tokens, i - 1) && !isOther(tokens, i + 1);
            if (meant && found.stream().noneMatch(f -> f.named().span().overlaps(span))) {
                found.add(new Found(new Named(Named.Kind.TECHNIQUE, span), technique, null));
            }
        }
        if (found.size() > before) {
            found.sort(Comparator.comparingInt(f -> f.named().span().start()));
        }
    }

    private Set<String> of(Mention technique) {
        return words.entrySet().stream()
                .filter(of -> technique.bears(of.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Set.of());
    }

    private boolean isOther(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && others.have(tokens.get(i).folded());
    }
}
