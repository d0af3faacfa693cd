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
    private static final Set<String> BESIDE = Set.of("за", "про", "о", "об", "обо", "до", "после", "перед", "ради", "for", "about", "despite");

    ClausePronoun(Walk walk) {
        super(walk);
    }

    /** "Mistral abandoned it", "а Gemma его убирает": a verb says something of what the pronoun stands for. */
    void end(Clause clause) {
        // "Kimi K2 does not use it because of MLA", and not "began with MLA and dropped it"
        boolean namedLater = words.contents().withoutTechnique(clause.until(state.pronoun()));
        boolean after = claims.ofClause().stream().allMatch(DraftClaim::isAside)
                || state.pronoun() >= state.lastNamedEnd() && state.lastSpokenStart() >= state.lastNamedEnd()
                || walk.about().ofTechnique() && !walk.about().ofModel() && state.pronoun() == state.lastSpokenEnd()
                && (state.lastSpoke(Kind.ASSERTS) || state.lastSpoke(Kind.DENIES) && namedLater);
        boolean named = referents.referent() != null;
        // "kept, although it is dropped in the other layers"
        boolean ofOthers = state.isOfPart() && state.lastDenied();
        if (claims.ofClause().isEmpty() && (ofOthers || words.placedElsewhere(clause))) {
            return;
        }
        if (!state.spoken() || !after || !named && !walk.about().ofTechnique() || named && !words.pronouns().object(clause, state)) {
            return;
        }
        if (!named && words.pronouns().possesses(clause, state.pronoun())) {
            // "since its block is shared"
            return;
        }
        Subject subject = pronounSubject();
        if (!named && !walk.about().ofModel() && subject.isDefault()) {
            return;
        }
        int next = words.after(state.pronoun());
        // "does not follow this scheme and puts the norm behind", in the order of Russian: the verb right behind it tells
        boolean denied = state.noneOf() || state.lastDenied() || next < clause.end() && words.named(next) == null && words.isCue(next, Kind.DENIES);
        boolean instead = !denied && words.shapes().leavesOut(clause, state.pronoun());
        boolean doer = !named && !denied && words.pronouns().subject(state) && !(state.pronoun() - 1 > clause.start() && words.isCue(state.pronoun() - 1, Kind.ASSERTS));
        if (denied && (state.isOfPart() || words.shapes().inLayersOf(clause)) || instead || doer || !denied && (state.negated() || state.tried())) {
            return;
        }
        // "it has no growing cache"
        boolean ofObject = !named && denied && words.pronouns().subject(state) && hasObject(clause);
        if (ofObject || !denied && isOneOfCompared()) {
            return;
        }
        if (named && denied && SEVERAL.contains(words.word(words.after(state.pronoun()) - 1))) {
            boolean several = referents.denyList(subject);
            if (several) {
                return;
            }
        }
        boolean across = (denied || state.isHere()) && saysAcross(clause);
        // "сохраняет полное внимание и платит за него"
        boolean inPassing = !denied && state.pronoun() > 0 && BESIDE.contains(words.word(state.pronoun() - 1));
        if (inPassing || !named && walk.about() == About.MODEL_AFTER_TECHNIQUE && !across) {
            return;
        }
        boolean keeps = !denied && claims.ofClauseBefore() == 2 && WordForms.startsWithAny(words.word(state.lastSpokenStart()), KEEPING);
        DraftClaim given = keeps ? referents.givenUp() : null;
        if (given != null && !given.subject().equals(subject)) {
            // "Gemma 3 replaced soft-capping with QK-Norm, а Grok 2.5 его сохраняет"
            claims.add(new DraftClaim(given.technique(), walk.unlessDoubtful(Stance.ASSERTED), true).about(subject));
            return;
        }
        referents.refer(walk.unlessDoubtful(denied ? Stance.DENIED : Stance.ASSERTED), subject);
    }

    /** Whether "it" may mean what the sentence before names, and nobody else does something with it: "from it they turned away". */
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
        return next < clause.end() && words.named(next) == null && words.cue(next) == null && !words.linking(next) && (!words.adverb(next) || words.adjective(next))
                && !ClauseShapes.isPreposition(words.word(next)) && state.lastNamedEnd() <= next;
    }
}
