package org.archgraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The forms of question that the queries of a library answer, and the words in them; all that reading a question takes
 * save the names. Safe for several threads.
 */
public final class Grammar {
    private final QueryLibrary library;
    private final List<CompiledPattern> patterns;
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    /** Made when it is first needed: most questions are read as they stand. */
    private volatile List<CompiledPattern> loose;
    private volatile List<CompiledPattern> telling;
    private List<CompiledPattern> gists;
    private List<CompiledPattern> others;
    private final WordChoices words;
    private final Map<String, String> spelt;

    /**
     * @throws org.archgraph.failure.Failure with file:line where a pattern names a word class that {@code synonyms}
     *     lacks
     */
    public Grammar(QueryLibrary library, Synonyms synonyms) {
        this.library = library;
        this.words = WordChoices.of(synonyms);
        this.spelt = synonyms.spelt();
        List<CompiledPattern> compiled = new ArrayList<>();
        for (CannedQuery query : library.all()) {
            compile(query, pattern -> !pattern.eitherLanguage(), compiled);
        }
        this.patterns = List.copyOf(compiled);
        List<List<List<Token>>> sequences = new ArrayList<>(synonyms.allBut("aspect", "never", "strict"));
        sequences.addAll(words.sequences());
        this.vocabulary = new Vocabulary(sequences, List.of(synonyms.words("never"), synonyms.words("strict")));
        this.lexicon = new Lexicon(synonyms);
    }

    private void compile(CannedQuery query, Predicate<QuestionPattern> kind, List<CompiledPattern> compiled) {
        PatternCompiler.Scope scope = new PatternCompiler.Scope(query.parameters(), query.file(), words);
        for (QuestionPattern pattern : query.patterns()) {
            if (kind.test(pattern)) {
                compiled.add(new PatternCompiler(pattern, scope).compile(query));
            }
        }
    }

    /** The queries that it leads to. */
    public QueryLibrary library() {
        return library;
    }

    List<CompiledPattern> patterns() {
        return patterns;
    }

    /** The patterns with their words in any order, as far as that keeps the sense. */
    List<CompiledPattern> loose() {
        List<CompiledPattern> made = loose;
        if (made == null) {
            made = patterns.stream()
                    .filter(pattern -> pattern.saysAnything(lexicon.empty(), lexicon.general()))
                    .map(pattern -> pattern.loose(lexicon.binding()))
                    .distinct()
                    .toList();
            loose = made;
        }
        return made;
    }

    /** What questions are about, with words that say nothing beside it. */
    synchronized List<CompiledPattern> gists() {
        if (gists == null) {
            gists = eitherLanguage(QuestionPattern.GIST);
        }
        return gists;
    }

    /** What questions are about that are close to these, and are not answered. */
    synchronized List<CompiledPattern> others() {
        if (others == null) {
            others = eitherLanguage(QuestionPattern.OTHER);
        }
        return others;
    }

    private List<CompiledPattern> eitherLanguage(String language) {
        List<CompiledPattern> made = new ArrayList<>();
        library.all().forEach(query -> compile(query, pattern -> pattern.language().equals(language), made));
        return made.stream().map(pattern -> pattern.passing(lexicon.aside())).toList();
    }

    /** Those of the loose ones that have slots: a name, number or time in them tells the question apart from others. */
    List<CompiledPattern> telling() {
        List<CompiledPattern> made = telling;
        if (made == null) {
            made = loose().stream().filter(CompiledPattern::hasSlots).toList();
            telling = made;
        }
        return made;
    }

    /** Other spellings of words, with the words. */
    Map<String, String> spelt() {
        return spelt;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Lexicon lexicon() {
        return lexicon;
    }
}
