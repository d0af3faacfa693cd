package org.archgraph.prose;

import java.util.List;
import java.util.Set;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.Saying.Mode;
import org.archgraph.prose.Saying.Noun;

/** What the names of techniques do to what is being said, and it to them. */
final class TechniqueWalk extends WalkPart {
    /** Words before a technique that only tells where in the order of things something is. */
    private static final Set<String> ORDER = Set.of("до", "после", "перед", "before", "after");

    /** Words before what takes the place of something. */
    private static final Set<String> ONTO = Set.of("на", "by");

    /** Beginnings of verbs with which "for" stands before what is taken instead. */
    private static final List<String> EXCHANGING = List.of("trad", "swap", "exchang");

    /** Words between a thing and what it is for: "an option for MLA". */
    private static final Set<String> FOR = Set.of("for", "для");

    private static final Set<String> NOW = Set.of("теперь", "сейчас", "ныне", "now");

    private static final Set<String> PLUS = Set.of("плюс", "plus");

    private static final Set<String> NOT = Set.of("not", "never");

    /** What turns a technique on and off. */
    private static final Set<String> SWITCHES = Set.of("option", "setting", "flag", "switch");

    /** What was being said around a parenthesis. */
    record Around(Mode mode, Noun noun, Noun lapsed, boolean contrast) {}

    TechniqueWalk(Walk walk) {
        super(walk);
    }

    void technique(Clause clause, int i, Named what, boolean quietBefore, Around around) {
        boolean ofName = state.contrast() && i > 0 && words.isModel(i - 1);
        if (words.techniques().amongModels(i) || ofName) {
            // "of the MoE models only Mixtral lacks it", "unlike Qwen3 MoE": it is something else that is told of these
            state.named(words.after(i));
            return;
        }
        boolean signed = said(clause, i, quietBefore);
        if (signed) {
            saying.say(Mode.ASSERT);
            ofThose(clause);
        }
        if (replaces(i)) {
            saying.say(Mode.ASSERT);
        }
        sideBySide(clause, i);
        if (saying.lapsed() == Noun.EXCLUDED && i > clause.start() && words.word(i - 1).equals("и") && words.named(i - 1) == null
                && words.cyrillic(i)) {
            // "никаких окон и линейного внимания": one "no" for both
            saying.next(Noun.EXCLUDED);
        }
        DraftClaim before = claims.last();
        boolean worded = words.techniques().attributive(i) || words.deniesItself(i) && !speakers.current().isDefault();
        DraftClaim claim = saying.claim(what, worded).about(speakers.current());
        if (signed) {
            claim.signed();
        }
        if (around != null && words.shapes().inParenthesis(clause) && words.contents().onlyTechnique(clause)) {
            inParenthesis(claim, clause, around, words.shapes().directlyAfterTechnique(clause) ? before : null);
        }
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
        if (saying.noun() == Noun.IDENTIFIED && words.techniques().oblique(clause, i)) {
            // "serves for speculative decoding"
            claim.doubt();
        }
        if (claim.stance() == Stance.DENIED && (words.techniques().exchanged(clause, i) || words.techniques().ofOtherKind(clause, i)) || words.techniques().likenedDoing(clause, i)) {
            claim.doubt();
        }
        if (i > clause.start() && words.named(i - 1) == null && words.cue(i - 1) == null && WordForms.comparative(words.word(i - 1))) {
            // "MHA тяжелее GQA"
            claim.doubt();
        }
        if (claim.stance() == Stance.DENIED && words.techniques().ofLayer(clause, i)) {
            // "a dense layer as the head, not an MoE one"
            claim.doubt();
        }
        if (claim.stance() == Stance.DENIED && saying.noun() == Noun.REPLACED && words.techniques().endsInstrumental(i)) {
            // "заменяет внимание линейным"
            claim.say(Stance.ASSERTED);
        }
        if (claim.stance() == Stance.DENIED && words.techniques().absentFromLayers(clause, i)) {
            // "its layers without RoPE are the only global ones"
            claim.partial();
        }
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
        // "absolute positions (now RoPE)"
        boolean now = clause.opener() == '(' && NOW.contains(words.word(clause.start())) && words.after(clause.start()) == i
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
        if (i > 0 && words.word(i - 1).equals("у")) {
            // "у xIELU нет третьей матрицы": it is a part of it that is absent
            claim.ordered();
        }
        boolean reached = words.after(i) < clause.end() && words.named(words.after(i)) == null && words.word(words.after(i)).equals("дело");
        // but "до MLA дело не дошло" tells that it was not taken
        if (i > 0 && ORDER.contains(words.word(i - 1)) && !reached) {
            // "is normalized before RoPE, and the flag is off in ...": not what is off
            claim.ordered();
        }
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
        if (state.tried()) {
            claim.tried();
        }
        if (state.isRemark() && claim.open()) {
            claim.notPlain();
        }
        if (saying.noun() == Noun.COMPARED) {
            claims.notPlain();
        }
        claims.add(claim);
        speakers.saw(what);
        state.named(words.after(i));
    }

