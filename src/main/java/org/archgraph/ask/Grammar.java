package org.archgraph.ask;

import java.util.ArrayList;
import java.util.List;

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

    /**
     * @throws org.archgraph.failure.Failure with file:line where a pattern names a word class that {@code synonyms}
     *     lacks
     */
    public Grammar(QueryLibrary library, Synonyms synonyms) {
        this.library = library;
        WordChoices words = WordChoices.of(synonyms);
        List<CompiledPattern> compiled = new ArrayList<>();
        for (CannedQuery query : library.all()) {
            PatternCompiler.Scope scope = new PatternCompiler.Scope(query.parameters(), query.file(), words);
            for (QuestionPattern pattern : query.patterns()) {
                compiled.add(new PatternCompiler(pattern, scope).compile(query));
            }
        }
        this.patterns = List.copyOf(compiled);
        List<List<List<Token>>> sequences = new ArrayList<>(synonyms.allBut("aspect"));
        sequences.addAll(words.sequences());
        this.vocabulary = new Vocabulary(sequences);
        this.lexicon = new Lexicon(synonyms);
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

    /** Those of the loose ones that have slots: a name, number or time in them tells the question apart from others. */
    List<CompiledPattern> telling() {
        return loose().stream().filter(CompiledPattern::hasSlots).toList();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Lexicon lexicon() {
        return lexicon;
    }
}
