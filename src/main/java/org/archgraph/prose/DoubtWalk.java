package org.archgraph.prose;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;
import org.archgraph.prose.Saying.Mode;
import org.archgraph.prose.Saying.Noun;
import org.archgraph.prose.SentenceReader.About;
import org.archgraph.text.Span;

/** What a cue that doubts, compares or speaks of others does. */
final class DoubtWalk extends WalkPart {
    private static final Set<String> THAT = Set.of("that", "this", "which", "it", "это", "что");
    private static final List<String> NEW = List.of("нов", "new");
    private static final Set<String> ONCE = Set.of("after", "once", "when", "since", "после", "когда");
    private static final Set<String> HERE = Set.of("здесь", "тут", "here");

    private static final Set<String> AMONG = Set.of("из", "среди");

    DoubtWalk(Walk walk) {
        super(walk);
    }

    void cue(Clause clause, Cue cue, int i) {
        doubts(clause, cue, i);
        ofOthers(cue, i);
        if (cue.is(Kind.TRIED)) {
            tries(clause, i);
        }
        if (cue.is(Kind.SETTLES)) {
            state.settles();
        }
        if (cue.is(Kind.OWN) && walk.about().ofModel()) {
            own(clause, i + cue.words());
            state.own();
            here(i);
        }
        if (cue.is(Kind.PARTS)) {
            state.ofPart();
        }
        if (cue.is(Kind.REASONS)) {
            state.reasons();
            if (i > clause.start()) {
                // "fell on MLA because GQA was worse": the reason does not go on with what is said
                saying.reset();
            }
        }
        if (cue.is(Kind.NOT_ALL)) {
            state.notAll();
        }
        if (cue.is(Kind.KINDRED) || cue.is(Kind.MADE_LIKE) && saying.hasExcluded()) {
            // "ни сжатия в духе MLA" is no MLA either
            saying.next(saying.hasExcluded() ? Noun.EXCLUDED : Noun.KINDRED);
        }
        if (cue.is(Kind.CONTRASTS)) {
            state.contrasts();
        } else if (compares(cue, i)) {
            saying.next(Noun.COMPARED);
            state.notPlain();
        }
    }

    /** "Was tried": of what the clause names, and of what stands before it where it names nothing. */
    private void tries(Clause clause, int i) {
        state.tries();
        // "kept GQA and never tried MLA": what is said before holds
        claims.ofClause().stream()
                .filter(claim -> !state.lastSpoke(Kind.ASSERTS) || !claim.isSaid())
                .forEach(DraftClaim::tried);
        if (clause.closes() && claims.ofClause().isEmpty() && !claims.none() && claims.last().isInParenthesis()) {
            claims.last().tried();
        }
        // "MLA, NoPE and MTP were tried": each part of a list stands in a clause of its own
        claims.group().stream().filter(DraftClaim::open).forEach(DraftClaim::tried);
        boolean first = i <= clause.start() + 1 || words.onlyCuesAndLinks(clause.start(), i);
        // "Mamba-2 и скользящее окно - пробовали"
        boolean ofTerm = clause.opener() == '-' && i == clause.start();
        if ((clause.opener() == ',' || ofTerm) && first && claims.ofClause().isEmpty() && !speakers.named()) {
            claims.tryOpen();
        }
    }

    /** "32K изначально", "изначально 32K": how much there is at first, and not what was there then. */
    private boolean measures(Cue cue, int i) {
        int next = i + cue.words();
        if (next < words.size() && words.named(next) == null && Character.isDigit(words.word(next).charAt(0))) {
            return true;
        }
        int before = i > 0 && words.word(i - 1).startsWith("токен") ? i - 2 : i - 1;
        return before >= 0 && words.named(before) == null && Character.isDigit(words.word(before).charAt(0));
    }

