package org.archgraph.prose;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;
import org.archgraph.prose.SentenceReader.About;

/** Lists that tell of one model after the other what it is: "Gemma 2 - предшественник с SWA". */
final class ModelTerms {
    /** So many words before the noun: "ещё один близкий конкурент". */
    private static final int LONGEST_ATTRIBUTE = 3;

    private static final List<String> COMPARISONS = List.of("сравнени", "compar", "отлич", "контраст", "contrast");
    private static final Set<Kind> NOUNS = EnumSet.of(Kind.COMPARES, Kind.OTHERS, Kind.OTHER_VERSION);
    private static final Set<Kind> HAVING = EnumSet.of(Kind.WITH, Kind.EXCLUDES, Kind.ASSERTS_OF_PREVIOUS, Kind.ASSERTS, Kind.RELATIVE);

    private final SentenceWords words;

    ModelTerms(SentenceWords words) {
        this.words = words;
    }

    /** Whether a word that would speak of others, or compare, tells here what the model before the dash is, which has what follows. */
    boolean describes(About about, Clause clause, Cue cue, int i) {
        boolean noun = NOUNS.stream().anyMatch(cue::is) && i - clause.start() <= LONGEST_ATTRIBUTE
                && !WordForms.startsWithAny(words.word(i), COMPARISONS);
        int index = words.clauses().indexOf(clause);
        boolean behindModel = noun && (index == 0 ? about == About.MODEL_OF_TERM : clause.opener() == '-' && index == 1
                && words.contents().onlyModels(words.clauses().get(0)) && words.models(words.clauses().get(0)).size() == 1);
        return behindModel && hasSomething(clause.start(), i + cue.words());
    }

    private boolean hasSomething(int start, int next) {
        boolean named = false;
        for (int i = start; i < next; i++) {
            named |= words.named(i) != null;
        }
        boolean having = false;
        int i = next;
        while (!named && i < words.size() && words.named(i) == null) {
            having |= words.cue(i) != null && HAVING.stream().anyMatch(words.cue(i)::is);
            i = words.after(i);
        }
        return having && i < words.size() && words.named(i).kind() == Named.Kind.TECHNIQUE;
    }
}
