package org.archgraph.prose;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;
import org.archgraph.prose.Saying.Mode;
import org.archgraph.prose.Saying.Noun;

/** What a cue that asserts, compares or doubts does; those that deny are handed on. */
final class CueWalk extends WalkPart {
    private static final Set<String> NEITHER = Set.of("neither", "ни");

    /** Beginnings of verbs by which something is there again. */
    private static final List<String> BACK =
            List.of("вернул", "возвращ", "brought", "brings", "restor", "returned", "reintroduc");

    private static final Set<String> ARTICLES = Set.of("the", "any", "its");
    private static final List<String> USE = List.of("use", "usage", "использован", "применен");
    private static final Set<Kind> DENYING = EnumSet.of(Kind.DENIES, Kind.EXCLUDES, Kind.INSTEAD, Kind.REPLACES);

    private static final List<String> DENSE = List.of("плотн", "dense");
    private static final List<String> MODELS = List.of("модел", "model");

    /** Before "all". */
    private static final Set<String> ALMOST = Set.of("почти", "almost", "nearly");

    /** Beginnings of what all of a model's own are called. */
    private static final List<String> WEIGHTS = List.of(
            "вес",
            "параметр",
            "матриц",
            "голов",
            "размер",
            "ffn",
            "эксперт",
            "expert",
            "weight",
            "parameter",
            "matri",
            "head",
            "size");

    /** Before numbers that others are compared with. */
    private static final Set<String> AGAINST = Set.of("против", "чем", "than", "against", "versus", "vs");

    private final DoubtWalk doubts;
    private final ReplacementWalk replacements;
    private final DenialWalk denials;
    private final DeniedPronouns pronouns;
    private final ModelTerms terms;

    CueWalk(Walk walk) {
        super(walk);
        this.doubts = new DoubtWalk(walk);
        this.replacements = new ReplacementWalk(walk);
        this.denials = new DenialWalk(walk, replacements);
        this.pronouns = new DeniedPronouns(walk);
        this.terms = new ModelTerms(words);
    }

    void cue(Clause clause, Cue found, int i) {
        if (words.pairs().neitherNor(i)) {
            denyPair(clause, i);
            return;
        }
        boolean negated = negatesVerbBefore(clause, found, i);
        if (negated && state.lastSpoke(Kind.DENIES)) {
            // "to give up MoE they did not have to", in the order of Russian
            claims.ofClause().stream().filter(claim -> claim.stance() == Stance.DENIED)
                    .forEach(claim -> claim.say(walk.unlessDoubtful(Stance.ASSERTED)));
        }
        if (!negated
                && found.is(Kind.NEGATES)
                && found.kinds().size() == 1
                && i + found.words() == clause.end()
                && !state.spoken()) {
            // "на SwiGLU переводить не стали"
            claims.ofClause().stream().filter(DraftClaim::open).forEach(DraftClaim::doubt);
        }
        Cue cue = negated && !until(clause, found, i) ? ofNegated(found) : meant(clause, found, i);
        boolean nothing = cue.is(Kind.FILLERS) && cue.kinds().size() == 1
                || goesOnDenying(cue, i)
                || cue.is(Kind.IDIOMS)
                || replacements.becomesOther(cue, i)
                || terms.describes(walk.about(), clause, cue, i)
                || terms.introduces(clause, cue, i);
        if (nothing) {
            return;
        }
        if (cue.is(Kind.SUCH_AS) && saying.hasExcluded()) {
            saying.next(Noun.EXCLUDED);
            return;
        }
        if (cue.is(Kind.SUCH_AS)
                && saying.mode() == Mode.DENY
                && words.after(i) < clause.end()
                && words.isTechnique(words.after(i))) {
            // "there is no compression like MLA"
            return;
        }
        if (cue.is(Kind.SUCH_AS) && !claims.anyDenied() && words.contents().endsDenying(clause, i)) {
            // "tricks such as MLA it has none"
            return;
        }
        if (cue.is(Kind.OWN) || cue.is(Kind.PRONOUNS) && words.pronouns().owner(i, claims.ofClause())) {
            saying.here();
        }
        doubts.cue(clause, cue, i);
        if (Saying.speaks(cue) && !words.shapes().auxiliary(clause, i)) {
            state.spoke(cue, i);
        }
        if (cue.is(Kind.PRONOUNS) && !words.pronouns().owner(i, claims.ofClause())) {
            pronouns.take(clause, i);
        }
        says(clause, cue, i);
        denials.cue(clause, cue, i);
    }