    private void doubts(Clause clause, Cue cue, int i) {
        boolean refers = cue.is(Kind.REFERS) && i == clause.start();
        if ((cue.is(Kind.HEDGES) || refers) && !setsSideBySide(clause)) {
            state.hedge();
            claims.ofClause().forEach(DraftClaim::doubt);
            if (clause.afterDashOrColon() && i == clause.start() && i + cue.words() == words.size()) {
                // "MTP: нет данных"
                claims.mentionAll();
                claims.doubtOpen();
            }
        }
        if (cue.is(Kind.UNCLEAR) && !measures(cue, i)) {
            state.setUnclear(true);
            claims.ofClause().forEach(DraftClaim::doubt);
        }
        if (cue.is(Kind.REFUTES)
                && i + cue.words() == clause.end()
                && claims.ofClause().isEmpty()
                && (i == clause.start() || THAT.contains(firstWord(clause)))) {
            // "... has no RoPE at all; that is a misreading"
            claims.doubtAll();
        }
        if (cue.is(Kind.DOUBTED_BEFORE)
                && (!state.isReason() || words.isTechnique(Math.max(0, i - 1)))
                && !ofOwnSubject(clause, i)) {
            claims.mentionAll();
            state.setUnclear(true);
        }
        boolean withIt = clause.start() + 1 < clause.end()
                && words.isCue(clause.start(), Kind.WITH)
                && words.isCue(clause.start() + 1, Kind.PRONOUNS);
        boolean explains = (clause.opener() == ':' || state.tried())
                && claims.ofClause().isEmpty()
                && (!state.hasPronoun() || withIt);
        boolean negated = words.endsCue(i, Kind.NEGATES);
        if (cue.is(Kind.SUFFERS) && !negated && !state.isReason() && !explains && !tellsWhy(i)) {
            // "they gave it up: quality fell" tells why
            claims.doubtDenial();
        }
    }

    private String firstWord(Clause clause) {
        int first = clause.start()
                + (clause.start() + 1 < clause.end() && words.isCue(clause.start(), Kind.SPLITS) ? 1 : 0);
        return words.word(first);
    }

    /** "Decoupled RoPE: rotation and compression do not mix": what explains a term speaks of something else by name. */
    private boolean ofOwnSubject(Clause clause, int verb) {
        boolean explains = clause.opener() == ':' && claims.ofClause().isEmpty() && !state.hasPronoun();
        return explains
                && IntStream.range(clause.start(), verb)
                        .anyMatch(k -> words.cue(k) == null && !words.linking(k) && !words.inCue(k));
    }

    /** "RoPE was dropped after ablations showed that it hurt": tells why it was denied before in the clause. */
    private boolean tellsWhy(int i) {
        boolean denied = state.lastSpoke(Kind.DENIED_BEFORE) && claims.anyDenied();
        return denied && IntStream.range(state.lastSpokenEnd(), i).anyMatch(k -> ONCE.contains(words.word(k)));
    }

    /** "Если DeepSeek V3 полагается на MLA, то Qwen3 ...": tells of two models, and doubts neither. */
    private boolean setsSideBySide(Clause clause) {
        int next = words.placeOf(clause) + 1;
        if (!words.word(clause.start()).equals("если") || next >= words.clauses().size()) {
            return false;
        }
        Clause then = words.clauses().get(next);
        return words.word(then.start()).equals("то")
                && !words.models(clause).isEmpty()
                && !words.models(then).isEmpty();
    }

    /** "DSA was not there": of the models named last, or of others than this one. */
    private void namedThere() {
        List<Named> last = speakers.lastModels();
        boolean open = claims.ofClause().stream().allMatch(claim -> claim.open() && claim.subject().isDefault());
        if (open && walk.about().ofModel()) {
            claims.ofClause().forEach(claim -> claim.about(last.isEmpty() ? Subject.NOBODY_KNOWN : Subject.of(last)));
        }
    }

    /** "QK-Norm, который был в Qwen2, из новой модели убрали": beside an older one the new model is the text's own. */
    private boolean newOne(int i) {
        boolean young = WordForms.startsWithAny(words.word(i), NEW) && walk.about().ofModel() && i > 0;
        return young && words.clauses().stream().anyMatch(clause -> clause.start() > 0 && clause.end() <= i
                && words.isCue(clause.start(), Kind.RELATIVE) && !words.hasCue(clause, Kind.DENIES));
    }

    /** "The latter", "последняя": of two models named beside each other it is the second alone. */
    private boolean ofOne(int i) {
        return words.word(i).startsWith("последн")
                || words.word(i).equals("the")
                        && i + 1 < words.size()
                        && words.word(i + 1).equals("latter");
    }

