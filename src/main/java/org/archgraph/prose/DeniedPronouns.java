package org.archgraph.prose;

import java.util.Set;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.Saying.Mode;
import org.archgraph.prose.Saying.Noun;
import org.archgraph.prose.SentenceReader.About;

/** Pronouns that stand for what is denied, or for what something else is there instead of. */
final class DeniedPronouns extends WalkPart {
    private static final Set<String> BY = Set.of("by", "with", "на");

    DeniedPronouns(Walk walk) {
        super(walk);
    }

    /** A pronoun after "instead of" or "without" stands for a technique named before, or for the text's own. */
    void take(Clause clause, int i) {
        state.setPronoun(i);
        boolean instead = saying.noun() == Noun.INSTEAD || saying.noun() == Noun.EXCLUDED
                || saying.noun() == Noun.REPLACED && claims.ofClause().isEmpty();
        Named meant = referents.referent();
        if (walk.about() == About.TECHNIQUE
                && speakers.named()
                && saying.mode() == Mode.DENY
                && saying.noun() == Noun.NONE
                && state.lastSpoke(Kind.DENIES)
                && state.lastSpokenEnd() == i
                && claims.ofClause().isEmpty()
                && !words.pronouns().possesses(clause, i)) {
            // "goes without it and takes GQA": the verb has what it denies
            referents.refer(walk.unlessDoubtful(Stance.DENIED), speakers.current());
            state.pronounIsDone();
            saying.say(Mode.NONE);
            return;
        }
        if (saying.noun() == Noun.REPLACED
                && saying.nounHit()
                && i > 0
                && words.named(i - 1) == null
                && BY.contains(words.word(i - 1))) {
            // "replaced soft-capping by it"
            referents.refer(walk.unlessDoubtful(Stance.ASSERTED), speakers.current());
            state.pronounIsDone();
            return;
        }
        if (saying.noun() == Noun.INSTEAD
                && clause.afterDashOrColon()
                && i == clause.start() + 1
                && words.after(i) == clause.end()
                && claims.ofClauseBefore() == 1
                && claims.last().subject().equals(speakers.current())) {
            // "QK-Clip - вместо неё": what stands before the mark is there for something else
            claims.last().say(walk.unlessDoubtful(Stance.ASSERTED));
            state.pronounIsDone();
            saying.hit();
            return;
        }
        if (instead && !saying.nounHit() && (meant != null || walk.about().ofTechnique())) {
            referents.refer(walk.unlessDoubtful(Stance.DENIED), speakers.current());
            state.pronounIsDone();
            if (saying.noun() == Noun.REPLACED) {
                saying.replaced();
            } else {
                saying.hit();
            }
        } else if (saying.noun() == Noun.INSTEAD && !saying.nounHit() && words.cue(i).kinds().size() == 1) {
            // "вместо неё GQA", and not "вместо её MLA": what it stands for was named in another sentence
            saying.hit();
        } else if (saying.noun() == Noun.REPLACED && claims.ofClause().isEmpty()) {
            // "replaces it with MLA": what is replaced was named in another sentence
            saying.replaced();
        }
    }
}