    /** "..., поэтому ни то, ни другое в модель не попало": of the two techniques named last before it. */
    private void denyPair(Clause clause, int i) {
        List<Named> two = words.pairs().lastTwo(clause);
        boolean said = claims.asserted().stream()
                .anyMatch(claim -> claim.isSaid()
                        && two.contains(claim.technique())
                        && claim.subject().equals(speakers.current()));
        // "GQA и QK-Norm остались, ни то, ни другое не мешает скорости" denies neither
        if (two.size() == 2
                && words.pairs().beginsNeitherNor(i)
                && !said
                && words.pairs().tellsOfUse(clause)
                && !state.doubtful()) {
            two.forEach(
                    technique -> claims.add(new DraftClaim(technique, Stance.DENIED, true).about(speakers.current())));
        }
    }

    /** What a cue is in its place, where it is not what it is elsewhere. */
    private Cue meant(Clause clause, Cue found, int i) {
        if (until(clause, found, i)) {
            return new Cue(EnumSet.of(Kind.ASSERTS), found.words());
        }
        int next = i + found.words();
        if (found.is(Kind.OTHERS) && allOfItsOwn(clause, i, next)) {
            return new Cue(EnumSet.of(Kind.FILLERS), found.words());
        }
        if (found.is(Kind.OTHERS) && otherLayers(clause, i, next)) {
            return new Cue(EnumSet.of(Kind.PARTS), found.words());
        }
        if ((found.is(Kind.COMPARES) || found.is(Kind.CONTRASTS))
                && AGAINST.contains(words.word(i))
                && words.shapes().onlyNumber(clause, next)
                && words.models(clause.from(next)).isEmpty()) {
            // "384 в модуле MoE против 256"
            return new Cue(EnumSet.of(Kind.FILLERS), found.words());
        }
        if (found.is(Kind.EXCEPTION)) {
            return ofException(clause, found);
        }
        if (found.is(Kind.PARTS)
                && clause.opener() == ':'
                && i == clause.start()
                && WordForms.startsWithAny(words.word(i), DENSE)) {
            // "FFN: плотный блок со SwiGLU, без экспертов"
            return new Cue(EnumSet.of(Kind.FILLERS), found.words());
        }
        if (found.is(Kind.INSTEAD) && next == i + 1 && words.word(i).equals("место") && !isTaken(clause, next)) {
            // "самое интересное - место слоёв RMSNorm"
            return new Cue(EnumSet.of(Kind.FILLERS), found.words());
        }
        if (found.is(Kind.IDIOMS)
                && words.word(i).equals("нет")
                && next == clause.end()
                && !claims.ofClause().isEmpty()) {
            // "от MLA в ней нет ничего"
            return new Cue(EnumSet.of(Kind.ABSENT), found.words());
        }
        return terms.introducesUnknown(found, i) ? new Cue(EnumSet.of(Kind.OTHERS), found.words()) : found;
    }

    /** "Место MHA заняла GQA": whether something takes the place of the technique that follows. */
    private boolean isTaken(Clause clause, int technique) {
        return technique < clause.end()
                && words.isTechnique(technique)
                && IntStream.range(technique, clause.end())
                        .anyMatch(k -> words.named(k) == null && words.word(k).startsWith("зан"));
    }

    /** "Почти все веса": not of other models. */
    private boolean allOfItsOwn(Clause clause, int i, int next) {
        int noun = next;
        while (noun < clause.end() && words.named(noun) == null && words.cue(noun) == null && words.adjective(noun)) {
            noun++;
        }
        return ALMOST.contains(words.word(i))
                && noun < clause.end()
                && (words.isLayer(noun) || WordForms.startsWithAny(words.word(noun), WEIGHTS));
    }

    /** "В остальных 27 RoPE на месте", "у большой модели 92 слоя", in a model's note: of its layers. */
    private boolean otherLayers(Clause clause, int i, int next) {
        int counted = next + 1;
        boolean number = walk.about().ofModel() && counted < clause.end() && words.shapes().number(next)
                && !WordForms.startsWithAny(words.word(counted), MODELS);
        boolean place = number
                && words.isTechnique(counted)
                && i == clause.start() + 1
                && words.word(clause.start()).equals("в");
        return place || number && (words.isLayer(counted) || words.otherLayers(i));
    }

    /** "Пока Qwen3-Next не построили на нём": until they did. */
    private boolean until(Clause clause, Cue found, int i) {
        return words.word(clause.start()).equals("пока")
                && found.is(Kind.DENIES)
                && words.word(i).equals("не")
                && found.words() > 1;
    }

