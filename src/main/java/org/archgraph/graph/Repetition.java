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

/**
 * Reads sentences that say of other models what the one before has told, or deny it: "SmolLM3 is built the same way",
 * "GLM-4.5 does not".
 */
final class Repetition {
    /** What may stand beside such words and the names. */
    private static final Set<String> JOINING = Set.of(
            "и", "а", "у", "в", "для", "к", "модель", "тоже", "and", "in", "for", "of", "to", "also", "too", "with");

    /** Of these, those that say so by themselves. */
    private static final Set<String> ALSO = Set.of("тоже", "also", "too");

    private final Set<List<String>> phrases;
    private final Set<List<String>> contrary;

    Repetition(Ontology ontology, Tokenizer tokenizer) {
        this.phrases = phrases(ontology.same(), tokenizer);
        this.contrary = phrases(ontology.contrary(), tokenizer);
    }

    private static Set<List<String>> phrases(List<String> all, Tokenizer tokenizer) {
        return all.stream().map(phrase -> words(tokenizer.tokens(phrase), List.of())).collect(Collectors.toSet());
    }

    /**
     * Whether a sentence names models and says that they do the same, and nothing else: "almost the same" is no
     * repetition.
     */
    boolean repeats(List<Token> tokens, List<Found> named) {
        if (!areModels(named)) {
            return false;
        }
        List<String> words = words(tokens, named);
        return phrases.contains(words)
                || words.isEmpty() && tokens.stream().anyMatch(token -> ALSO.contains(token.folded()));
    }

    private static boolean areModels(List<Found> named) {
        return !named.isEmpty()
                && named.stream()
                        .allMatch(f -> f.named().kind() == Named.Kind.MODEL
                                && f.mention().entity() != null);
    }

    /**
     * Whether a sentence names models, denies something of them that it does not name, and says nothing else: "GLM-4.5
     * does not".
     */
    boolean denies(List<Token> tokens, List<Found> named) {
        return areModels(named) && contrary.contains(words(tokens, named));
    }

    /** What is denied of the models named: the one technique that others are said to use, or not to use either. */
    static List<Statement> denied(List<Statement> before, List<Found> named, Evidence evidence) {
        boolean one = before.stream().allMatch(s -> isOfUse(s) && s.to() == before.get(0).to());
        return !one ? List.of() : named.stream()
                .map(f -> f.mention().entity())
                .filter(model -> before.stream().noneMatch(s -> s.from() == model))
                .distinct()
                .map(model -> new Statement(model, Ontology.DOES_NOT_USE, before.get(0).to(), evidence))
                .toList();
    }

    /** What is said of the models named; nothing where the sentence before told different things of several. */
    static List<Statement> of(List<Statement> before, List<Found> named, Evidence evidence) {
        Map<EntityDraft, Set<List<Object>>> told = new HashMap<>();
        for (Statement statement : before) {
            if (!isOfUse(statement)) {
                return List.of();
            }
            told.computeIfAbsent(statement.from(), k -> new HashSet<>())
                    .add(List.of(statement.relation(), statement.to()));
        }
        List<Statement> said = new ArrayList<>();
        if (Set.copyOf(told.values()).size() == 1) {
            Set<EntityDraft> models = named.stream()
                    .map(f -> f.mention().entity())
                    .filter(model -> !told.containsKey(model))
                    .collect(Collectors.toSet());
            Statement first = before.get(0);
            before.stream()
                    .filter(s -> s.from() == first.from())
                    .forEach(s ->
                            models.forEach(model -> said.add(new Statement(model, s.relation(), s.to(), evidence))));
        }
        return said;
    }

    private static boolean isOfUse(Statement statement) {
        return statement.relation().equals(Ontology.USES) || statement.relation().equals(Ontology.DOES_NOT_USE);
    }

    private static List<String> words(List<Token> tokens, List<Found> named) {
        return tokens.stream()
                .filter(token -> named.stream().noneMatch(f -> f.named().span().overlaps(token.span())))
                .map(Token::folded)
                .filter(word -> !JOINING.contains(word))
                .toList();
    }
}
