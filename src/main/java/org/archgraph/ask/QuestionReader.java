package org.archgraph.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads questions, English and Russian: finds the canned query whose pattern accounts for every word, and the entities
 * named. What no pattern accounts for is not answered. Immutable and safe for several threads.
 */
public final class QuestionReader {
    private static final int MOST_WORDS = 40;
    private static final Choice NOTHING = new Choice(List.of(), false);

    private final NameIndex index;
    private final Supplier<LocalDate> today;
    private final List<CompiledPattern> patterns;
    private final List<CompiledPattern> loose;
    private final Vocabulary vocabulary;
    private final Typos typos;
    private final Transliteration letters;
    private final Suggestions suggestions;
    private final Interpretation interpretation;
    private final Lexicon lexicon;

    /**
     * @throws org.archgraph.failure.Failure with file:line where a pattern names a word class that {@code synonyms}
     *     lacks
     */
    public QuestionReader(QueryLibrary library, NameIndex index, Synonyms synonyms) {
        this(library, index, synonyms, LocalDate::now);
    }

    /** @param today what "this year" is told from */
    QuestionReader(QueryLibrary library, NameIndex index, Synonyms synonyms, Supplier<LocalDate> today) {
        this.index = index;
        this.today = today;
        Map<String, Choice> choices = new HashMap<>();
        this.patterns = library.all().stream()
                .flatMap(query -> query.patterns().stream()
                        .map(pattern -> PatternCompiler.compile(pattern, query, synonyms, choices)))
                .toList();
        this.vocabulary = new Vocabulary(patterns, synonyms);
        Set<String> known = new HashSet<>(index.words());
        known.addAll(vocabulary.words());
        this.typos = new Typos(known);
        Set<String> proper = new HashSet<>(index.words(NamedEntity.DEVELOPER));
        proper.addAll(index.words(ParameterType.MODEL.word()));
        this.letters = new Transliteration(proper, index.words(ParameterType.TECHNIQUE.word()));
        this.suggestions = new Suggestions(library, index, vocabulary);
        this.interpretation = new Interpretation(index);
        this.lexicon = new Lexicon(synonyms);
        this.loose = patterns.stream()
                .filter(pattern -> pattern.saysAnything(lexicon.empty(), lexicon.general()))
                .map(pattern -> pattern.loose(lexicon.binding()))
                .distinct()
                .toList();
    }

    /** Reads one question; never null, never a guess. */
    public Reading read(String text) {
        Question question = Question.of(text, index, vocabulary, typos, letters, today.get());
        if (question.size() == 0) {
            return new Reading.NotUnderstood("there is no question", suggestions.any(text));
        }
        if (question.size() > MOST_WORDS) {
            return new Reading.NotUnderstood("the question has more than " + MOST_WORDS + " words", suggestions.any(text));
        }
        if (question.has(lexicon.never())) {
            return suggestions.notUnderstood(question);
        }
        List<Parse> parses = parses(question, patterns, NOTHING);
        if (parses.isEmpty()) {
            parses = parses(question, loose, lexicon.light());
            if (parses.stream().map(Parse::query).distinct().count() > 1) {
                return suggestions.notUnderstood(question);
            }
        }
        return parses.isEmpty() ? suggestions.notUnderstood(question) : interpretation.of(question, parses.get(0));
    }

    /** The closest readings, all as close. */
    private List<Parse> parses(Question question, List<CompiledPattern> among, Choice light) {
        SlotReader slots = new SlotReader(question, index, lexicon, light);
        List<Parse> best = new ArrayList<>();
        for (CompiledPattern pattern : among) {
            Parse parse = new PatternMatcher(pattern, question, lexicon.ignored(), light, slots).match().orElse(null);
            if (parse != null && (best.isEmpty() || parse.cost() <= best.get(0).cost())) {
                if (!best.isEmpty() && parse.cost() < best.get(0).cost()) {
                    best.clear();
                }
                best.add(parse);
            }
        }
        return best;
    }
}
