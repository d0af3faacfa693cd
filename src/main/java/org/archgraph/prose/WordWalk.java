package org.archgraph.prose;

import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;

/** Walks through the words of a clause. */
final class WordWalk {
    private final Walk walk;
    private final SentenceWords words;
    private final ClauseState state;
    private final NameWalk names;
    private final CueWalk cues;
    private final ClauseEnd ends;
    private boolean notOnly;
    /** The clause read last; null at the beginning. */
    private Clause before;

    WordWalk(Walk walk) {
        this.walk = walk;
        this.words = walk.words();
        this.state = walk.state();
        this.names = new NameWalk(walk);
        this.cues = new CueWalk(walk);
        this.ends = new ClauseEnd(walk);
    }

    /** @param chained whether the clause goes on with the models of the one before: "A, B and C use ..." */
    void begin(Clause clause, boolean chained) {
        // "for example," stands in a clause of its own and speaks of the next
        state.setUnclear(state.unclear()
                && !(before != null && walk.inserted(before))
                && walk.claims().ofClause().isEmpty()
                && !walk.speakers().named()
                && !state.spoken());
        before = clause;
        walk.claims().beginClause();
        state.begin(chained ? clause.start() : -1);
        if (clause.start() < words.size() && words.isCue(clause.start(), Kind.SPLITS)) {
            state.endHedge();
        }
    }

    /** Whether a clause is the second half of "not only ..., but also ...". */
    boolean goesOnAfterNotOnly(Clause clause) {
        boolean second = notOnly && words.isCue(clause.start(), Kind.SPLITS);
        notOnly &= !second;
        return second;
    }

    void read(Clause clause, boolean quietBefore, NameWalk.Around around) {
        boolean spokenOf = !walk.claims().group().isEmpty()
                || !walk.speakers().lateModels().isEmpty();
        state.setPassive(state.passive() && spokenOf);
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            Named what = words.named(i);
            Cue cue = words.cue(i);
            if (what != null && what.kind() == Named.Kind.TECHNIQUE) {
                names.technique(clause, i, what, quietBefore, around);
            } else if (what != null) {
                names.model(clause, i, what);
            } else if (cue != null) {
                notOnly |= cue.is(Kind.NOT_ONLY);
                cues.cue(clause, cue, i);
            } else {
                walk.saying().plain(words.word(i), words.linking(i), words.adjective(i) || describes(clause, i));
            }
        }
    }

    /** "No real shared expert": an English word right before a technique, of which none tells by its ending what it is. */
    private boolean describes(Clause clause, int i) {
        boolean before = i + 1 < clause.end() && words.named(i + 1) != null && words.named(i + 1).kind() == Named.Kind.TECHNIQUE;
        return before && !words.cyrillic(i) && !words.linking(i) && !ClauseShapes.isPreposition(words.word(i));
    }

    void end(Clause clause) {
        ends.end(clause);
    }
}
