package org.archgraph.prose;

import java.util.Set;
import java.util.stream.IntStream;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;

/**
 * What clauses of one pattern tell by standing side by side: "GQA loses quality, MLA does not", "SWA (Gemma 3) against
 * SSM (Jamba)".
 */
final class ParallelClauses {
    private static final Set<String> THAT = Set.of("них", "него", "нее", "этого", "это", "them", "it", "that", "this");
    private static final Set<String> NO = Set.of("нет", "not", "no");
    private static final Set<String> INTO = Set.of("to", "for", "by", "with", "на", "к");
    private static final Set<String> AND = Set.of("and", "и", "а", "but", "while");
    private static final Set<String> FROM = Set.of("from", "от", "с", "со");
    private static final Set<String> TURNS = Set.of("а", "but", "while");

    private final SentenceWords words;

    ParallelClauses(SentenceWords words) {
        this.words = words;
    }

    /**
     * "GQA теряет в качестве, а MLA - нет": whether a lone "no" denies what the part before says of another technique,
     * and no use.
     */
    boolean deniesOther(Clause no) {
        int index = words.placeOf(no);
        boolean lone = no.opener() == '-'
                && words.after(no.start()) == no.end()
                && NO.contains(words.word(no.start()))
                && index > 1;
        if (!lone) {
            return false;
        }
        Clause one = words.clauses().get(index - 1);
        Clause other = words.clauses().get(index - 2);
        return TURNS.contains(words.word(one.start()))
                && words.contents().leadingTechnique(other) >= 0
                && saysSomethingElse(other);
    }

    private boolean saysSomethingElse(Clause clause) {
        boolean verb = false;
        for (int i = words.after(words.contents().leadingTechnique(clause)); i < clause.end(); i = words.after(i)) {
            if (words.named(i) != null || words.cue(i) != null && Saying.speaks(words.cue(i))) {
                return false;
            }
            verb |= words.cue(i) != null || words.verb(i);
        }
        return verb;
    }

    /** "Instead of placing the norms first (Pre-Norm), ...": whether a parenthesis names what is done otherwise. */
    boolean namesInstead(Clause parenthesis) {
        int index = words.placeOf(parenthesis);
        boolean goesOn = parenthesis.opener() == '(' && index > 0 && index + 1 < words.clauses().size();
        Clause before = goesOn ? words.clauses().get(index - 1) : null;
        if (before == null || !words.contents().withoutTechnique(before) || !words.models(before).isEmpty()) {
            return false;
        }
        int first = before.start()
                + (words.isCue(before.start(), Kind.SPLITS) && before.start() + 1 < before.end() ? 1 : 0);
        // "instead of them a bias is added (ALiBi)" names what comes
        int object = words.after(first);
        return words.isCue(first, Kind.INSTEAD)
                && object < before.end()
                && !words.isCue(object, Kind.PRONOUNS)
                && !THAT.contains(words.word(object));
    }

    /**
     * "LayerNorm уступила место RMSNorm, GELU - SwiGLU", "MoE заменяет FFN, GQA - MHA": whether the mark before a
     * clause stands for the verb of those before it.
     *
     * @param kind that of the verb
     */
    boolean repeats(Clause clause, Kind kind) {
        if (clause.opener() != '-') {
            return false;
        }
        int index = words.placeOf(clause);
        boolean second = index > 1 && firstOfPair(words.clauses().get(index - 1)) && secondOfPair(clause);
        Cue verb = second ? verbBefore(words.clauses().get(index - 1).start()) : null;
        boolean gone = verb != null
                && verb.is(Kind.REPLACES)
                && words.clauses().stream()
                        .limit(index)
                        .anyMatch(before -> IntStream.range(before.start(), before.end())
                                .anyMatch(i -> words.isCue(i, Kind.REPLACES)
                                        && words.pairs().replacedByNext(before, i)));
        return verb != null && (gone ? kind == Kind.REPLACED_BY : verb.is(kind));
    }

    /** "LayerNorm gave way to RMSNorm, MHA to GQA": whether a word stands for "to", and for the verb before it. */
    boolean repeatsWith(Clause clause, int preposition) {
        int behind = preposition + 1;
        boolean into = INTO.contains(words.word(preposition)) && preposition > clause.start() && behind < clause.end();
        if (!into || !words.isTechnique(preposition - 1) || !words.isTechnique(behind)) {
            return false;
        }
        int first = words.startOf(preposition - 1);
        int from = first > clause.start() && FROM.contains(words.word(first - 1)) ? first - 1 : first;
        boolean begins = from == clause.start() ? clause.opener() == ',' : AND.contains(words.word(from - 1));
        int end = words.after(behind);
        boolean ends = end == clause.end() || AND.contains(words.word(end));
        Cue verb = begins && ends ? verbBefore(from) : null;
        return verb != null && (verb.is(Kind.REPLACES) || verb.is(Kind.REPLACED_BY));
    }

    /** What is said last before a word; null if nothing is. */
    private Cue verbBefore(int word) {
        for (int i = word - 1; i >= 0; i--) {
            if (words.cue(i) != null && Saying.speaks(words.cue(i))) {
                return words.cue(i);
            }
        }
        return null;
    }

    /** "MHA", "а MHA": whether a technique stands alone, but for the word that joins it to what is before. */
    private boolean firstOfPair(Clause clause) {
        boolean joined = AND.contains(words.word(clause.start())) && clause.start() + 1 < clause.end();
        return words.contents().onlyTechnique(joined ? clause.from(clause.start() + 1) : clause);
    }

    /** "GQA", "на GQA", and a name unknown here. */
    private boolean secondOfPair(Clause clause) {
        boolean into = INTO.contains(words.word(clause.start())) && clause.start() + 1 < clause.end();
        Clause name = into ? clause.from(clause.start() + 1) : clause;
        int only = name.start();
        boolean unknown =
                words.named(only) == null && words.cue(only) == null && only + 1 == name.end() && !words.cyrillic(only);
        return unknown || words.contents().onlyTechnique(name);
    }

    /**
     * "SWA (Gemma 3) against SSM (Jamba)": whether a parenthesis of models stands behind a noun of its own, and an
     * earlier one behind a technique.
     */
    boolean ofOtherNoun(Clause parenthesis) {
        int before = parenthesis.start() - 1;
        boolean noun =
                parenthesis.opener() == '(' && before >= 0 && words.named(before) == null && words.cue(before) == null;
        return noun && words.clauses().stream().anyMatch(clause -> clause.opener() == '(' && clause.start() < before
                && words.users().onlyModels(clause) && words.shapes().directlyAfterTechnique(clause));
    }
}
