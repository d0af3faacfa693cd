package org.archgraph.prose;

import java.util.List;
import java.util.Set;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.SentenceReader.About;

/** What a clause has said, at its end, of what its pronoun stands for. */
final class ClausePronoun extends WalkPart {
    /** Pronouns that stand for all of a list. */
    private static final Set<String> SEVERAL = Set.of("их", "них", "ими", "ним", "them", "they");
    private static final List<String> KEEPING = List.of("сохран", "остав", "держ", "keep", "kept", "retain");
    private static final Set<String> BESIDE =
            Set.of("за", "про", "о", "об", "обо", "до", "после", "перед", "ради", "for", "about", "despite");

    ClausePronoun(Walk walk) {
        super(walk);
    }

    /** "Mistral abandoned it", "а Gemma его убирает": a verb says something of what the pronoun stands for. */
    void end(Clause clause) {
        boolean hasReferent = referents.referent() != null;
        if (isOfOthers(clause) || !isMeant(clause, hasReferent)) {
            return;
        }
        Subject subject = pronounSubject();
        if (!hasReferent && !walk.about().ofModel() && subject.isDefault()) {
            return;
        }
        boolean denied = denies(clause);
        if (saysElse(clause, hasReferent, denied)) {
            return;
        }
        if (hasReferent
                && denied
                && SEVERAL.contains(words.word(words.after(state.pronoun()) - 1))
                && referents.denyList(subject)) {
            return;
        }
        if (!isInPassing(clause, hasReferent, denied)) {
            say(subject, denied);
        }
    }

    /** "Kept, although it is dropped in the other layers". */
    private boolean isOfOthers(Clause clause) {
        boolean ofOthers = state.isOfPart() && state.lastDenied();
        return claims.ofClause().isEmpty() && (ofOthers || words.placedElsewhere(clause));
    }

    /** Whether the clause's verb speaks of what the pronoun stands for. */
    private boolean isMeant(Clause clause, boolean hasReferent) {
        // "Kimi K2 does not use it because of MLA", and not "began with MLA and dropped it"
        boolean namedLater = words.contents().withoutTechnique(clause.until(state.pronoun()));
        boolean after = claims.ofClause().stream().allMatch(DraftClaim::isAside)
                || state.pronoun() >= state.lastNamedEnd() && state.lastSpokenStart() >= state.lastNamedEnd()
                || walk.about().ofTechnique() && !walk.about().ofModel() && state.pronoun() == state.lastSpokenEnd()
                && (state.lastSpoke(Kind.ASSERTS) || state.lastSpoke(Kind.DENIES) && namedLater);
        if (!state.spoken()
                || !after
                || !hasReferent && !walk.about().ofTechnique()
                || hasReferent && !words.pronouns().object(clause, state)) {
            return false;
        }
        // but "since its block is shared"
        return hasReferent || !words.pronouns().possesses(clause, state.pronoun());
    }

    private boolean denies(Clause clause) {
        int next = words.after(state.pronoun());
        // "does not follow this scheme and puts the norm behind", in the order of Russian: the verb right behind it
        // tells
        return state.noneOf()
                || state.lastDenied()
                || next < clause.end() && words.named(next) == null && words.isCue(next, Kind.DENIES);
    }

    /** Whether the verb says something else than that it is used, or that it is not. */
    private boolean saysElse(Clause clause, boolean hasReferent, boolean denied) {
        boolean instead = !denied && words.shapes().leavesOut(clause, state.pronoun());
        boolean doer = !hasReferent
                && !denied
                && words.pronouns().subject(state)
                && !(state.pronoun() - 1 > clause.start() && words.isCue(state.pronoun() - 1, Kind.ASSERTS));
        if (denied && (state.isOfPart() || words.shapes().inLayersOf(clause))
                || instead
                || doer
                || !denied && (state.negated() || state.tried())) {
            return true;
        }
        // "it has no growing cache"
        boolean ofObject = !hasReferent && denied && words.pronouns().subject(state) && hasObject(clause);
        return ofObject || !denied && isOneOfCompared();
    }

    private boolean isInPassing(Clause clause, boolean hasReferent, boolean denied) {
        boolean across = (denied || state.isHere()) && saysAcross(clause);
        // "сохраняет полное внимание и платит за него"
        boolean beside = !denied && state.pronoun() > 0 && BESIDE.contains(words.word(state.pronoun() - 1));
        return beside || !hasReferent && walk.about() == About.MODEL_AFTER_TECHNIQUE && !across;
    }

    private void say(Subject subject, boolean denied) {
        boolean keeps = !denied
                && claims.ofClauseBefore() == 2
                && WordForms.startsWithAny(words.word(state.lastSpokenStart()), KEEPING);
        DraftClaim given = keeps ? referents.givenUp() : null;
        if (given != null && !given.subject().equals(subject)) {
            // "Gemma 3 replaced soft-capping with QK-Norm, а Grok 2.5 его сохраняет"
            claims.add(new DraftClaim(given.technique(), walk.unlessDoubtful(Stance.ASSERTED), true).about(subject));
        } else {
            referents.refer(walk.unlessDoubtful(denied ? Stance.DENIED : Stance.ASSERTED), subject);
        }
    }

    /**
     * Whether "it" may mean what the sentence before names, and nobody else does something with it: "from it they
     * turned away".
     */
    private boolean saysAcross(Clause clause) {
        return words.pronouns().object(clause, state) && words.shapes().subjectless(clause, state.lastSpokenStart());
    }

    /** Who does something with "it": the models after the verb, or the clause's subject. */
    private Subject pronounSubject() {
        return speakers.lateModels().isEmpty() ? speakers.current() : Subject.late(speakers.lateModels());
    }

    /** "Better than A and B, so they took it": whether several were only compared with something before the clause. */
    private boolean isOneOfCompared() {
        DraftClaim last = claims.ofClause().isEmpty() ? claims.last() : null;
        return last != null && last.stance() == Stance.UNCLEAR && last.isWorded() && claims.ofClauseBefore() > 1;
    }

    /** Whether something that is no technique follows the verb: "needs no growing cache". */
    private boolean hasObject(Clause clause) {
        int next = state.lastSpokenEnd();
        return next < clause.end()
                && words.named(next) == null
                && words.cue(next) == null
                && !words.linking(next)
                && (!words.adverb(next) || words.adjective(next))
                && !ClauseShapes.isPreposition(words.word(next))
                && state.lastNamedEnd() <= next;
    }
}
