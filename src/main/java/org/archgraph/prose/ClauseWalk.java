package org.archgraph.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;
import org.archgraph.prose.SentenceReader.About;

/** Walks through the clauses of a sentence and keeps in mind of whom it speaks and what it is saying. */
final class ClauseWalk {
    /** What the clause says about techniques to come. */
    private enum Mode {
        NONE,
        ASSERT,
        DENY
    }

    /** What is said about the next noun alone. */
    private enum Noun {
        NONE,
        EXCLUDED,
        INSTEAD,
        REPLACED,
        COMPARED,
        /** "its attention is ..." */
        IDENTIFIED
    }

    private record Frame(Subject subject, Mode mode, Noun noun, boolean contrast) {}

    private final SentenceWords words;
    private final About about;
    private final List<DraftClaim> claims = new ArrayList<>();
    private final List<DraftClaim> clauseClaims = new ArrayList<>();
    private final Deque<Frame> outer = new ArrayDeque<>();

    private Subject main = Subject.DEFAULT;
    private Subject subject = Subject.DEFAULT;
    private Mode mode = Mode.NONE;
    private Noun noun = Noun.NONE;
    private boolean nounHit;
    private boolean hedged;
    private boolean unclear;
    private boolean contrast;
    private boolean passive;
    private boolean relative;
    private boolean named;
    private boolean spoken;
    private boolean namedBefore;
    private boolean speaksOfInside;
    private boolean quietBefore;
    private int groupStart;
    private int clauseEnd;
    private List<Named> lastModels = new ArrayList<>();
    private List<Named> lateModels = new ArrayList<>();
    private Named lastNamed;

    ClauseWalk(SentenceWords words, About about) {
        this.words = words;
        this.about = about;
    }