    private void ofOthers(Cue cue, int i) {
        boolean ofOther = walk.about() == About.MODEL_OF_BEFORE || walk.about() == About.MODEL_OF_TERM;
        if (cue.is(Kind.LATTER) && !ofOther) {
            namedThere();
        }
        // "none of them", read of each of those that the sentence before has named
        boolean ofBefore = cue.is(Kind.NONE_OF)
                && (walk.about() == About.MODEL_OF_BEFORE || walk.about() == About.MODEL_WITH_TECHNIQUE);
        // "из крупных моделей MoE используют A и B"
        boolean among = i == 1 && AMONG.contains(words.word(0));
        if (newOne(i)) {
            return;
        }
        if (cue.is(Kind.OTHERS) && !ofBefore && !among && !words.otherLayers(i) && !usualFor(i)
                || cue.is(Kind.LATTER) && !speakers.speakOfLatter(ofOne(i)) && !ofOther) {
            others(cue);
        }
        if (cue.is(Kind.OTHER_VERSION)) {
            usedElsewhere();
        }
        if (cue.is(Kind.PEOPLE)) {
            state.people();
        }
        if (cue.is(Kind.OTHER_THINGS)) {
            state.otherThing(i + cue.words());
        }
    }

    /**
     * "SwiGLU is not used here": of the text's own model, whoever was spoken of before; what is only named so far is
     * its, too.
     */
    private void own(Clause clause, int next) {
        // "DeepSeek V3 has MTP: MLA здесь нет"
        boolean absent = next < clause.end()
                && words.named(next) == null
                && words.after(next) == clause.end()
                && (words.isCue(next, Kind.ABSENT) || words.isCue(next, Kind.DENIED_BEFORE))
                && HERE.contains(words.word(next - 1));
        // "a copy of DeepSeek V3: вместо MLA тут GQA"
        boolean open = absent || claims.ofClause().stream().allMatch(claim -> claim.open() || claim.isInstead());
        if (open && !speakers.named()) {
            speakers.makeMain(Subject.DEFAULT);
            claims.ofClause().forEach(claim -> claim.about(Subject.DEFAULT));
        } else if (claims.ofClause().isEmpty()) {
            speakers.speakOf(Subject.DEFAULT);
        }
    }

    /** "But here GQA": of the model that the note is about, where it tells of another in passing. */
    private void here(int i) {
        if (HERE.contains(words.word(i))) {
            state.here();
            claims.ofClause().forEach(DraftClaim::here);
        }
    }

    /** "Both in X and in Y" in Russian begins like a comparison. */
    private boolean compares(Cue cue, int i) {
        boolean both = words.word(i).equals("как") && words.soFollows(i);
        return (cue.is(Kind.COMPARES) || cue.is(Kind.ALIKE)) && !both;
    }

    /** "Not the SwiGLU usual for other models", in the order of Russian. */
    private boolean usualFor(int i) {
        boolean open = (saying.noun() == Noun.INSTEAD || saying.noun() == Noun.EXCLUDED) && !saying.nounHit();
        return open && i > 0 && words.named(i - 1) == null && words.word(i - 1).equals("для");
    }

    private void others(Cue cue) {
        Named nobody = new Named(Named.Kind.UNKNOWN_MODEL, new Span(0, 0));
        usedElsewhere();
        boolean object = saying.mode() != Mode.NONE && state.spoken() && !state.passive();
        if (!state.contrast() && saying.noun() != Noun.COMPARED && claims.ofClause().isEmpty() && !object) {
            speakers.subject(nobody, false);
        }
        speakers.saw(nobody);
        state.notPlain();
    }

    /** "Is used in most models", "was used in neither of them", "found in the larger version": not said of this one. */
    private void usedElsewhere() {
        boolean place = saying.noun() != Noun.COMPARED && !state.contrast();
        if (place && state.passive() && !claims.spokenOf().isEmpty()) {
            claims.late(List.of(new Named(Named.Kind.UNKNOWN_MODEL, new Span(0, 0))), false);
        }
    }
}
