package org.archgraph.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;
import org.archgraph.prose.Saying.Mode;
import org.archgraph.prose.Saying.Noun;
import org.archgraph.prose.SentenceReader.About;

/** Walks through the clauses of a sentence: where each begins and ends, and of whom it speaks. */
final class ClauseWalk {
    private record Frame(Subject subject, Mode mode, Noun noun, Noun lapsed, boolean contrast) {}

    private static final Set<String> BESIDE =
            Set.of("while", "where", "whereas", "whilst", "although", "though", "хотя", "пока", "если");

    private final SentenceWords words;
    private final About about;
    private final Claims claims;
    private final Saying saying;
    private final Speakers speakers;
    private final ClauseState state;
    private final Deque<Frame> outer = new ArrayDeque<>();
    private final WordWalk wordWalk;

    private final ListWalk lists;
    private final AllBut allBut;
    private final Contrast contrast;
    private final Examples examples;
    private final Owners owners;
    private final Answers answers;
    private final ModelLists modelLists;

    private boolean relative;
    private boolean behindColon;
    private boolean quietBefore;
    private boolean speaksOfInside;
    private boolean inPair;
    private Clause before;
    private Clause listed;
    private Subject compared;
    /** Whether the clause goes on with the models of the one before: "A, B and C ...". */
    private boolean joinedBefore;
    /** Whether the clause before likens what follows it to other models, behind a semicolon. */
    private boolean anew;
    /** Whether a list goes on of what is not there: "what it lacks: MLA, NoPE". */
    private boolean lacking;

    ClauseWalk(SentenceWords words, About about) {
        this.words = words;
        this.about = about;
        Walk walk = new Walk(words, about);
        this.claims = walk.claims();
        this.saying = walk.saying();
        this.speakers = walk.speakers();
        this.state = walk.state();
        this.wordWalk = new WordWalk(walk);
        this.lists = new ListWalk(walk);
        this.allBut = new AllBut(walk);
        this.contrast = new Contrast(words);
        this.examples = new Examples(words);
        this.owners = new Owners(words, claims);
        this.answers = new Answers(walk);
        this.modelLists = new ModelLists(walk);
    }