    List<Claim> claims() {
        for (Clause clause : words.clauses()) {
            begin(clause);
            if (!modelsAfterwards(clause) && !notInModels(clause)) {
                for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
                    word(clause, i);
                }
                end();
            }
        }
        return claims.stream().map(DraftClaim::claim).toList();
    }

    // ---- clauses ----

    private void begin(Clause clause) {
        clauseEnd = clause.end();
        // "for example," stands in a clause of its own and speaks of the next
        unclear &= clauseClaims.isEmpty() && !named && !spoken;
        namedBefore = named;
        quietBefore = clauseClaims.isEmpty() && !spoken && noun == Noun.NONE && !contrast;
        clauseClaims.clear();
        named = false;
        spoken = false;
        if (clause.opener() == '(') {
            outer.push(new Frame(subject, mode, noun, contrast));
            contrast = false;
            return;
        }
        if (clause.opener() == ')' && !outer.isEmpty()) {
            Frame frame = outer.pop();
            subject = frame.subject();
            mode = frame.mode();
            noun = frame.noun();
        }
        Cue first = words.cue(firstCue(clause));
        if (first != null && first.is(Kind.SPLITS)) {
            hedged = false;
        }
        boolean tellsMore = first != null && (first.is(Kind.RELATIVE) || first.is(Kind.ASSERTS_OF_PREVIOUS));
        if (listsModels(clause)) {
            return;
        }
        if (tellsMore && clause.start() > 0 && clause.opener() == ',') {
            beginRelative();
        } else if (!goesOn(clause) && !(clause.afterDashOrColon() && saysOfPrevious(first))) {
            beginAnew(clause);
        }
        contrast = false;
    }

    /** The word at which a clause's first cue may stand: after a preposition, as in "in which". */
    private int firstCue(Clause clause) {
        boolean skip = clause.start() + 1 < clause.end()
                && words.cue(clause.start()) == null
                && words.named(clause.start()) == null
                && words.word(clause.start()).length() <= 3;
        return skip ? clause.start() + 1 : clause.start();
    }

    private void beginRelative() {
        boolean compared = noun == Noun.COMPARED;
        relative = true;
        mode = Mode.NONE;
        noun = Noun.NONE;
        passive = false;
        groupStart = claims.size();
        boolean ofTechnique = lastNamed != null && lastNamed.kind() == Named.Kind.TECHNIQUE;
        if (!lastModels.isEmpty() && !ofTechnique) {
            subject = Subject.of(lastModels);
        } else if (contrast || compared) {
            subject = new Subject(List.of(), true);
        }
    }

    private void beginAnew(Clause clause) {
        relative = false;
        // "..., and Gemma 3 - SWA": the mark speaks of the models before it
        subject = clause.afterDashOrColon() && namedBefore ? subject : main;
        mode = Mode.NONE;
        noun = Noun.NONE;
        nounHit = false;
        passive = false;
        groupStart = claims.size();
        lateModels = new ArrayList<>();
    }

    /** "GQA - not used", "used in: ...": what follows the mark is said of what stands before it. */
    private static boolean saysOfPrevious(Cue first) {
        return first != null && (first.is(Kind.PASSIVE) || first.is(Kind.DENIED_BEFORE));
    }

    /** Whether a clause goes on with the list of the one before. */
    private boolean goesOn(Clause clause) {
        if (clause.opener() == ')') {
            return true;
        }
        int technique = words.leadingTechnique(clause);
        if (clause.opener() != ',' || technique < 0 || claims.isEmpty() && mode == Mode.NONE && noun == Noun.NONE) {
            return false;
        }
        int next = words.after(technique);
        return next >= clause.end() || words.named(next) != null || words.cue(next) != null || !words.verb(next);
    }

    /** Takes a clause that only names models, where the one before said what is used in models; whether it was one. */
    private boolean modelsAfterwards(Clause clause) {
        boolean inside = clause.opener() == '(' || clause.opener() == ',' && speaksOfInside && !outer.isEmpty();
        speaksOfInside = inside && about != About.MODEL && words.onlyModels(clause) && group().isEmpty() && !unclear;
        if (speaksOfInside) {
            speakOf(clause);
            return true;
        }
        boolean parenthesis = clause.opener() == '(' && about != About.MODEL && claims.size() > groupStart;
        if (!words.onlyModels(clause) || !parenthesis && !listsModels(clause) || unclear) {
            return false;
        }
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            if (words.named(i) != null) {
                lateModels.add(words.named(i));
            }
        }
        List<DraftClaim> group = group();
        group.forEach(claim -> {
            claim.late(lateModels);
            if (parenthesis && claim.stance() == Stance.ASSERTED) {
                claim.say(Stance.ASSERTED);
            }
        });
        return true;
    }

    /** Whether a clause begins or goes on with the models of which the clause before has spoken: "used in: A, B". */
    private boolean listsModels(Clause clause) {
        boolean begins = clause.opener() == ':' && (passive || about != About.MODEL && !group().isEmpty());
        boolean goesOn = clause.opener() == ',' && !lateModels.isEmpty();
        return (begins || goesOn) && words.onlyModels(clause);
    }

    /** "Dense models (Gemma 3, OLMo 2) ...": the sentence goes on about the models in the parenthesis. */
    private void speakOf(Clause clause) {
        List<Named> models = new ArrayList<>(clause.opener() == ',' ? lastModels : List.of());
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            if (words.named(i) != null) {
                models.add(words.named(i));
            }
        }
        lastModels = models;
        subject = Subject.of(models);
        main = subject;
        if (!outer.isEmpty()) {
            Frame frame = outer.pop();
            outer.push(new Frame(subject, frame.mode(), frame.noun(), frame.contrast()));
        }
    }

    /** Takes "but not in Qwen3": what was said to be used is not used there. */
    private boolean notInModels(Clause clause) {
        if (!passive || group().isEmpty() || !words.onlyNotModels(clause)) {
            return false;
        }
        List<Named> models = new ArrayList<>();
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            if (words.named(i) != null) {
                models.add(words.named(i));
            }
        }
        for (DraftClaim claim : List.copyOf(group())) {
            if (claim.stance() == Stance.ASSERTED) {
                DraftClaim denied = new DraftClaim(claim.technique(), Stance.DENIED, true);
                denied.about(Subject.of(models));
                claims.add(denied);
            }
        }
        return true;
    }

    private List<DraftClaim> group() {
        return claims.subList(Math.min(groupStart, claims.size()), claims.size());
    }

    private void end() {
        boolean empty = !named || !spoken && clauseClaims.isEmpty() && !main.isDefault();
        if (!relative && outer.isEmpty() && !contrast && !empty) {
            main = subject;
        }
        if (passive && !lateModels.isEmpty()) {
            group().forEach(claim -> claim.late(lateModels));
        }
    }

    // ---- words ----

    private void word(Clause clause, int i) {
        Named what = words.named(i);
        if (what != null) {
            if (what.kind() == Named.Kind.TECHNIQUE) {
                technique(clause, i, what);
            } else {
                model(i, what);
            }
            lastNamed = what;
            return;
        }
        Cue cue = words.cue(i);
        if (cue != null) {
            cue(cue, i);
        } else {
            plain(i);
        }
    }

    private void plain(int i) {
        boolean openNoun = noun == Noun.EXCLUDED || noun == Noun.INSTEAD || noun == Noun.IDENTIFIED;
        if (openNoun && (nounHit ? !words.linking(i) : !words.adjective(i))) {
            noun = Noun.NONE;
        }
        boolean onto = List.of("на", "with", "by", "for", "to", "в").contains(words.word(i));
        if (noun == Noun.REPLACED && nounHit && onto) {
            noun = Noun.NONE;
            mode = Mode.ASSERT;
        }
    }

    private void model(int i, Named what) {
        boolean like = i > 0 && words.word(i - 1).equals("как");
        if (!contrast && noun != Noun.COMPARED && !like) {
            boolean object = mode != Mode.NONE && !passive && spoken;
            if (!clauseClaims.isEmpty() || passive && !group().isEmpty()) {
                lateModels.add(what);
            } else if (!object) {
                subject = named ? subject.and(what) : Subject.of(List.of(what));
                named = true;
            }
        }
        lastModels = lastNamed != null && lastNamed.kind() != Named.Kind.TECHNIQUE ? lastModels : new ArrayList<>();
        lastModels.add(what);
    }

    private void technique(Clause clause, int i, Named what) {
        if (said(clause, i)) {
            mode = Mode.ASSERT;
        }
        DraftClaim claim = draft(clause, i, what);
        claim.about(subject);
        if (words.inParenthesis(clause) && words.onlyTechnique(clause)) {
            inParenthesis(claim);
        }
        if (hedged || unclear || contrast) {
            claim.doubt();
        }
        claims.add(claim);
        clauseClaims.add(claim);
        nounHit = true;
    }

    private DraftClaim draft(Clause clause, int i, Named what) {
        return switch (noun) {
            case EXCLUDED, INSTEAD, REPLACED -> new DraftClaim(what, Stance.DENIED, true);
            case COMPARED -> new DraftClaim(what, Stance.UNCLEAR, true);
            case IDENTIFIED -> new DraftClaim(what, Stance.ASSERTED, true);
            case NONE -> switch (mode) {
                case ASSERT -> new DraftClaim(what, Stance.ASSERTED, true);
                case DENY -> new DraftClaim(what, Stance.DENIED, true);
                case NONE -> new DraftClaim(what, Stance.ASSERTED, attributive(i));
            };
        };
    }

    /** "MoE model", "MoE-архитектура": the name describes a model. */
    private boolean attributive(int i) {
        int next = words.after(i);
        return next < words.size()
                && words.named(next) == null
                && (words.word(next).startsWith("модел")
                        || words.word(next).startsWith("архитектур")
                        || words.word(next).startsWith("model")
                        || words.word(next).startsWith("architectur"));
    }

    /** "Gemma 3: SWA", "attention - GQA": the dash or colon after a model, or after a part of one, says it. */
    private boolean said(Clause clause, int i) {
        if (!clause.afterDashOrColon() || words.leadingTechnique(clause) != i || mode != Mode.NONE || noun != Noun.NONE) {
            return false;
        }
        return !subject.isDefault() || about == About.MODEL && quietBefore;
    }

    /** "Normalizes queries and keys (QK-Norm)": a parenthesis that only names a technique names what was just said. */
    private void inParenthesis(DraftClaim claim) {
        Frame frame = outer.peek();
        if (frame == null) {
            return;
        }
        if (frame.contrast() || frame.noun() == Noun.COMPARED || frame.mode() == Mode.DENY) {
            claim.doubt();
        } else if (about == About.MODEL && frame.noun() == Noun.NONE) {
            claim.say(Stance.ASSERTED);
        }
    }

    // ---- cues ----

    private void cue(Cue cue, int i) {
        if (cue.is(Kind.FILLERS)) {
            return;
        }
        if (cue.is(Kind.HEDGES)) {
            hedged = true;
            clauseClaims.forEach(DraftClaim::doubt);
        }
        if (cue.is(Kind.UNCLEAR)) {
            unclear = true;
            clauseClaims.forEach(DraftClaim::doubt);
        }
        if (cue.is(Kind.OTHERS)) {
            model(i, new Named(Named.Kind.UNKNOWN_MODEL, new org.archgraph.text.Span(0, 0)));
            lastNamed = null;
        }
        if (cue.is(Kind.CONTRASTS)) {
            contrast = true;
        } else if (cue.is(Kind.COMPARES)) {
            compare(cue, i);
        }
        says(cue);
        denies(cue, i);
    }

    private void compare(Cue cue, int i) {
        // "both in X and in Y" in Russian begins like a comparison
        boolean both = words.word(i).equals("как") && followedBySo(i);
        if (!both) {
            noun = Noun.COMPARED;
            nounHit = false;
        }
    }

    private boolean followedBySo(int i) {
        for (int k = i + 1; k + 1 < words.size(); k++) {
            if (words.word(k).equals("так") && words.word(k + 1).equals("и")) {
                return true;
            }
        }
        return false;
    }

    private void says(Cue cue) {
        if (cue.is(Kind.ASSERTS) || cue.is(Kind.ASSERTS_OF_PREVIOUS)) {
            mode = Mode.ASSERT;
            noun = Noun.NONE;
            spoken = true;
        }
        if (cue.is(Kind.WITH)) {
            joins();
        }
        if (cue.is(Kind.IS) && mode == Mode.NONE && noun == Noun.NONE) {
            noun = Noun.IDENTIFIED;
            nounHit = false;
        }
        if (cue.is(Kind.PASSIVE)) {
            passive = true;
            mode = Mode.ASSERT;
            noun = Noun.NONE;
            spoken = true;
            impliedTechnique(Stance.ASSERTED);
            sayOfGroup(Stance.ASSERTED);
        }
    }

    private void joins() {
        if (noun == Noun.INSTEAD && nounHit && !clauseClaims.isEmpty()) {
            // "instead of X with Y": it is the combination that is not there
            clauseClaims.get(clauseClaims.size() - 1).doubt();
        } else if (noun == Noun.EXCLUDED || noun == Noun.NONE) {
            noun = Noun.NONE;
            mode = mode == Mode.NONE ? Mode.ASSERT : mode;
        } else if (noun == Noun.REPLACED && nounHit) {
            noun = Noun.NONE;
            mode = Mode.ASSERT;
        }
    }

    private void denies(Cue cue, int i) {
        if (cue.is(Kind.REPLACED_BY)) {
            sayOfGroup(Stance.DENIED);
            mode = Mode.ASSERT;
            spoken = true;
        } else if (cue.is(Kind.REPLACES)) {
            noun = Noun.REPLACED;
            nounHit = false;
            spoken = true;
        } else if (cue.is(Kind.DENIED_BEFORE)
                && (!cue.is(Kind.EXCLUDES) && !cue.is(Kind.DENIES) || pointsBack(cue, i))) {
            deniedBefore();
        } else if (cue.is(Kind.DENIES)) {
            mode = Mode.DENY;
            noun = Noun.NONE;
            spoken = true;
        } else if (cue.is(Kind.EXCLUDES) || cue.is(Kind.INSTEAD)) {
            noun = cue.is(Kind.INSTEAD) ? Noun.INSTEAD : Noun.EXCLUDED;
            nounHit = false;
        }
    }

    /** Whether a word such as "нет", which may deny either way, denies what stands before it. */
    private boolean pointsBack(Cue cue, int i) {
        boolean last = i + cue.words() == clauseEnd;
        boolean behindName = i > 0 && words.named(i - 1) != null;
        return (last || behindName) && !clauseClaims.isEmpty();
    }

    private void deniedBefore() {
        passive = true;
        spoken = true;
        if (group().isEmpty()) {
            mode = Mode.DENY;
            impliedTechnique(Stance.DENIED);
        }
        sayOfGroup(Stance.DENIED);
    }

    /** In a text about a technique, "is used in" without another one means it. */
    private void impliedTechnique(Stance stance) {
        if (about == About.TECHNIQUE && group().isEmpty()) {
            DraftClaim claim = new DraftClaim(null, stance, true);
            claim.about(subject);
            if (hedged || unclear) {
                claim.doubt();
            }
            claims.add(claim);
        }
    }

    private void sayOfGroup(Stance stance) {
        for (DraftClaim claim : group()) {
            boolean open = claim.stance() == Stance.ASSERTED && (!claim.worded() || stance == Stance.DENIED);
            if (open) {
                claim.say(stance);
            }
        }
    }
}
