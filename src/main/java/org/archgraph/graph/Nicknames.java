package org.archgraph.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Named;
import org.archgraph.text.Names;
import org.archgraph.text.Token;

/** Words that mean a technique where the text is about it, and in the head of a table's column: "the window" of sliding windows. */
final class Nicknames {
    /** The words by the folded name of a technique, inflected as they may be. */
    private final Map<String, Set<String>> words = new HashMap<>();
    /** Beginnings of words before which they mean something else: "context window". */
    private final List<String> others;

    Nicknames(Ontology ontology) {
        Map<String, List<String>> all = ontology.nicknames();
        all.forEach((technique, nicknames) -> nicknames.forEach(word -> words.computeIfAbsent(Names.fold(technique), k -> new HashSet<>())
                .add(Names.fold(word))));
        this.others = words.getOrDefault("not", Set.of()).stream().map(word -> word.replace("*", "")).toList();
        words.remove("not");
    }

    /** The name of the technique that a table's head means; null where it is another word. */
    String inHead(String head) {
        String word = Names.fold(head.strip());
        return words.entrySet().stream().filter(of -> of.getValue().contains(word)).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /** Adds the places where a text about a technique calls it by such a word. */
    void add(Mention technique, List<Token> tokens, List<Found> found) {
        Set<String> nicknames = of(technique);
        for (int i = 0; i < tokens.size() && !nicknames.isEmpty(); i++) {
            Token token = tokens.get(i);
            boolean meant = nicknames.contains(token.folded()) && !(i > 0 && isOther(tokens.get(i - 1)))
                    && !(i + 1 < tokens.size() && isOther(tokens.get(i + 1)));
            if (meant && found.stream().noneMatch(f -> f.named().span().overlaps(token.span()))) {
                found.add(new Found(new Named(Named.Kind.TECHNIQUE, token.span()), technique, null));
                found.sort((a, b) -> Integer.compare(a.named().span().start(), b.named().span().start()));
            }
        }
    }

    private Set<String> of(Mention technique) {
        for (Map.Entry<String, Set<String>> of : words.entrySet()) {
            if (technique.bears(of.getKey())) {
                return of.getValue();
            }
        }
        return Set.of();
    }

    private boolean isOther(Token token) {
        return others.stream().anyMatch(token.folded()::startsWith);
    }
}
