package org.archgraph.prose;

import java.util.List;
import java.util.Set;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.Saying.Mode;
import org.archgraph.prose.Saying.Noun;

/** What the names of techniques do to what is being said, and it to them. */
final class TechniqueWalk extends WalkPart {
    /** Words before what takes the place of something. */
    private static final Set<String> ONTO = Set.of("на", "by");

    /** Beginnings of verbs with which "for" stands before what is taken instead. */
    private static final List<String> EXCHANGING = List.of("trad", "swap", "exchang");

    private static final Set<String> PLUS = Set.of("плюс", "plus");

    /** What was being said around a parenthesis. */
    record Around(Mode mode, Noun noun, Noun lapsed, boolean contrast) {}

    private final TechniqueStances stances;

    TechniqueWalk(Walk walk) {
        super(walk);
        this.stances = new TechniqueStances(walk);
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
        if (saying.lapsed() == Noun.EXCLUDED
                && i > clause.start()
                && words.word(i - 1).equals("и")
                && words.named(i - 1) == null
                && words.cyrillic(i)) {
            // "никаких окон и линейного внимания": one "no" for both
            saying.next(Noun.EXCLUDED);
        }
        DraftClaim before = claims.last();
        DraftClaim claim = claim(i, what, signed);
        if (around != null && words.shapes().inParenthesis(clause) && words.contents().onlyTechnique(clause)) {
            inParenthesis(claim, clause, around, words.shapes().directlyAfterTechnique(clause) ? before : null);
        }
        stances.settle(clause, i, claim);
        claims.add(claim);
        speakers.saw(what);
        state.named(words.after(i));
    }

    private DraftClaim claim(int i, Named what, boolean signed) {
        boolean worded = words.techniques().attributive(i) || words.deniesItself(i) && !speakers.current().isDefault();
        DraftClaim claim = saying.claim(what, worded).about(speakers.current());
        if (signed) {
            claim.signed();
        }
        return claim;
    }

    /** What pairs of names, and moves from one to another, do before a name is taken. */
    private void sideBySide(Clause clause, int i) {
        if ((saying.noun() == Noun.INSTEAD || saying.noun() == Noun.EXCLUDED)
                && saying.nounHit()
                && words.pairs().beginsFurther(i)) {
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
        if ((saying.noun() == Noun.INSTEAD || saying.noun() == Noun.EXCLUDED)
                && saying.nounHit()
                && i > 0
                && words.named(i - 1) == null
                && PLUS.contains(words.word(i - 1))) {
            // "Muon вместо AdamW плюс QK-Clip"
            saying.say(Mode.ASSERT);
        }
        if (words.techniques().movedFrom(i, state.lastSpokenStart())) {
            saying.next(Noun.EXCLUDED);
        }
        if (saying.headedByInstead()
                && i > 0
                && (i > clause.start()
                                && words.named(i - 1) != null
                                && words.named(i - 1).kind() == Named.Kind.TECHNIQUE
                        || i == clause.start()
                                && clause.opener() == ','
                                && words.contents().onlyTechnique(clause)
                                && insteadOfOne(clause))) {
            // "вместо LayerNorm RMSNorm", "instead of LayerNorm, RMSNorm"
            saying.say(Mode.ASSERT);
        }
    }

    /** Whether the clause before another tells of nothing but what something stands for: "and instead of LayerNorm". */
    private boolean insteadOfOne(Clause clause) {
        Clause before = words.clauses().get(words.placeOf(clause) - 1);
        int first = words.linking(before.start()) || words.isCue(before.start(), Kind.SPLITS)
                ? before.start() + 1
                : before.start();
        return words.isCue(first, Kind.INSTEAD) && words.contents().onlyTechnique(before.from(words.after(first)))
                && words.placeOf(clause) == words.clauses().size() - 1;
    }

    /** "A and B dropped it, they have MLA": "у них" means the models named after a verb. */
    private void ofThose(Clause clause) {
        // in a model's note "они" are not that one
        boolean several = !walk.about().ofModel()
                || speakers.lastModels().size() > 1
                        && words.word(clause.start()).equals("у")
                        && words.word(clause.start() + 1).equals("них");
        boolean open = speakers.current().isDefault() && several && !speakers.lastModels().isEmpty();
        if (open && words.techniques().ofPronoun(clause)) {
            speakers.speakOf(Subject.of(speakers.lastModels()));
        }
    }

    /**
     * "Заменили его латентным вниманием": in Russian what replaces follows what is replaced, in the instrumental case.
     */
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
                && (!speakers.current().isDefault()
                        || walk.about().ofModel()
                                && quietBefore
                                && words.shapes().nounBefore(clause));
        boolean ellipsis = clause.opener() == ',' && speakers.namedBefore() && !claims.none();
        boolean owned = saying.mode() == Mode.NONE && saying.noun() == Noun.NONE && words.techniques().owned(clause, i);
        return owned || free && (mark || ellipsis);
    }

    /**
     * "Normalizes queries and keys (QK-Norm)": a parenthesis that only names a technique names what was just said;
     * right after a technique it is another name of it.
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
        } else if ((around.lapsed() == Noun.INSTEAD || words.parallel().namesInstead(clause))
                && walk.about().ofModel()) {
            // "not an attention with gates (Gated Attention)"
            claim.say(Stance.DENIED);
        } else if (around.contrast()
                || around.noun() == Noun.COMPARED
                || around.noun() == Noun.EXCLUDED
                || around.mode() == Mode.DENY) {
            claim.doubt();
        } else if ((walk.about().ofModel() || !speakers.current().isDefault())
                && around.noun() == Noun.NONE
                && !words.techniques().afterPassing(clause)) {
            claim.say(Stance.ASSERTED);
            claim.inParenthesis();
        }
    }
}
