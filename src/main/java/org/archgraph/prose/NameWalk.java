package org.archgraph.prose;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.Saying.Mode;
import org.archgraph.prose.Saying.Noun;

/** What the names of techniques and models do to what is being said. */
final class NameWalk {
    /** Words after which a model is a source or a measure, and not the one spoken of. */
    private static final Set<String> SOURCES = Set.of("от", "from", "после", "after", "до", "before", "как",
            "мира", "лагеря", "кроме", "except", "помимо", "исключением", "besides");

    /** Words before a technique that only tells where in the order of things something is. */
    private static final Set<String> ORDER = Set.of("до", "после", "перед", "before", "after");

    /** Words before what takes the place of something. */
    private static final Set<String> ONTO = Set.of("на", "by");

    /** Words behind a hyphen after a model that something is only like: "Llama-like". */
    private static final Set<String> LIKENING = Set.of("like", "style", "inspired");

    /** Of the words for sources, those that may stand before a sentence about the model: "after Qwen3 had dropped it". */
    private static final Set<String> TIMES = Set.of("after", "before");

    /** Words before those with whom one has something to do. */
    private static final Set<String> COMPANY = Set.of("с", "со", "за", "к", "ко", "with");

    /** Beginnings of verbs with which "for" stands before what is taken instead. */
    private static final List<String> EXCHANGING = List.of("trad", "swap", "exchang");

    /** Words that join a technique to the model whose it is. */
    private static final Set<String> OWNERSHIP = Set.of("in", "of", "из", "в", "у", "from", "for", "для");

    /** Of these, those that name whom it was taken from. */
    private static final Set<String> SOURCE_OF = Set.of("of", "из", "from");

    /** Before a model whose plan another one follows: "the scheme of Llama with NoPE". */
    private static final List<String> SCHEMES = List.of("схем", "архитектур", "скелет", "каркас", "рецепт", "копи", "блок", "вариант");
    /** In Russian before the model whose they are: "этот модуль DeepSeek". */
    private static final List<String> THINGS = List.of("модул", "прием", "техник", "иде", "трюк", "решени", "находк", "механизм", "изобретени");
    private static final Set<String> ALMOST = Set.of("почти", "практически", "фактически", "сути", "almost", "nearly", "essentially", "basically", "practically");
    private static final Set<String> TOWARDS = Set.of("к", "ко", "to");
    private static final List<String> CLOSE = List.of("ближ", "близк", "close");
    private static final Set<String> JOINING = Set.of("и", "или", "and", "or");
    private static final Set<String> TAKEN_FROM = Set.of("из", "у", "от", "с", "from");
    private static final Set<String> OF = Set.of("у", "для", "in", "for");

    /** Words between a thing and what it is for: "an option for MLA". */
    private static final Set<String> FOR = Set.of("for", "для");

    /** In words, between "it is" and the model that something is likened to. */
    private static final int LONGEST_LIKENESS = 4;

    private final SentenceWords words;
    private final Walk walk;
    private final Claims claims;
    private final Saying saying;
    private final Speakers speakers;
    private final ClauseState state;

    /** What was being said around a parenthesis. */
    record Around(Mode mode, Noun noun, Noun lapsed, boolean contrast) {}

    NameWalk(Walk walk) {
        this.walk = walk;
        this.words = walk.words();
        this.claims = walk.claims();
        this.saying = walk.saying();
        this.speakers = walk.speakers();
        this.state = walk.state();
    }

