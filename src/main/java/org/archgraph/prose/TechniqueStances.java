package org.archgraph.prose;

import java.util.Set;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.Saying.Noun;

/**
 * What the words around a technique make of the claim that its name is in: whether it is told for certain, of what, and
 * how plainly.
 */
final class TechniqueStances extends WalkPart {
    /** Words before a technique that only tells where in the order of things something is. */
    private static final Set<String> ORDER = Set.of("до", "после", "перед", "before", "after");

    /** Words between a thing and what it is for: "an option for MLA". */
    private static final Set<String> FOR = Set.of("for", "для");

    private static final Set<String> NOW = Set.of("теперь", "сейчас", "ныне", "now");

    private static final Set<String> NOT = Set.of("not", "never");

    /** What turns a technique on and off. */
    private static final Set<String> SWITCHES = Set.of("option", "setting", "flag", "switch");

    TechniqueStances(Walk walk) {
        super(walk);
    }

    /** Each step takes the claim as the one before has left it. */
    void settle(Clause clause, int i, DraftClaim claim) {
        ofSentence(clause, i, claim);
        ofComparison(clause, i, claim);
        ofDenial(clause, i, claim);
        ofOthersParts(clause, i, claim);
        ofVariants(clause, i, claim);
        ofOrder(clause, i, claim);
        ofPlace(clause, i, claim);
        ofRemark(claim);
    }

    private void ofSentence(Clause clause, int i, DraftClaim claim) {
        if (state.doubtful() || state.contrast() || isOfOtherThing(clause, i) || state.negated() && claim.open()) {
            claim.doubt();
        }
        if (state.ofPeople() && !state.spoken() && claim.open()) {
            claim.notPlain();
        }
        if (words.techniques().isToldOf(i)) {
            // "a paper on GQA"
            claim.mention();
        }
        if (saying.noun() == Noun.COMPARED && claims.anyOnlyTried()) {
            // "was tried, gave no gain over NoPE and was dropped"
            claim.doubt();
            claim.ordered();
        }
        if (claim.stance() == Stance.ASSERTED && words.techniques().toldApart(clause, i)) {
            claim.doubt();
        }
        if (claim.open() && words.techniques().inPassing(clause, i)) {
            claim.notPlain();
        }
        if (state.settled() && claim.stance() == Stance.ASSERTED) {
            claims.denyTried(claim.subject());
        }
    }

    private void ofComparison(Clause clause, int i, DraftClaim claim) {
        if (saying.noun() == Noun.IDENTIFIED && words.techniques().oblique(clause, i)) {
            // "serves for speculative decoding"
            claim.doubt();
        }
        if (claim.stance() == Stance.DENIED
                        && (words.techniques().exchanged(clause, i)
                                || words.techniques().ofOtherKind(clause, i))
                || words.techniques().likenedDoing(clause, i)) {
            claim.doubt();
        }
        if (i > clause.start()
                && words.named(i - 1) == null
                && words.cue(i - 1) == null
                && WordForms.comparative(words.word(i - 1))) {
            // "MHA тяжелее GQA"
            claim.doubt();
        }
    }

    private void ofDenial(Clause clause, int i, DraftClaim claim) {
        if (claim.stance() == Stance.DENIED && words.techniques().ofLayer(clause, i)) {
            // "a dense layer as the head, not an MoE one"
            claim.doubt();
        }
        if (claim.stance() == Stance.DENIED
                && saying.noun() == Noun.REPLACED
                && words.techniques().endsInstrumental(i)) {
            // "заменяет внимание линейным"
            claim.say(Stance.ASSERTED);
        }
        if (claim.stance() == Stance.DENIED && words.techniques().absentFromLayers(clause, i)) {
            // "its layers without RoPE are the only global ones"
            claim.partial();
        }
    }

