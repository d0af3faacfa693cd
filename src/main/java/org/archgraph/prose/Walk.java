package org.archgraph.prose;

import org.archgraph.prose.SentenceReader.About;

/** What those share who walk through one sentence. */
record Walk(SentenceWords words, About about, Claims claims, Saying saying, Speakers speakers, ClauseState state) {
    Walk(SentenceWords words, About about) {
        this(words, about, new Claims(about), new Saying(), new Speakers(), new ClauseState());
    }

    /** The stance of something said now, unless it is left open. */
    Stance unlessDoubtful(Stance stance) {
        return state.doubtful() || state.contrast() ? Stance.UNCLEAR : stance;
    }

    /** Whether a verb without an object of its own may mean the technique that the text is about. */
    boolean implies(Clause clause, int verb) {
        return about != About.MODEL_AFTER_TECHNIQUE
                && (about != About.MODEL_UNDER_TECHNIQUE || words.shapes().subjectless(clause, verb));
    }
}
