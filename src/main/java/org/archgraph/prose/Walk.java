package org.archgraph.prose;

import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.SentenceReader.About;

/** What those share who walk through one sentence. */
record Walk(
        SentenceWords words,
        About about,
        Claims claims,
        Referents referents,
        Saying saying,
        Speakers speakers,
        ClauseState state) {
    Walk(SentenceWords words, About about) {
        this(words, about, new Claims(about));
    }

    private Walk(SentenceWords words, About about, Claims claims) {
        this(
                words,
                about,
                claims,
                new Referents(about, claims, words.contents().term()),
                new Saying(),
                new Speakers(),
                new ClauseState());
    }

    /** The stance of something said now, unless it is left open. */
    Stance unlessDoubtful(Stance stance) {
        return state.doubtful() || state.contrast() ? Stance.UNCLEAR : stance;
    }

    /** "A token of its own, unlike the first idea, is not needed": the subject stands before what was inserted. */
    private boolean afterInsertion(Clause clause) {
        int index = words.placeOf(clause);
        if (index < 2 || clause.opener() != ',' || words.isCue(clause.start(), Kind.SPLITS)) {
            return false;
        }
        Clause first = words.clauses().get(0);
        return inserted(words.clauses().get(index - 1)) && !words.shapes().subjectless(first, first.end());
    }

    /** Whether a clause tells more of what was just named: "with which it is often compared". */
    boolean inserted(Clause clause) {
        boolean prepositional = clause.start() + 1 < clause.end() && words.isCue(clause.start() + 1, Kind.RELATIVE);
        return prepositional || words.isCue(clause.start(), Kind.RELATIVE)
                || words.isCue(clause.start(), Kind.CONTRASTS)
                || words.isCue(clause.start(), Kind.ALIKE) || words.isCue(clause.start(), Kind.ASSERTS_OF_PREVIOUS);
    }

    /**
     * "A similar trick (max-z loss) is used in Qwen3": whether the clause that a parenthesis interrupts names another
     * thing.
     */
    private boolean otherThingBefore(Clause clause) {
        int index = words.placeOf(clause) - 2;
        Clause around = index < 0 ? clause : words.clauses().get(index);
        for (int i = around.start(); i < around.end(); i = words.after(i)) {
            if (words.isCue(i, Kind.OTHER_THINGS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb without an object of its own may mean the technique that the text is about. */
    boolean implies(Clause clause, int verb) {
        boolean ofThing = about.ofTechnique()
                && !about.ofModel()
                && (state.otherThingEnd() >= 0 && state.otherThingEnd() <= verb
                        || clause.closes() && otherThingBefore(clause));
        boolean ofOther = ofThing
                || about.ofTechnique()
                        && !about.ofModel()
                        && clause.start() > 0
                        && verb > clause.start()
                        && words.shapes().noun(verb - 1);
        // "..., although the architecture is taken from DeepSeek"
        return !ofOther && about != About.MODEL_AFTER_TECHNIQUE
                && (about != About.MODEL_UNDER_TECHNIQUE || words.shapes().subjectless(clause, verb)
                && !afterInsertion(clause));
    }
}
