package org.archgraph.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.archgraph.ontology.Cues;
import org.archgraph.text.Span;
import org.archgraph.text.Token;
import org.archgraph.text.Tokenizer;

/**
 * Reads what a sentence says about the techniques in it: whether it asserts, denies, compares or doubts each. Works on clauses
 * (parts between commas, dashes and the like) and the ontology's cues.
 */
final class StatementReader {
    private static final Set<String> LINKING_WORDS =
            Set.of("и", "или", "а", "также", "либо", "ни", "and", "or", "nor", "as", "well", "the");
    private static final Set<String> RELATIVE_WORDS = Set.of("котор", "which", "that", "who", "где", "where");

    private final Tokenizer tokenizer;
    private final Map<Cues.Kind, List<List<String>>> cues = new EnumMap<>(Cues.Kind.class);

    /** What a sentence says about a technique. */
    enum Polarity {
        ASSERTED,
        DENIED,
        /** Spoken of as something else to compare with, or not surely. */
        NOT_SAID
    }

    /** Words from {@code start} to {@code end} that stand between punctuation. */
    private record Clause(int start, int end) {}

    StatementReader(Cues cues, Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        for (Cues.Kind kind : Cues.Kind.values()) {
            this.cues.put(
                    kind,
                    cues.of(kind).stream()
                            .map(phrase -> tokenizer.tokens(phrase).stream()
                                    .map(Token::stem)
                                    .toList())
                            .toList());
        }
    }

    /** What {@code sentence} says about what is named at {@code mention}. */
    Polarity read(String sentence, Span mention) {
        List<Token> tokens = tokenizer.tokens(sentence);
        List<Clause> clauses = clauses(sentence, tokens);
        int at = indexOf(tokens, mention);
        int clause = clauseOf(clauses, at);
        if (anywhere(tokens, clauses.get(clause), Cues.Kind.HEDGES)) {
            return Polarity.NOT_SAID;
        }
        return polarity(tokens, clauses, clause, at);
    }

    /** Whether a description begins by comparing. */
    boolean compares(String description) {
        List<Token> tokens = tokenizer.tokens(description);
        return !tokens.isEmpty() && anywhere(tokens, clauses(description, tokens).get(0), Cues.Kind.COMPARES);
    }

    private Polarity polarity(List<Token> tokens, List<Clause> clauses, int clause, int at) {
        Clause own = clauses.get(clause);
        int denied = Math.max(lastCue(tokens, own.start(), at, Cues.Kind.DENIES_NEXT),
                lastCue(tokens, own.start(), at, Cues.Kind.REPLACES));
        int compared = lastCue(tokens, own.start(), at, Cues.Kind.COMPARES);
        if (denied > compared || firstCue(tokens, at, own.end(), Cues.Kind.DENIES_PREVIOUS)) {
            return Polarity.DENIED;
        }
        if (compared >= 0) {
            return Polarity.NOT_SAID;
        }
        if (clause > 0 && continues(tokens, own, at)) {
            return polarity(tokens, clauses, clause - 1, clauses.get(clause - 1).end());
        }
        return Polarity.ASSERTED;
    }

    /** Whether a clause only goes on with a list, or tells more about the one just named. */
    private static boolean continues(List<Token> tokens, Clause clause, int at) {
        int first = clause.start();
        if (RELATIVE_WORDS.contains(tokens.get(first).stem())) {
            return true;
        }
        while (first < at && LINKING_WORDS.contains(tokens.get(first).stem())) {
            first++;
        }
        return first == at;
    }

    private static List<Clause> clauses(String sentence, List<Token> tokens) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (separated(sentence, tokens.get(i - 1).end(), tokens.get(i).start())) {
                clauses.add(new Clause(start, i));
                start = i;
            }
        }
        clauses.add(new Clause(start, tokens.size()));
        return clauses;
    }

    private static boolean separated(String sentence, int from, int to) {
        String between = sentence.substring(from, to);
        return between.chars().anyMatch(c -> ",;:()[]".indexOf(c) >= 0) || between.matches("\\s+[-–—]+\\s+");
    }

    private static int indexOf(List<Token> tokens, Span mention) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).end() > mention.start()) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    private static int clauseOf(List<Clause> clauses, int token) {
        for (int i = 0; i < clauses.size(); i++) {
            if (token < clauses.get(i).end()) {
                return i;
            }
        }
        return clauses.size() - 1;
    }

    private boolean anywhere(List<Token> tokens, Clause clause, Cues.Kind kind) {
        return lastCue(tokens, clause.start(), clause.end(), kind) >= 0;
    }

    private boolean firstCue(List<Token> tokens, int from, int to, Cues.Kind kind) {
        return lastCue(tokens, from, to, kind) >= 0;
    }

    /** Where the last cue of a kind between two words begins; -1 where there is none. */
    private int lastCue(List<Token> tokens, int from, int to, Cues.Kind kind) {
        for (int i = to - 1; i >= from; i--) {
            for (List<String> phrase : cues.get(kind)) {
                if (i + phrase.size() <= to && standsAt(tokens, i, phrase)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean standsAt(List<Token> tokens, int i, List<String> phrase) {
        for (int k = 0; k < phrase.size(); k++) {
            if (!tokens.get(i + k).stem().equals(phrase.get(k))) {
                return false;
            }
        }
        return true;
    }
}