    /** What pairs of names, and moves from one to another, do before a name is taken. */
    private void sideBySide(Clause clause, int i) {
        if ((saying.noun() == Noun.INSTEAD || saying.noun() == Noun.EXCLUDED) && saying.nounHit() && words.pairs().beginsFurther(i)) {
            // "SwiGLU вместо GELU и RMSNorm вместо LayerNorm"
            saying.say(saying.mode());
        } else if (saying.mode() == Mode.ASSERT && words.pairs().leftToo(i) || words.pairs().leftBehind(clause, i)) {
            saying.say(Mode.DENY);
        } else if (words.pairs().reached(clause, i)) {
            saying.say(Mode.ASSERT);
        }
        if (words.techniques().preferredTo(i, state.lastSpokenStart())) {
            // "prefers GQA to MLA"
            saying.next(Noun.EXCLUDED);
        }
        if ((saying.noun() == Noun.INSTEAD || saying.noun() == Noun.EXCLUDED) && saying.nounHit() && i > 0 && words.named(i - 1) == null && PLUS.contains(words.word(i - 1))) {
            // "Muon вместо AdamW плюс QK-Clip"
            saying.say(Mode.ASSERT);
        }
        if (words.techniques().movedFrom(i, state.lastSpokenStart())) {
            saying.next(Noun.EXCLUDED);
        }
        if (saying.headedByInstead() && i > 0 && (i > clause.start() && words.named(i - 1) != null && words.named(i - 1).kind() == Named.Kind.TECHNIQUE
                || i == clause.start() && clause.opener() == ',' && words.contents().onlyTechnique(clause) && insteadOfOne(clause))) {
            // "вместо LayerNorm RMSNorm", "instead of LayerNorm, RMSNorm"
            saying.say(Mode.ASSERT);
        }
    }

    /** Whether the clause before another tells of nothing but what something stands for: "and instead of LayerNorm". */
    private boolean insteadOfOne(Clause clause) {
        Clause before = words.clauses().get(words.placeOf(clause) - 1);
        int first = words.linking(before.start()) || words.isCue(before.start(), Kind.SPLITS) ? before.start() + 1 : before.start();
        return words.isCue(first, Kind.INSTEAD) && words.contents().onlyTechnique(before.from(words.after(first)))
                && words.placeOf(clause) == words.clauses().size() - 1;
    }

    /** "A and B dropped it, they have MLA": "у них" means the models named after a verb. */
    private void ofThose(Clause clause) {
        // in a model's note "они" are not that one
        boolean several = !walk.about().ofModel() || speakers.lastModels().size() > 1 && words.word(clause.start()).equals("у") && words.word(clause.start() + 1).equals("них");
        boolean open = speakers.current().isDefault() && several && !speakers.lastModels().isEmpty();
        if (open && words.techniques().ofPronoun(clause)) {
            speakers.speakOf(Subject.of(speakers.lastModels()));
        }
    }