    /**
     * "Отказалась от его использования", "gave up the use of MLA": a noun or an infinitive goes on with what the verb
     * before it denies.
     */
    private boolean goesOnDenying(Cue cue, int i) {
        int before = i;
        while (before > 0
                && words.named(before - 1) == null
                && (ARTICLES.contains(words.word(before - 1)) || words.isCue(before - 1, Kind.PRONOUNS))) {
            before--;
        }
        int start = before;
        String word = words.word(i);
        boolean complement = cue.is(Kind.ASSERTS)
                && (cue.is(Kind.FILLERS)
                        || word.endsWith("ть")
                        || WordForms.startsWithAny(word, USE) && (start < i || words.cyrillic(i)));
        return complement && DENYING.stream().anyMatch(kind -> words.endsCue(start, kind));
    }

    /**
     * "Применять его не стали", "убирать его не решились": a negation at the end of a clause means the verb before it.
     */
    private boolean negatesVerbBefore(Clause clause, Cue cue, int i) {
        if ((cue.is(Kind.DENIED_BEFORE) || cue.is(Kind.DENIES))
                && words.word(i).equals("не")
                && i + cue.words() == clause.end()
                && state.lastSpoke(Kind.DENIES)) {
            // "отказаться от RoPE не решились", and not "отказаться от MLA и QK-Norm не применять"
            return WordForms.infinitive(words.word(state.lastSpokenStart()))
                    && !WordForms.infinitive(words.word(i + cue.words() - 1))
                    && words.namedTechniques(clause.from(state.lastSpokenEnd()).until(i))
                                    .size()
                            == 1
                    && IntStream.range(state.lastSpokenEnd(), i)
                            .noneMatch(k -> words.named(k) == null && words.linking(k));
        }
        return cue.is(Kind.NEGATES) && cue.kinds().size() == 1 && i + cue.words() == clause.end()
                && (state.lastSpoke(Kind.ASSERTS) || state.lastSpoke(Kind.DENIES) || state.lastSpoke(Kind.MEANS));
    }

    private Cue ofNegated(Cue found) {
        return new Cue(EnumSet.of(state.lastSpoke(Kind.DENIES) ? Kind.PASSIVE : Kind.DENIED_BEFORE), found.words());
    }

    /**
     * "Qwen3 is the exception" denies what a note is about; where the sentence says more, it may be an exception from
     * anything.
     */
    private Cue ofException(Clause clause, Cue found) {
        boolean denies = !walk.about().ofModel() && words.users().onlyExcepted(words.all().from(clause.start()));
        Set<Kind> kinds = !walk.about().ofTechnique()
                ? Set.of()
                : denies ? EnumSet.of(Kind.DENIED_BEFORE) : EnumSet.of(Kind.UNCLEAR);
        return new Cue(kinds, found.words());
    }

    private void says(Clause clause, Cue cue, int i) {
        if (neitherOfBoth(clause, cue, i)) {
            List<Named> two = words.models(words.all().until(clause.start())).stream().distinct().toList();
            speakers.makeMain(two.size() == 2 ? Subject.of(two) : Subject.NOBODY_KNOWN);
            state.setNoneOf();
            saying.say(Mode.DENY);
            return;
        }
        if (cue.is(Kind.NONE_OF) || ofNeither(cue, i)) {
            state.setNoneOf();
            saying.say(Mode.DENY);
        }
        if (cue.is(Kind.ASSERTS) && bringsBack(i)) {
            return;
        }
        if (cue.is(Kind.ASSERTS) || cue.is(Kind.ASSERTS_OF_PREVIOUS)) {
            saying.say(state.noneOf() ? Mode.DENY : Mode.ASSERT);
            if (words.techniques().movesFrom(clause, i)) {
                claims.ofClause().forEach(claim -> claim.say(walk.unlessDoubtful(Stance.DENIED)));
            }
        }
        if (cue.is(Kind.MEANS) && !saying.insteadOf()) {
            // "not through MLA"
            saying.say(state.endsNegated() || saying.excludes() ? Mode.DENY : Mode.ASSERT);
        }
        if (cue.is(Kind.WITH) && i > 1 && words.word(i - 1).equals("моделей") && words.word(i - 2).equals("и")) {
            // "у OLMo 2 и моделей с MLA"
            saying.next(Noun.COMPARED);
        } else if (cue.is(Kind.WITH)) {
            with(i);
        }
        if (cue.is(Kind.IS)) {
            saying.is();
        }
        if (cue.is(Kind.PASSIVE)) {
            passive(clause, cue, i);
        }
        if (cue.is(Kind.PREFERRED_TO)) {
            claims.sayBefore(Stance.ASSERTED, false);
            saying.next(Noun.EXCLUDED);
        }
        if (cue.is(Kind.PREFERS)) {
            prefers(clause, i);
        }
    }

