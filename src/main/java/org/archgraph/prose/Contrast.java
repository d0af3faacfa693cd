package org.archgraph.prose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.archgraph.ontology.Cues.Kind;

/** The part of a sentence that tells another model from the one spoken of: "unlike Gemma 3, which has SWA, ...". */
final class Contrast {
    /** Endings of the genitive, in which Russian adds to whom the model is told from: "построенной на MLA". */
    private static final Pattern OBLIQUE = Pattern.compile(".{3,}(?:ой|ей|ого|его|ых|их|йся)");
    /** What leaves open, or denies, that the other model has it. */
    private static final Set<Kind> OPEN = EnumSet.of(
            Kind.DENIES,
            Kind.DENIED_BEFORE,
            Kind.ABSENT,
            Kind.EXCLUDES,
            Kind.HEDGES,
            Kind.UNCLEAR,
            Kind.TRIED,
            Kind.OTHER_VERSION,
            Kind.REPLACES,
            Kind.REPLACED_BY,
            Kind.INSTEAD);

    private static final List<String> DEGREES = List.of("более", "чуть", "гораздо");
    private static final List<String> ARTICLES = List.of("a", "an", "the");

    private final SentenceWords words;

    Contrast(SentenceWords words) {
        this.words = words;
    }

    /** Whether the first clause tells a model from the one spoken of. */
    boolean begins() {
        Clause first = words.clauses().get(0);
        return first.start() < first.end()
                && words.isCue(first.start(), Kind.CONTRASTS)
                && !words.models(first).isEmpty();
    }

    /**
     * "..., a closed MoE model of the same maker, ...": whether a clause adds to whom a contrast has named, as no
     * relative one.
     */
    boolean adds(Clause clause, Clause before) {
        boolean behind = before != null
                && before.start() == 0
                && clause.opener() == ','
                && clause.end() < words.size()
                && begins();
        return behind && isAddition(clause);
    }

    /**
     * "Unlike Gemma 3, saving memory by a window, MLA is not used": whether a clause tells of the other side, behind
     * what adds to this one.
     */
    boolean isPast(Clause clause, Clause before) {
        int technique = before == null ? -1 : words.contents().leadingTechnique(clause);
        return technique >= 0 && words.after(technique) < clause.end() && adds(before, words.clauses().get(0))
                && words.contents().deniesLast(clause.from(words.after(technique)));
    }

    private boolean isAddition(Clause clause) {
        int first = DEGREES.contains(words.word(clause.start())) ? clause.start() + 1 : clause.start();
        if (first >= clause.end() || words.named(first) != null) {
            return false;
        }
        boolean article = ARTICLES.contains(words.word(first));
        for (int i = first; article && i < clause.end(); i = words.after(i)) {
            article = words.cue(i) == null || words.isCue(i, Kind.WITH) || !Saying.speaks(words.cue(i));
        }
        // and not "никакой MLA"
        return article
                || words.cyrillic(first)
                        && !words.isCue(first, Kind.EXCLUDES)
                        && OBLIQUE.matcher(words.word(first)).matches();
    }

    /**
     * What the sentence tells the other model from this one by, where the rest of it does not name that; null where
     * there is nothing.
     */
    Contrasted read() {
        if (!begins()) {
            return null;
        }
        List<Clause> clauses = words.clauses();
        int rest = 1;
        while (rest < clauses.size() && isAside(clauses.get(rest), clauses.get(rest - 1))) {
            rest++;
        }
        if (rest == clauses.size()) {
            return null;
        }
        List<Named> told = techniques(afterModel(clauses.get(0)), clauses.get(rest).start());
        return told.isEmpty() ? null : new Contrasted(told, words.offset(clauses.get(rest).start()));
    }

    private boolean isAside(Clause clause, Clause before) {
        int second = Math.min(clause.start() + 1, clause.end() - 1);
        boolean relative = tellsMore(clause.start()) || words.cue(clause.start()) == null && tellsMore(second);
        return clause.opener() == '(' || clause.opener() == ',' && relative || adds(clause, before);
    }

    private boolean tellsMore(int i) {
        return words.named(i) == null && (words.isCue(i, Kind.RELATIVE) || words.isCue(i, Kind.ASSERTS_OF_PREVIOUS));
    }

    private int afterModel(Clause clause) {
        int i = clause.start();
        while (i < clause.end() && (words.named(i) == null || words.named(i).kind() == Named.Kind.TECHNIQUE)) {
            i = words.after(i);
        }
        return i;
    }

    private List<Named> techniques(int from, int to) {
        List<Named> found = new ArrayList<>();
        for (int i = from; i < to; i = words.after(i)) {
            if (words.cue(i) != null && OPEN.stream().anyMatch(words.cue(i)::is)) {
                return List.of();
            }
            if (words.isTechnique(i)) {
                found.add(words.named(i));
            }
        }
        return found;
    }
}