    private void ofOthersParts(Clause clause, int i, DraftClaim claim) {
        if (words.techniques().basisOfTerm(clause, i)) {
            // "GeGLU: a gated activation based on GELU"
            claim.doubt();
        }
        if (words.techniques().partOf(clause, i)) {
            // "takes its gates from Mamba-2"
            claim.doubt();
        }
        if (words.techniques().oblique(clause, i)) {
            // "with MLA it cannot be used": it is something else that is denied
            claim.ordered();
        }
        if (words.techniques().besideObject(clause, i)) {
            claim.ordered();
            claim.aside();
        }
        if (words.techniques().behindInfinitive(clause, i)) {
            // "оптимизировать инференс с общим экспертом сложнее"
            claim.doubt();
        }
    }

    private void ofVariants(Clause clause, int i, DraftClaim claim) {
        // "absolute positions (now RoPE)"
        boolean now = clause.opener() == '('
                && NOW.contains(words.word(clause.start()))
                && words.after(clause.start()) == i
                && words.models(words.all().until(clause.start())).isEmpty();
        if (now || claim.open() && words.techniques().ofVariants(clause, i)) {
            claim.say(walk.unlessDoubtful(Stance.ASSERTED));
            claim.ordered();
        }
        if (words.techniques().furtherOne(clause, i)) {
            if (claim.stance() == Stance.DENIED) {
                claim.doubt();
            } else if (words.hasCue(clause, Kind.DENIED_BEFORE)) {
                claim.ordered();
            }
        }
    }

    private void ofOrder(Clause clause, int i, DraftClaim claim) {
        if (i > 0 && words.word(i - 1).equals("у")) {
            // "у xIELU нет третьей матрицы": it is a part of it that is absent
            claim.ordered();
        }
        boolean reached = words.after(i) < clause.end()
                && words.named(words.after(i)) == null
                && words.word(words.after(i)).equals("дело");
        // but "до MLA дело не дошло" tells that it was not taken
        if (i > 0 && ORDER.contains(words.word(i - 1)) && !reached) {
            // "is normalized before RoPE, and the flag is off in ...": not what is off
            claim.ordered();
        }
    }

    private void ofPlace(Clause clause, int i, DraftClaim claim) {
        if (state.isHere()) {
            claim.here();
            if (claim.open() && words.isCue(i - 1, Kind.OWN) && words.shapes().endsOrGoesOn(clause, words.after(i))) {
                // "у него MLA, здесь GQA"
                claim.say(Stance.ASSERTED);
            }
        }
        if (claim.open() && i > 0 && words.isCue(i - 1, Kind.LATTER) && !claim.subject().isDefault()
                && words.shapes().endsOrGoesOn(clause, words.after(i))) {
            // "от Kimi K2: там MLA"
            claim.say(Stance.ASSERTED);
        }
        if (state.isReason()) {
            claim.aside();
            claim.notPlain();
        }
        if (words.techniques().place(i)) {
            if (claim.open() && walk.about().ofModel() && claim.subject().isDefault()) {
                claim.say(Stance.ASSERTED);
            }
            claim.place();
        }
    }

    private void ofRemark(DraftClaim claim) {
        if (state.tried()) {
            claim.tried();
        }
        if (state.isRemark() && claim.open()) {
            claim.notPlain();
        }
        if (saying.noun() == Noun.COMPARED) {
            claims.notPlain();
        }
    }

    /** "A MoE classifier", "a classifier with MoE": a part of something else. */
    private boolean isOfOtherThing(Clause clause, int i) {
        int next = words.after(i);
        if (next < clause.end() && words.isCue(next, Kind.OTHER_THINGS)) {
            // but "the sliding window option is turned off"
            return !(SWITCHES.contains(words.word(next))
                    && words.hasCue(clause.from(next), Kind.DENIED_BEFORE)
                    && !words.hasCue(clause.from(next), Kind.PASSIVE)
                    && !words.hasWord(clause.from(next), NOT));
        }
        int from = state.otherThingEnd();
        int start = from >= 0 && from < i && FOR.contains(words.word(from)) ? from + 1 : from;
        return from >= 0 && from <= i && words.onlyCuesAndLinks(start, i);
    }
}