    void technique(Clause clause, int i, Named what, boolean quietBefore, Around around) {
        boolean ofName = state.contrast() && i > 0 && words.isModel(i - 1);
        if (words.amongModels(i) || ofName) {
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
        if ((saying.noun() == Noun.INSTEAD || saying.noun() == Noun.EXCLUDED) && saying.nounHit() && words.pairs().beginsFurther(i)) {
            // "SwiGLU вместо GELU и RMSNorm вместо LayerNorm"
            saying.say(saying.mode());
        } else if (saying.mode() == Mode.ASSERT && words.pairs().leftToo(i) || words.pairs().leftBehind(clause, i)) {
            saying.say(Mode.DENY);
        } else if (words.pairs().reached(clause, i)) {
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
        if (saying.lapsed() == Noun.EXCLUDED && i > clause.start() && words.word(i - 1).equals("и") && words.named(i - 1) == null
                && words.cyrillic(i)) {
            // "никаких окон и линейного внимания": one "no" for both
            saying.next(Noun.EXCLUDED);
        }
        DraftClaim before = claims.last();
        boolean worded = words.attributive(i) || words.deniesItself(i) && !speakers.current().isDefault();
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
        if (claim.stance() == Stance.DENIED && (words.techniques().exchanged(clause, i) || words.techniques().ofOtherKind(clause, i))) {
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
        if (i > 0 && words.word(i - 1).equals("у")) {
            // "у xIELU нет третьей матрицы": it is a part of it that is absent
            claim.ordered();
        }
        if (i > 0 && ORDER.contains(words.word(i - 1))) {
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
        if (words.place(i)) {
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

    /** Whether the clause before another tells of nothing but what something stands for: "and instead of LayerNorm". */
    private boolean insteadOfOne(Clause clause) {
        Clause before = words.clauses().get(words.clauses().indexOf(clause) - 1);
        int first = words.linking(before.start()) || words.isCue(before.start(), Kind.SPLITS) ? before.start() + 1 : before.start();
        return words.isCue(first, Kind.INSTEAD) && words.contents().onlyTechnique(before.from(words.after(first)))
                && words.clauses().indexOf(clause) == words.clauses().size() - 1;
    }

    /** "A and B dropped it, they have MLA": "у них" means the models named after a verb. */
    private void ofThose(Clause clause) {
        boolean open = speakers.current().isDefault() && !walk.about().ofModel() && !speakers.lastModels().isEmpty();
        if (open && words.techniques().ofPronoun(clause)) {
            speakers.speakOf(Subject.of(speakers.lastModels()));
        }
    }

    /** "A MoE classifier", "a classifier with MoE": a part of something else. */
    private boolean isOfOtherThing(Clause clause, int i) {
        int next = words.after(i);
        if (next < clause.end() && words.isCue(next, Kind.OTHER_THINGS)) {
            return true;
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

    void model(Clause clause, int i, Named what) {
        if (i > 0 && clause.opener() != ',' && words.inCue(i - 1) && words.endsCue(i, Kind.RELATIVE)) {
            // "внимание - привычная по Llama 3 GQA": only where it is known from
            speakers.saw(what);
            return;
        }
        if (i > clause.start() && walk.about().ofModel() && words.named(i - 1) == null && WordForms.startsWithAny(words.word(i - 1), THINGS)
                && words.hasCue(Kind.OWN)) {
            // "этот модуль DeepSeek сюда не перешел": whose it is, and not who did something
            speakers.saw(what);
            return;
        }
        if (isTakenFrom(i)) {
            taken(what);
        } else if (ownsLast(i)) {
            own(what);
        } else if (tellsOfTechnique(i) || isLikened(clause, i)) {
            state.notPlain();
        } else if (!state.contrast() && saying.noun() != Noun.COMPARED && !isSource(clause, i)) {
            subjectOrObject(clause, what);
        } else {
            state.notPlain();
        }
        speakers.saw(what);
        state.named(words.after(i));
    }

    /** "It is DeepSeek V3 with GQA": the one that the text is about is likened to the model, and has what follows. */
    private boolean isLikened(Clause clause, int i) {
        int next = words.after(i);
        boolean scheme = i > 0 && words.named(i - 1) == null && WordForms.startsWithAny(words.word(i - 1), SCHEMES)
                && walk.about().ofModel() && claims.ofClause().isEmpty() && next < words.size() && words.named(next) == null
                && words.isCue(next, Kind.WITH);
        return scheme || isUpsized(i) || isAlmost(clause, i) || walk.about().ofModel() && claims.ofClause().isEmpty() && !speakers.named()
                && saying.noun() == Noun.IDENTIFIED && !saying.nounHit() && i > 0 && words.isCue(i - 1, Kind.IS)
                && next < words.size() && words.named(next) == null && words.isCue(next, Kind.WITH);
    }

    /** "Almost DeepSeek V3 in shape, but with GQA": the one that the text is about is likened to the model that a sentence begins with. */
    private boolean isAlmost(Clause clause, int i) {
        boolean begins = clause.start() == 0 && walk.about().ofModel() && claims.ofClause().isEmpty() && !speakers.named() && !state.spoken();
        return begins && IntStream.range(0, i).anyMatch(k -> words.named(k) == null && ALMOST.contains(words.word(k)));
    }

    /** "Это не просто увеличенная Qwen3": said of the one that the text is about. */
    private boolean isUpsized(int i) {
        int before = i - 1;
        while (before > 0 && words.named(before) == null && !words.word(before).equals("это")
                && i - before <= LONGEST_LIKENESS) {
            before--;
        }
        boolean likens = before >= 0 && words.named(before) == null && words.word(before).equals("это");
        return likens && walk.about().ofModel() && claims.ofClause().isEmpty() && !speakers.named() && !state.spoken();
    }

    private void subjectOrObject(Clause clause, Named what) {
        boolean ofTechnique = walk.about().ofTechnique();
        if (state.replacing() && !claims.ofClause().isEmpty() && words.inside(what)) {
            // "QK-Norm took the place of soft-capping in Gemma 3"
            state.setPassive(true);
        }
        boolean told = ofTechnique || !state.isReason() && !words.contents().tellsInParenthesis(clause);
        boolean group = told && (!claims.ofClause().isEmpty() || state.passive() && !claims.spokenOf().isEmpty());
        boolean ofPronoun = ofTechnique && state.hasPronoun() && claims.ofClause().isEmpty();
        boolean object = saying.mode() != Mode.NONE && state.spoken() && !state.passive() && !ofPronoun;
        if (group || ofPronoun && state.spoken()) {
            speakers.lateModels().add(what);
            if (walk.about().ofModel()) {
                state.notPlain();
            }
        } else if (!object) {
            boolean joined = speakers.lastNamed() != null
                    && speakers.lastNamed().kind() != Named.Kind.TECHNIQUE
                    && joined(state.lastNamedEnd(), words.indexOf(what));
            speakers.subject(what, joined);
        }
    }

    /** "MLA взята из DeepSeek V3": the text's own model uses it, and the other one it was taken from. */
    private boolean isTakenFrom(int i) {
        boolean ofOwn = walk.about().ofModel() && speakers.current().isDefault() && !claims.ofClause().isEmpty()
                && claims.last().technique() != null;
        boolean verb = ofOwn && state.lastSpoke(Kind.TAKEN) && (state.lastSpokenEnd() == i || state.lastSpokenEnd() == i - 1);
        return verb && words.named(i - 1) == null && TAKEN_FROM.contains(words.word(i - 1));
    }

    private void taken(Named source) {
        for (DraftClaim claim : List.copyOf(claims.ofClause())) {
            if (claim.stance() == Stance.ASSERTED && claim.technique() != null && !state.doubtful()) {
                claim.say(Stance.ASSERTED);
                if (source.kind() == Named.Kind.MODEL) {
                    claims.add(new DraftClaim(claim.technique(), Stance.ASSERTED, true).about(Subject.of(List.of(source))));
                }
            }
        }
        state.setPassive(false);
    }

    /** "Ни у Gemma 3, ни у Qwen3": whether models are joined to each other. */
    private boolean joined(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (!words.linking(i) && !OF.contains(words.word(i)) && !(i > 0 && words.isCue(i, Kind.SPLITS) && words.isModel(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSource(Clause clause, int i) {
        // "instead of the GQA usual for Mistral", in the order of Russian
        boolean whose = i > 0 && words.word(i - 1).equals("для") && saying.noun() != Noun.NONE && !saying.nounHit();
        // "after Qwen3 had dropped it" begins a clause, after a model that is no more than a date another does not
        boolean tells = i > 0 && TIMES.contains(words.word(i - 1)) && clause.start() == i - 1 && words.after(i) < clause.end();
        boolean likened = words.after(i) < clause.end() && words.named(words.after(i)) == null
                && LIKENING.contains(words.word(words.after(i)));
        boolean like = words.endsCue(i, Kind.KINDRED);
        // "от DeepSeek V3 и Kimi K2 отличается"
        int first = firstOfList(clause, i);
        return whose || likened || like || isCompanion(clause, i) || isClosest(i) || !tells && first > 0 && words.cue(first - 1) == null && !words.inCue(first - 1)
                && SOURCES.contains(words.word(first - 1)) && !(words.word(first - 1).equals("как") && words.soFollows(first - 1));
    }

    /** The first of the models that a clause joins to the one at {@code i}. */
    private int firstOfList(Clause clause, int i) {
        int first = i;
        while (first - 2 >= clause.start() && words.named(first - 1) == null && JOINING.contains(words.word(first - 1)) && words.isModel(first - 2)) {
            first = words.startOf(first - 2);
        }
        return first;
    }

    /** "It is closest to the dense Qwen3", "ближе всего она к Qwen3": what something else is close to. */
    private boolean isClosest(int i) {
        int before = i - 1;
        int last = Math.max(0, i - LONGEST_LIKENESS);
        while (before > last && words.named(before) == null && !TOWARDS.contains(words.word(before))) {
            before--;
        }
        boolean to = before > 0 && words.named(before) == null && TOWARDS.contains(words.word(before));
        return to && IntStream.range(0, before).anyMatch(k -> words.named(k) == null && WordForms.startsWithAny(words.word(k), CLOSE));
    }

    /** "Здесь модель расходится с DeepSeek V3": in the text about a model another one that stands behind "with" does nothing itself. */
    private boolean isCompanion(Clause clause, int i) {
        int before = i - 1;
        while (before > clause.start() && (words.named(before) != null || words.linking(before))) {
            before--;
        }
        boolean behind = before > clause.start() && words.named(before) == null && COMPANY.contains(words.word(before));
        return behind && walk.about().ofModel() && claims.ofClause().isEmpty() && !speakers.named();
    }

    /** Whether the model at {@code i} is named as the owner of the technique just named: "MLA in DeepSeek V3". */
    private boolean ownsLast(int i) {
        int end = state.lastNamedEnd();
        boolean near = end > 0
                && (i == end + 1 || i == end + 2 && words.word(end + 1).length() <= 3)
                && OWNERSHIP.contains(words.word(end));
        return near
                && speakers.lastNamed() != null
                && speakers.lastNamed().kind() == Named.Kind.TECHNIQUE
                && walk.about().ofModel()
                && !state.passive()
                && !claims.ofClause().isEmpty();
    }

    /** "The post-norm variant that OLMo 2 revived": tells more of the technique; what is said of it is not said of the model. */
    private boolean tellsOfTechnique(int i) {
        return i > 0
                && words.isCue(i - 1, Kind.RELATIVE)
                && state.passive()
                && !claims.ofClause().isEmpty();
    }

    private void own(Named model) {
        DraftClaim last = claims.ofClause().get(claims.ofClause().size() - 1);
        boolean ofSpeaker =
                last.stance() == Stance.ASSERTED && !last.open() && saying.mode() == Mode.ASSERT && state.spoken();
        if (last.stance() == Stance.DENIED || state.doubtful()) {
            return;
        }
        DraftClaim owned = new DraftClaim(last.technique(), Stance.ASSERTED, true).about(Subject.of(List.of(model)));
        boolean source = SOURCE_OF.contains(words.word(state.lastNamedEnd()));
        if (source) {
            owned.place();
        }
        if (source && !ofSpeaker) {
            // "the sinks of GPT-OSS were not taken over": a denial that follows is none of GPT-OSS
            last.mention();
        } else if (!ofSpeaker) {
            last.doubt();
        }
        claims.add(owned);
    }
}
