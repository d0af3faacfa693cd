package org.archgraph.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads questions, English and Russian: finds the canned query whose pattern accounts for every word, and the entities
 * named. What no pattern accounts for is not answered. Safe for several threads.
 */
public final class QuestionReader {
    private static final int MOST_WORDS = 40;
    private static final Choice NOTHING = new Choice(List.of(), false);

    private final NameIndex index;
    private final Supplier<LocalDate> today;
    private final Grammar grammar;
    private final Spelling spelling;
    private final Suggestions suggestions;
    private final Interpretation interpretation;
    private final Lexicon lexicon;
    private final Framing framing;

    /** @param index the names that questions may hold */
    public QuestionReader(Grammar grammar, NameIndex index) {
        this(grammar, index, LocalDate::now);
    }

    /** @param today what "this year" is told from */
    QuestionReader(Grammar grammar, NameIndex index, Supplier<LocalDate> today) {
        this.grammar = grammar;
        this.index = index;
        this.today = today;
        this.spelling = new Spelling(grammar.vocabulary(), index, grammar.spelt());
        this.suggestions = new Suggestions(grammar.library(), index, grammar.vocabulary());
        this.lexicon = grammar.lexicon();
        this.framing = new Framing(List.of(lexicon.frame(), lexicon.ignored()), lexicon.never());
        this.interpretation = new Interpretation(index, lexicon.count());
    }

    /**
     * Reads one question; never null, never a guess. What is said before it does not make a question of what is none:
     * "based on" in it would be a word for using.
     */
    public Reading read(String text) {
        Reading whole = plain(text);
        String inside = framing.shorter(text);
        if (inside.equals(text)) {
            return whole;
        }
        Reading inner = read(inside);
        boolean before = text.endsWith(inside);
        if (inner instanceof Reading.NotUnderstood) {
            return before ? inner : whole;
        }
        return whole instanceof Reading.NotUnderstood ? inner : whole;
    }

    private Reading plain(String text) {
        if (Words.tokens(text).size() > MOST_WORDS) {
            return new Reading.NotUnderstood(
                    "the question has more than " + MOST_WORDS + " words", suggestions.any(text));
        }
        Question question = Question.of(text, index, grammar.vocabulary(), spelling, today.get());
        if (question.size() == 0) {
            return new Reading.NotUnderstood("there is no question", suggestions.any(text));
        }
        if (question.has(lexicon.never(), lexicon.harmless())) {
            return suggestions.notUnderstood(question);
        }
        List<Parse> parses = parses(question);
        return parses.isEmpty() ? suggestions.notUnderstood(question) : interpretation.of(question, parses.get(0));
    }

    /** As it stands, else in any order, else by its gist, else without what asks for the number of a list's rows. */
    private List<Parse> parses(Question question) {
        if (!parses(question, grammar.others(), lexicon.aside()).isEmpty()) {
            return List.of();
        }
        List<Parse> strict = parses(question, grammar.patterns(), NOTHING);
        if (!strict.isEmpty()) {
            return strict;
        }
        List<Parse> loose = parses(question, grammar.loose(), lexicon.light());
        List<CannedQuery> queries = queries(loose);
        if (queries.size() == 1) {
            return loose;
        }
        if (!question.has(lexicon.strict())) {
            // of several that fit as well loosely, the gist may tell which
            List<Parse> gist = ofOneQuery(parses(question, grammar.gists(), lexicon.aside()));
            if (!gist.isEmpty()) {
                return queries.isEmpty() || queries.containsAll(queries(gist)) ? gist : List.of();
            }
        }
        return queries.isEmpty() ? ofOneQuery(parses(question, grammar.telling(), lexicon.spare())) : List.of();
    }

    private static List<CannedQuery> queries(List<Parse> parses) {
        return parses.stream().map(Parse::query).distinct().toList();
    }

    private static List<Parse> ofOneQuery(List<Parse> parses) {
        return queries(parses).size() > 1 ? List.of() : parses;
    }

    /** The closest readings, all as close. */
    private List<Parse> parses(Question question, List<CompiledPattern> among, Choice light) {
        SlotReader slots = new SlotReader(question, index, lexicon, light);
        List<Parse> best = new ArrayList<>();
        for (CompiledPattern pattern : among) {
            Parse parse = PatternMatcher.match(pattern, question, lexicon.ignored(), light, slots).orElse(null);
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
