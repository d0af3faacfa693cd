package org.archgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Named;
import org.archgraph.text.Token;
import org.archgraph.text.Tokenizer;

/** Reads sentences that say of other models what the one before has told: "SmolLM3 is built the same way". */
final class Repetition {
    /** What may stand beside such words and the names. */
    private static final Set<String> JOINING = Set.of("и", "а", "у", "в", "для", "к", "модель", "тоже", "and", "in", "for", "of", "to", "also", "too", "with");

    private final Set<List<String>> phrases;

    Repetition(Ontology ontology, Tokenizer tokenizer) {
        this.phrases = ontology.same().stream().map(phrase -> words(tokenizer.tokens(phrase), List.of())).collect(Collectors.toSet());
    }

    /** Whether a sentence names models and says that they do the same, and nothing else: "almost the same" is no repetition. */
    boolean repeats(List<Token> tokens, List<Found> named) {
        boolean models = !named.isEmpty() && named.stream().allMatch(f -> f.named().kind() == Named.Kind.MODEL && f.mention().entity() != null);
        return models && phrases.contains(words(tokens, named));
    }

    /** What is said of the models named; nothing where the sentence before told different things of several. */
    static List<Statement> of(List<Statement> before, List<Found> named, Evidence evidence) {
        Map<EntityDraft, Set<List<Object>>> told = new HashMap<>();
        for (Statement statement : before) {
            boolean use = statement.relation().equals(Ontology.USES) || statement.relation().equals(Ontology.DOES_NOT_USE);
            if (!use) {
                return List.of();
            }
            told.computeIfAbsent(statement.from(), k -> new HashSet<>()).add(List.of(statement.relation(), statement.to()));
        }
        List<Statement> said = new ArrayList<>();
        if (Set.copyOf(told.values()).size() == 1) {
            Set<EntityDraft> models = named.stream().map(f -> f.mention().entity()).filter(model -> !told.containsKey(model)).collect(Collectors.toSet());
            Statement first = before.get(0);
            before.stream().filter(s -> s.from() == first.from())
                    .forEach(s -> models.forEach(model -> said.add(new Statement(model, s.relation(), s.to(), evidence))));
        }
        return said;
    }

    private static List<String> words(List<Token> tokens, List<Found> named) {
        return tokens.stream()
                .filter(token -> named.stream().noneMatch(f -> f.named().span().overlaps(token.span())))
                .map(Token::folded)
                .filter(word -> !JOINING.contains(word))
                .toList();
    }
}