    /** "Was removed in spring and brought back in autumn": what was denied last is there again. */
    private boolean bringsBack(int verb) {
        DraftClaim last = claims.last();
        boolean again = WordForms.startsWithAny(words.word(verb), BACK)
                && last != null
                && last.stance() == Stance.DENIED
                && claims.ofClause().stream().allMatch(claim -> claim == last)
                && !walk.state().doubtful();
        if (!again) {
            return false;
        }
        if (last.subject().equals(speakers.current())) {
            last.say(Stance.ASSERTED);
        } else if (state.isHere() && last.technique() != null) {
            claims.add(new DraftClaim(last.technique(), Stance.ASSERTED, true).about(speakers.current()));
        }
        return true;
    }

    private void passive(Clause clause, Cue cue, int i) {
        state.setPassive(true);
        saying.say(Mode.ASSERT);
        if (words.word(i).startsWith("остал") && words.placedElsewhere(clause)) {
            // "the hybrid stayed in M1"
            claims.ofClause().forEach(DraftClaim::doubt);
            return;
        }
        // "kept MHA": a verb with an object of its own does not mean the text's technique
        boolean object = cue.is(Kind.ASSERTS) && !words.contents().withoutTechnique(clause.from(i));
        boolean ofOther = object || words.shapes().staysSomething(clause, i) || words.shapes().takesObject(clause, i);
        if (walk.implies(clause, i) && !ofOther) {
            referents.imply(walk.unlessDoubtful(Stance.ASSERTED), speakers.current());
        }
        if (!speakers.current().elsewhere() || !claims.group().isEmpty()) {
            // not "a comparison with a model that has it"
            claims.sayBefore(Stance.ASSERTED, true);
        }
    }

    /** "Qwen3 has GQA, Gemma 3 a window, and neither uses MLA": of the two that the sentence has named. */
    private boolean neitherOfBoth(Clause clause, Cue cue, int i) {
        int next = i + cue.words();
        return cue.is(Kind.EXCLUDES) && words.word(i).equals("neither") && clause.start() > 0 && next < clause.end()
                && words.cue(next) != null && words.cue(next).is(Kind.ASSERTS);
    }

    /**
     * "Neither Qwen3 nor Gemma 3 uses it": a denial of the noun before a model means what the clause says of the model.
     */
    private boolean ofNeither(Cue cue, int i) {
        int next = i + cue.words();
        return cue.is(Kind.EXCLUDES)
                && NEITHER.contains(words.word(i))
                && next < words.size()
                && words.isModel(next);
    }

    private void with(int i) {
        if (saying.noun() == Noun.EXCLUDED && i > 0 && words.isLayer(i - 1)) {
            return;
        }
        if (words.techniques().cameFrom(i, state.lastSpokenStart())) {
            saying.next(Noun.EXCLUDED);
            return;
        }
        if (saying.noun() == Noun.INSTEAD && saying.nounHit() && !claims.ofClause().isEmpty()) {
            // "instead of X with Y": it is the combination that is not there
            claims.last().doubt();
        } else if (state.negated() && (saying.mode() == Mode.NONE || negatedSince(i))) {
            saying.next(Noun.COMPARED);
        } else {
            saying.with();
        }
    }

    /**
     * "Relies on GQA and does not risk anything with MLA": whether a verb unknown here was negated after the last one.
     */
    private boolean negatedSince(int i) {
        return words.hasCue(words.all().from(Math.max(0, state.lastSpokenEnd())).until(i), Kind.NEGATES);
    }

    /** "X предпочли Y": where Y is no technique, X is what was turned down; where nothing follows, what was chosen. */
    private void prefers(Clause clause, int i) {
        int next = words.after(i);
        if (walk.about() == SentenceReader.About.TECHNIQUE
                && speakers.named()
                && next + 1 < clause.end()
                && words.pronouns().dative(next)) {
            // "Gemma 3 предпочла ему GeGLU"
            claims.add(new DraftClaim(null, walk.unlessDoubtful(Stance.DENIED), true).about(speakers.current()));
            saying.say(Mode.ASSERT);
            return;
        }
        boolean before = !claims.ofClause().isEmpty();
        boolean turnedDown =
                before && words.after(i) < clause.end() && words.contents().withoutTechnique(clause.from(i));
        claims.sayBefore(turnedDown ? Stance.DENIED : Stance.ASSERTED, false);
        if (before) {
            saying.next(Noun.EXCLUDED);
        } else {
            saying.say(Mode.ASSERT);
        }
    }
}
