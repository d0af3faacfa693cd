package org.archgraph.ask;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads questions, English and Russian: finds the canned query whose pattern accounts for every word, and the entities
 * named. What no pattern accounts for is not answered. Immutable and safe for several threads.
 */
public final class QuestionReader {
    private static final int MOST_WORDS = 60;

    private final NameIndex index;
    private final List<CompiledPattern> patterns;
    private final Vocabulary vocabulary;
    private final Typos typos;
    private final Suggestions suggestions;
    private final Interpretation interpretation;
    private final Lexicon lexicon;

    /**
     * @throws org.archgraph.failure.Failure with file:line where a pattern names a word class that {@code synonyms}
     *     lacks
     */
    public QuestionReader(QueryLibrary library, NameIndex index, Synonyms synonyms) {
        this.index = index;
        Map<String, Choice> choices = new HashMap<>();
        this.patterns = library.all().stream()
                .flatMap(query -> query.patterns().stream()
                        .map(pattern -> PatternCompiler.compile(pattern, query, synonyms, choices)))
                .toList();
        this.vocabulary = new Vocabulary(patterns, synonyms);
        Set<String> known = new HashSet<>(index.words());
        known.addAll(vocabulary.words());
        this.typos = new Typos(known);
        this.suggestions = new Suggestions(library, index, vocabulary);
        this.interpretation = new Interpretation(index);
        this.lexicon = new Lexicon(synonyms);
    }

    /** Reads one question; never null, never a guess. */
    public Reading read(String text) {
        Question question = Question.of(text, index, vocabulary, typos);
        if (question.size() == 0) {
            return new Reading.NotUnderstood("there is no question", suggestions.any(text));
        }
        if (question.size() > MOST_WORDS) {
            return new Reading.NotUnderstood("the question has more than " + MOST_WORDS + " words", suggestions.any(text));
        }
        if (question.has(lexicon.never())) {
            return suggestions.notUnderstood(question);
        }
        SlotReader slots = new SlotReader(question, index, lexicon);
        Parse best = null;
        for (CompiledPattern pattern : patterns) {
            Parse parse = new PatternMatcher(pattern, question, lexicon.ignored(), slots).match().orElse(null);
            if (parse != null && (best == null || parse.cost() < best.cost())) {
                best = parse;
            }
        }
        return best == null ? suggestions.notUnderstood(question) : interpretation.of(question, best);
    }
}
