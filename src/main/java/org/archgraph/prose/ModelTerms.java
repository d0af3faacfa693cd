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
    private static final List<String> RELATIVES = List.of(
            "преемни",
            "наследни",
            "конкурент",
            "аналог",
            "successor",
            "heir",
            "rival",
            "competitor",
            "counterpart",
            "предшественни",
            "предыдущ",
            "predecessor",
            "its");
    private static final Set<Kind> HAVING =
            EnumSet.of(Kind.WITH, Kind.EXCLUDES, Kind.ASSERTS_OF_PREVIOUS, Kind.ASSERTS, Kind.RELATIVE);

    private final SentenceWords words;

    ModelTerms(SentenceWords words) {
        this.words = words;
    }

    /**
     * Whether a word that would speak of others, or compare, tells here what the model before the dash is, which has
     * what follows.
     */
    boolean describes(About about, Clause clause, Cue cue, int i) {
        boolean noun = i - clause.start() <= LONGEST_ATTRIBUTE
                && (cue.is(Kind.COMPARES) || cue.is(Kind.OTHERS) || cue.is(Kind.OTHER_VERSION))
                && !WordForms.startsWithAny(words.word(i), COMPARISONS);
        boolean behindModel = noun
                && (clause.start() == 0
                        ? about == About.MODEL_OF_TERM
                        : clause.opener() == '-' && behindOneModel(clause));
        return behindModel && words.firstNamed(clause.until(i + cue.words())) < 0 && hasSomething(i + cue.words());
    }

    private boolean behindOneModel(Clause clause) {
        Clause first = words.clauses().get(0);
        return first.end() == clause.start() && words.users().onlyModels(first) && words.models(first).size() == 1;
    }

    /** "Преемник Qwen3-Next использует ...": whether a noun only introduces the model that it stands before. */
    boolean introduces(Clause clause, Cue cue, int i) {
        if (!cue.is(Kind.COMPARES) && !cue.is(Kind.OTHERS)) {
            return false;
        }
        int next = i + cue.words();
        boolean model = next < clause.end() && words.isModel(next);
        int verb = model ? words.after(next) : clause.end();
        // "конкурент DeepSeek V3 с GQA" tells of the text's own model
        boolean does = verb < clause.end() && words.cue(verb) != null && Saying.speaks(words.cue(verb));
        return does && WordForms.startsWithAny(words.word(i), RELATIVES);
    }

    /**
     * "Преемник Command A использует ...": whether a noun stands before the name of a model that the vault does not
     * know.
     */
    boolean introducesUnknown(Cue cue, int i) {
        if (!cue.is(Kind.COMPARES)) {
            return false;
        }
        int next = i + cue.words();
        boolean latin = next < words.size()
                && words.named(next) == null
                && words.cue(next) == null
                && !words.cyrillic(next)
                && Character.isLetter(words.word(next).charAt(0));
        return latin && words.cyrillic(i) && WordForms.startsWithAny(words.word(i), RELATIVES);
    }

    private boolean hasSomething(int next) {
        boolean having = false;
        int i = next;
        while (i < words.size() && words.named(i) == null) {
            having |= words.cue(i) != null && HAVING.stream().anyMatch(words.cue(i)::is);
            i = words.after(i);
        }
        return having && i < words.size() && words.named(i).kind() == Named.Kind.TECHNIQUE;
    }
}