    Reading reading() {
        List<Clause> clauses = words.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean answered = answers.ofTerm(clause, before) || answers.doesNot(clause);
            if (!answered
                    && (words.contents().isInterjection(clause)
                            || answers.first(clause)
                            || including(clause)
                            || alike(clause)
                            || owners.take(clause, i)
                            || allBut.take(clause, before))) {
                leaveParenthesis(clause);
                continue;
            }
            if (answered || answers.listed(clause)) {
                leaveParenthesis(clause);
                before = clause;
                continue;
            }
            begin(clause);
            if (!modelsAfterwards(clause) && !notInModels(clause)) {
                wordWalk.read(clause, quietBefore, frameOf(clause));
                end(clause);
                allBut.end();
                ofNobody(clause);
            }
        }
        boolean users = about == About.TECHNIQUE
                && words.users().onlyModels(words.clauses().get(0))
                && claims.ofNobodyKnown();
        if (users
                && words.clauses().stream()
                        .allMatch(clause -> words.users().onlyModels(clause)
                                || words.users().ofOthers(clause))) {
            // "OLMo 2, Gemma 3.", "OLMo 2, the others do without": its users, where it is told of such
            claims.add(new DraftClaim(null, Stance.ASSERTED, false).about(Subject.of(words.models(words.all()))));
        }
        new SameAs(words, claims).read();
        Subject main = speakers.main();
        return new Reading(
                claims.finished(), main.models(), main.elsewhere(), about == About.MODEL ? contrast.read() : null);
    }

    /** A clause that is taken as a whole may stand behind a parenthesis, too. */
    private void leaveParenthesis(Clause clause) {
        if (clause.closes() && !outer.isEmpty()) {
            outer.pop();
        }
    }

    /**
     * "MLA is used by nobody": a clause that speaks of all models there are says nothing of one, whoever was spoken of
     * before.
     */
    private void ofNobody(Clause clause) {
        if (words.hasCue(clause, Kind.NOBODY) && words.models(clause).isEmpty() && about != About.MODEL_OF_BEFORE) {
            claims.ofClause().forEach(claim -> claim.about(Subject.NOBODY_KNOWN));
        }
    }

    private TechniqueWalk.Around frameOf(Clause clause) {
        Frame frame = clause.opener() == '(' ? outer.peek() : null;
        return frame == null
                ? null
                : new TechniqueWalk.Around(frame.mode(), frame.noun(), frame.lapsed(), frame.contrast());
    }

    /**
     * Takes "like Gemma 3,": what the clause before it says, or at the beginning the one after it, is said of it too.
     */
    private boolean alike(Clause clause) {
        if (!words.users().onlyAlike(clause)) {
            return false;
        }
        List<Named> models = words.models(clause);
        anew = clause.opener() == ';';
        if (anew) {
            // "...; as in Gemma 3, there is a window": of what follows
            compared = Subject.of(models);
        } else if (claims.none()) {
            compared = before == null || words.users().onlyModels(before) ? Subject.of(models) : null;
        } else {
            if (claims.anyDenied() && !words.markBefore(clause.start())) {
                // "no sinks as in GPT-OSS" tells of which kind there are none, and not that GPT-OSS has none either
                models.forEach(speakers::saw);
                return true;
            }
            boolean late = !speakers.lateModels().isEmpty();
            boolean behindTerm = claims.ofClause().isEmpty()
                    && before != null
                    && before.afterDashOrColon()
                    && claims.ofClauseBefore() == 1
                    && !state.doubtful();
            if (behindTerm) {
                claims.lastAlike(Subject.of(models));
            } else {
                claims.alike(
                        late ? Subject.late(speakers.lateModels()) : speakers.current(),
                        Subject.of(models),
                        versioned(models));
            }
        }
        models.forEach(speakers::saw);
        return true;
    }

    /** "As in Llama" may be any Llama, where nothing but the name is said. */
    private Subject versioned(List<Named> models) {
        return Subject.of(models.stream().filter(words::versioned).toList());
    }

    /** Takes "most models, including Qwen3,": it is those that the sentence goes on about. */
    private boolean including(Clause clause) {
        // "..., other models, including C, use GQA" begins anew
        boolean begins =
                claims.none() || claims.ofClause().isEmpty() && before != null && words.hasCue(before, Kind.OTHERS);
        if (!begins || !examples.take(clause, before, speakers.current().elsewhere())) {
            return false;
        }
        speakers.speakOfLast(examples.models());
        return true;
    }

    private void begin(Clause clause) {
        quietBefore = claims.ofClause().isEmpty()
                && !state.spoken()
                && saying.noun() == Noun.NONE
                && !state.contrast();
        boolean contrastBefore = state.contrast();
        joinedBefore = joinsBefore(clause);
        boolean begunAnew = anew;
        anew = false;
        wordWalk.begin(clause, joinedBefore);
        if (words.contents().deniedApposition(clause)) {
            state.setUnclear(false);
        }
        if (clause.opener() == ';') {
            claims.newPart();
        }
        behindColon |= clause.opener() == ':';
        if (behindColon && words.contents().leadsPlainly(clause)) {
            claims.newTerm();
        }
        speakers.begin(joinedBefore);
        listed = before;
        before = clause;
        if (clause.opener() == '(') {
            enterParenthesis(clause, contrastBefore);
            return;
        }
        if (clause.closes() && !outer.isEmpty()) {
            Frame frame = outer.pop();
            speakers.speakOf(frame.subject());
            saying.restore(frame.mode(), frame.noun());
        }
        boolean goesOn = modelLists.takes(clause, listed) || wordWalk.goesOnAfterNotOnly(clause)
                || lacking && clause.opener() == ',' && words.contents().onlyPlain(clause);
        if (!goesOn && !takesPlace(clause)) {
            goOn(clause, contrastBefore, begunAnew);
        }
    }

    /** "A, B and C ...": whether a clause goes on with the models of the one before. */
    private boolean joinsBefore(Clause clause) {
        return clause.opener() == ','
                && !words.users().ofOthers(clause)
                && (examples.directlyBefore(clause) && words.isModel(clause.start())
                        || before != null
                                && (words.users().onlyModels(before)
                                        || words.users().joinsPair(before, clause)));
    }

    private void enterParenthesis(Clause clause, boolean contrastBefore) {
        boolean answered = listed != null && words.users().onlyAnswers(listed);
        outer.push(new Frame(
                speakers.current(),
                answered ? Mode.NONE : saying.mode(),
                saying.noun(),
                saying.lapsed(),
                contrastBefore));
        remark(clause);
    }

    /**
     * "LayerNorm → RMSNorm", "SwiGLU replaces GELU, RMSNorm - LayerNorm": whether a clause says so of one more pair.
     */
    private boolean takesPlace(Clause clause) {
        boolean replaced = words.parallel().repeats(clause, Kind.REPLACED_BY);
        if (clause.opener() == Clause.ARROW || replaced) {
            becomes(clause, replaced);
            return true;
        }
        if (words.parallel().repeats(clause, Kind.REPLACES) && claims.last() != null) {
            beginAnew(clause);
            claims.last().say(state.doubtful() ? Stance.UNCLEAR : Stance.ASSERTED);
            saying.say(Mode.DENY);
            return true;
        }
        return false;
    }

    /** Whether a clause tells more of what stands before it, goes on with a list, or begins anew. */
    private void goOn(Clause clause, boolean contrastBefore, boolean begunAnew) {
        Cue first = words.cue(firstCue(clause));
        boolean tellsMore = first != null && (first.is(Kind.RELATIVE) || first.is(Kind.ASSERTS_OF_PREVIOUS));
        if (tellsMore && clause.start() > 0 && clause.opener() == ',' || contrast.adds(clause, listed)) {
            beginRelative(contrastBefore);
        } else if (first != null && first.is(Kind.RATHER) && saying.denies()) {
            saying.say(Mode.ASSERT);
        } else if (!begunAnew
                && !contrast.isPast(clause, listed)
                && !behindOther(clause)
                && lists.goesOn(clause, listed, outer.isEmpty())) {
            boolean turns = words.contents().turns(clause) && claims.endsDenied() && !claims.none();
            if (turns && !words.contents().isDeniedBehindInsertion(clause)) {
                // "not by a window, а линейным вниманием"
                saying.say(Mode.ASSERT);
            } else if (!claims.asserted().isEmpty() && words.contents().resumes(clause, listed, saying)) {
                saying.say(Mode.ASSERT);
            }
        } else if (!(clause.afterDashOrColon() && saysOfPrevious(first))) {
            beginNext(clause);
        }
    }

    private void beginNext(Clause clause) {
        boolean more = listsMoreThatLacks(clause);
        boolean by = words.users().leadsUsedBy(clause)
                && (state.passive() || listed != null && words.users().leadsUsedBy(listed));
        beginAnew(clause);
        if (more) {
            // "what it does not have: MLA; NoPE"
            lacking = true;
            saying.say(Mode.DENY);
        }
        if (by && !state.doubtful()) {
            // "GQA is used by A, MLA by B"
            saying.say(Mode.ASSERT);
            state.setPassive(true);
        }
    }

    /** "What it does not have: MLA; NoPE": whether a clause names a further one of those. */
    private boolean listsMoreThatLacks(Clause clause) {
        int technique = lacking && clause.opener() == ';' ? words.contents().leadingTechnique(clause) : -1;
        return technique >= 0 && words.after(technique) == clause.end();
    }

    /**
     * "Used in: A (before RoPE), B (instead of soft-capping)": what a parenthesis in a list of models tells is of the
     * one before it.
     */
    private void remark(Clause clause) {
        List<Named> late = speakers.lateModels();
        boolean behind = !late.isEmpty()
                && words.isModel(clause.start() - 1)
                && words.named(clause.start() - 1) == late.get(late.size() - 1)
                && !words.isTechnique(clause.start());
        if (behind) {
            state.remarks();
            speakers.speakOf(Subject.of(late.subList(late.size() - 1, late.size())));
            saying.reset();
        }
    }

    /** "While Kimi K2 went for MLA, ...": whether a clause in the text about a model tells of others beside it. */
    private boolean isBeside(Clause clause) {
        return about.ofModel() && BESIDE.contains(words.word(clause.start())) && words.named(clause.start()) == null;
    }

    /**
     * "Where Qwen3 relied on GQA, linear attention does it now": behind what is said of another model beside this one
     * nothing goes on with a list.
     */
    private boolean behindOther(Clause clause) {
        int technique = words.contents().leadingTechnique(clause);
        boolean other = listed != null && listed.start() == 0 && isBeside(listed) && !words.models(listed).isEmpty();
        return other && technique >= 0 && words.after(technique) < clause.end();
    }

    /** "LayerNorm → RMSNorm": what stands before an arrow is gone, where another technique stands behind it. */
    private void becomes(Clause clause, boolean replaced) {
        boolean both = listed != null && words.contents().leadingTechnique(listed) >= 0 && claims.ofClauseBefore() == 1
                && (replaced || words.contents().leadingTechnique(clause) >= 0);
        beginAnew(clause);
        if (both && claims.last() != null && claims.last().deniable()) {
            claims.last().say(Stance.DENIED);
            saying.say(Mode.ASSERT);
        }
    }

    /** The word at which a clause's first cue may stand: after a preposition, as in "in which". */
    private int firstCue(Clause clause) {
        boolean skip = clause.start() + 1 < clause.end()
                && (words.cue(clause.start()) == null || words.isCue(clause.start(), Kind.WITH))
                && words.named(clause.start()) == null
                && words.word(clause.start()).length() <= 3;
        return skip ? clause.start() + 1 : clause.start();
    }

    private void beginRelative(boolean contrastBefore) {
        relative = true;
        speakers.speakOf(speakers.relative(contrastBefore || saying.noun() == Noun.COMPARED));
        saying.reset();
        claims.newGroup();
    }

    private void beginAnew(Clause clause) {
        relative = false;
        boolean likened = clause.opener() == ':' && about.ofModel() && claims.none() && listed != null
                && words.users().madeLike(listed) && speakers.namedBefore();
        if (likened) {
            // "the recipe is that of Llama: GQA, RoPE"
            speakers.makeMain(Subject.DEFAULT);
            speakers.begin(false);
        }
        // "..., and Gemma 3 - SWA": the mark speaks of the models before it
        boolean ofBefore = clause.afterDashOrColon() && speakers.namedBefore();
        boolean ofUsers = words.users().onlyUsers(clause);
        speakers.speakOf(
                ofUsers && !speakers.named()
                        ? Subject.DEFAULT
                        : ofBefore || speakers.named() ? speakers.current() : speakers.main());
        boolean lacks = clause.opener() == ':'
                && about.ofModel()
                && claims.none()
                && listed != null
                && !state.doubtful()
                && words.contents().onlyDenies(listed);
        saying.reset();
        lacking = lacks;
        if (lacks) {
            speakers.makeMain(Subject.DEFAULT);
            // "what it does not have: MLA, NoPE"
            saying.say(Mode.DENY);
        }
        claims.newGroup();
        speakers.forgetLate();
    }

    /** "GQA - not used", "used in: ...": what follows the mark is said of what stands before it. */
    private static boolean saysOfPrevious(Cue first) {
        return first != null && (first.is(Kind.PASSIVE) || first.is(Kind.DENIED_BEFORE));
    }

    /** Takes a clause that only names models, where the one before said what is used in models; whether it was one. */
    private boolean modelsAfterwards(Clause clause) {
        if (!words.users().onlyModels(clause) || state.unclear()) {
            return false;
        }
        boolean inside = clause.opener() == '(' || clause.opener() == ',' && speaksOfInside && !outer.isEmpty();
        speaksOfInside = inside && (!about.ofModel() || namesUnknown(clause)) && claims.group().isEmpty();
        if (speaksOfInside) {
            List<Named> models = new ArrayList<>(clause.opener() == ',' ? speakers.lastModels() : List.of());
            models.addAll(words.models(clause));
            speakers.speakOfLast(models);
            Frame frame = outer.pop();
            outer.push(new Frame(speakers.current(), frame.mode(), frame.noun(), frame.lapsed(), frame.contrast()));
            return true;
        }
        boolean parenthesis = clause.opener() == '(' && !about.ofModel() && !claims.group().isEmpty();
        inPair &= !clause.closes() && !parenthesis;
        if (!parenthesis && !inPair && !modelLists.takes(clause, listed)) {
            return false;
        }
        if (parenthesis && words.parallel().ofOtherNoun(clause)) {
            return true;
        }
        if (parenthesis && modelLists.ofPairs() || inPair && clause.opener() == ',') {
            claims.ofLast(words.models(clause));
            inPair = true;
            return true;
        }
        speakers.lateModels().addAll(words.models(clause));
        if (clause.afterDashOrColon() && modelLists.stanceOf(listed) != Stance.UNCLEAR) {
            claims.add(new DraftClaim(null, modelLists.stanceOf(listed), true));
        }
        if (clause.opener() == ':') {
            claims.lateOfOthers(speakers.lateModels());
        }
        claims.late(speakers.lateModels(), parenthesis || clause.afterDashOrColon() && modelLists.heads(listed));
        return true;
    }

    /** "The linear sibling (Kimi Linear) ...": whether a clause names a model that is not known, and no other. */
    private boolean namesUnknown(Clause clause) {
        boolean none = speakers.current().isDefault() && !state.spoken() && claims.none();
        return none && words.models(clause).stream().allMatch(model -> model.kind() == Named.Kind.UNKNOWN_MODEL);
    }

    /** Takes "but not in Qwen3": what was said to be used is not used there. */
    private boolean notInModels(Clause clause) {
        if (!words.users().onlyNotModels(clause) || claims.asserted().isEmpty()) {
            return false;
        }
        claims.denyFor(Subject.of(words.models(clause)));
        return true;
    }

    /** "Смещения, наследство Qwen2, сняты": whether a clause only tells whose what stands before it was. */
    private boolean isApposition(Clause clause) {
        int last = clause.end() - 1;
        int model = words.startOf(last);
        return about.ofModel()
                && clause.opener() == ','
                && clause.end() < words.size()
                && !state.spoken()
                && claims.ofClause().isEmpty()
                && !claims.none()
                && words.isModel(last)
                && model > clause.start()
                && words.named(model - 1) == null
                && words.cue(model - 1) == null
                && !words.linking(model - 1)
                && !ClauseShapes.isPreposition(words.word(model - 1))
                && words.cyrillic(model - 1)
                && words.word(model - 1).length() > 3;
    }

    private void end(Clause clause) {
        boolean passing = !joinedBefore
                && !state.spoken()
                && claims.ofClause().isEmpty()
                && !speakers.main().isDefault()
                && !(speakers.main().elsewhere() && clause.afterDashOrColon());
        boolean own = speakers.named() && !passing && !isApposition(clause);
        boolean outright = !relative && outer.isEmpty() && !state.contrast();
        boolean without = about == About.ABSENT_TECHNIQUE
                || about == About.ABSENT_TECHNIQUE_IN_TEXT && words.users().onlyModels(clause);
        if (without && outright && speakers.named() && !state.doubtful() && !words.shapes().concedes(clause)) {
            claims.without(speakers.current());
        }
        // "While Kimi K2 went for MLA, the authors kept GQA": a subordinate clause does not make its model the one
        // spoken of
        if (outright && own && !isBeside(clause)) {
            boolean firstSubject = speakers.main().isDefault();
            speakers.makeMain();
            boolean anewBehindColon = clause.opener() == ':'
                    && (words.hasCue(Kind.REPLACES) || words.users().leadsSentence(clause));
            if (firstSubject && !about.ofModel() && !anewBehindColon) {
                // "Using MLA, DeepSeek V3 ...": what was said before is said of it
                claims.adopt(speakers.main());
            }
        }
        if (!speakers.lateModels().isEmpty() && (state.passive() || !about.ofModel())) {
            claims.late(speakers.lateModels(), about == About.OTHER && words.users().onlyUsers(clause));
        }
        wordWalk.end(clause);
        if (compared != null && !claims.ofClause().isEmpty()) {
            if (!words.isCue(clause.start(), Kind.SPLITS)) {
                claims.alike(speakers.current(), compared, versioned(compared.models()));
            }
            compared = null;
        }
    }
}