    /** "A MoE classifier", "a classifier with MoE": a part of something else. */
    private boolean isOfOtherThing(Clause clause, int i) {
        int next = words.after(i);
        if (next < clause.end() && words.isCue(next, Kind.OTHER_THINGS)) {
            // but "the sliding window option is turned off"
            return !(SWITCHES.contains(words.word(next)) && words.hasCue(clause.from(next), Kind.DENIED_BEFORE) && !words.hasCue(clause.from(next), Kind.PASSIVE)
                    && !words.hasWord(clause.from(next), NOT));
        }
        int from = state.otherThingEnd();
        int start = from >= 0 && from < i && FOR.contains(words.word(from)) ? from + 1 : from;
        return from >= 0 && from <= i && words.onlyCuesAndLinks(start, i);
    }

    /** "Заменили его латентным вниманием": in Russian what replaces follows what is replaced, in the instrumental case. */
    private boolean replaces(int i) {
        if (saying.replacedOther()) {
            boolean exchanged = i > 0 && words.word(i - 1).equals("for")
                    && WordForms.startsWithAny(words.word(state.lastSpokenStart()), EXCHANGING);
            // "заменяет обычное внимание гибридом Gated DeltaNet и ..."
            boolean by = i > 0 && words.named(i - 1) == null && words.cyrillic(i - 1) && words.instrumental(i - 1);
            return exchanged || by || i > 0 && ONTO.contains(words.word(i - 1));
        }
        if (saying.noun() == Noun.REPLACED && !saying.nounHit() && state.lastSpokenEnd() == i && words.cyrillic(i)) {
            // "все слои заменили скользящим окном": what is replaced stands before the verb
            return words.instrumental(i);
        }
        boolean replaced = saying.noun() == Noun.REPLACED && saying.nounHit() && i > 0;
        boolean follows = replaced && (words.named(i - 1) != null || words.isCue(i - 1, Kind.PRONOUNS));
        return follows && words.instrumental(i);
    }

    /** "Gemma 3: SWA", "attention - GQA": the dash or colon after a model, or after a part of one, says it. */
    private boolean said(Clause clause, int i, boolean quietBefore) {
        boolean free = saying.mode() == Mode.NONE && saying.noun() == Noun.NONE
                && (words.contents().leadingTechnique(clause) == i || words.pairs().repeatsPreposition(clause, i))
                && !words.techniques().inPassing(clause, i);
        boolean mark = clause.afterDashOrColon()
                && (!speakers.current().isDefault() || walk.about().ofModel() && quietBefore && words.shapes().nounBefore(clause));
        boolean ellipsis = clause.opener() == ',' && speakers.namedBefore() && !claims.none();
        boolean owned = saying.mode() == Mode.NONE && saying.noun() == Noun.NONE && words.techniques().owned(clause, i);
        return owned || free && (mark || ellipsis);
    }

    /**
     * "Normalizes queries and keys (QK-Norm)": a parenthesis that only names a technique names what was just said; right after
     * a technique it is another name of it.
     */
    private void inParenthesis(DraftClaim claim, Clause clause, Around around, DraftClaim same) {
        if (same != null && (same.stance() == Stance.DENIED || same.isPartial()) && claim.technique().ofAbsence()) {
            // "without RoPE (NoPE)"
            claim.say(Stance.ASSERTED);
        } else if (same != null) {
            claim.sameAs(same);
        } else if (words.namesAbsence(words.indexOf(claim.technique())) && (around.noun() == Noun.EXCLUDED
                || around.lapsed() == Noun.EXCLUDED || around.mode() == Mode.DENY)) {
            // "layers without positions (NoPE)"
            claim.say(Stance.ASSERTED);
        } else if ((around.lapsed() == Noun.INSTEAD || words.parallel().namesInstead(clause)) && walk.about().ofModel()) {
            // "not an attention with gates (Gated Attention)"
            claim.say(Stance.DENIED);
        } else if (around.contrast() || around.noun() == Noun.COMPARED || around.noun() == Noun.EXCLUDED || around.mode() == Mode.DENY) {
            claim.doubt();
        } else if ((walk.about().ofModel() || !speakers.current().isDefault()) && around.noun() == Noun.NONE && !words.techniques().afterPassing(clause)) {
            claim.say(Stance.ASSERTED);
            claim.inParenthesis();
        }
    }
}
