package org.archgraph.prose;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.Saying.Mode;
import org.archgraph.prose.Saying.Noun;

/** What the names of models do to what is being said: who is spoken of, who is only a source or a measure. */
final class ModelWalk extends WalkPart {
    /** Before a model in English. */
    private static final Set<String> DESCRIBING =
            Set.of("the", "first", "second", "original", "old", "older", "earlier", "previous", "last");
    /** Words after which a model is a source or a measure, and not the one spoken of. */
    private static final Set<String> SOURCES = Set.of("от", "from", "после", "after", "до", "before", "как",
            "мира", "лагеря", "кроме", "except", "помимо", "исключением", "besides");
    /** Words behind a hyphen after a model that something is only like: "Llama-like". */
    private static final Set<String> LIKENING = Set.of("like", "style", "inspired");
    /**
     * Of the words for sources, those that may stand before a sentence about the model: "after Qwen3 had dropped it".
     */
    private static final Set<String> TIMES = Set.of("after", "before");
    /** Words before those with whom one has something to do. */
    private static final Set<String> COMPANY = Set.of("с", "со", "за", "к", "ко", "with");
    /** Words that join a technique to the model whose it is. */
    private static final Set<String> OWNERSHIP = Set.of("in", "of", "из", "в", "у", "from", "for", "для");
    /** Of these, those that name whom it was taken from. */
    private static final Set<String> SOURCE_OF = Set.of("of", "из", "from");
    /** Before a model whose plan another one follows: "the scheme of Llama with NoPE". */
    private static final List<String> SCHEMES =
            List.of("схем", "архитектур", "скелет", "каркас", "рецепт", "копи", "блок", "вариант");
    /** In Russian before the model whose they are: "этот модуль DeepSeek". */
    private static final List<String> THINGS =
            List.of("модул", "прием", "техник", "иде", "трюк", "решени", "находк", "механизм", "изобретени");

    private static final Set<String> THIS = Set.of("этот", "эта", "это", "эту", "этой", "этого");
    private static final Set<String> STYLES = Set.of("стиле", "духе", "манере", "образцу");
    private static final Set<String> SHARED = Set.of("общий", "общая");
    private static final Set<String> WHOSE = Set.of("нее", "него", "них");
    private static final List<String> VARIANTS =
            List.of("верси", "вариант", "модел", "размер", "variant", "version", "model", "size");

    /** Beginnings of what a technique is there as. */
    private static final List<String> PARTS_OF = List.of("module", "layer", "block", "head");

    /** Beginnings of what is written about a model. */
    private static final List<String> TEXTS = List.of("отчет", "таблиц", "карточк", "стать", "блог");

    private static final Set<String> ALMOST = Set.of(
            "почти",
            "практически",
            "фактически",
            "сути",
            "almost",
            "nearly",
            "essentially",
            "basically",
            "practically");
    private static final Set<String> TOWARDS = Set.of("к", "ко", "to");
    private static final List<String> CLOSE = List.of("ближ", "близк", "close");
    private static final Set<String> JOINING = Set.of("и", "или", "and", "or");
    private static final Set<String> TAKEN_FROM = Set.of("из", "у", "от", "с", "from");
    private static final Set<String> OF = Set.of("у", "для", "in", "for");
    /** In words, between "it is" and the model that something is likened to. */
    private static final int LONGEST_LIKENESS = 4;

    ModelWalk(Walk walk) {
        super(walk);
    }

    void model(Clause clause, int i, Named what) {
        if (i > 0 && clause.opener() != ',' && words.inCue(i - 1) && words.endsCue(i, Kind.RELATIVE)) {
            // "внимание - привычная по Llama 3 GQA": only where it is known from
            speakers.saw(what);
            return;
        }
        if (i > clause.start()
                && walk.about().ofModel()
                && words.named(i - 1) == null
                && WordForms.startsWithAny(words.word(i - 1), THINGS)
                && (words.hasCue(Kind.OWN)
                        || words.endsCue(i - 1, Kind.PRONOUNS)
                        || i - 2 >= clause.start() && THIS.contains(words.word(i - 2)))) {
            // "этот модуль DeepSeek сюда не перешел": whose it is, and not who did something
            speakers.saw(what);
            return;
        }
        if (words.endsCue(i, Kind.MADE_LIKE)
                && words.named(i - 1) == null
                && STYLES.contains(words.word(i - 1))
                && !claims.ofClause().isEmpty()) {
            // "MLA в стиле DeepSeek V3 авторы не взяли": whose style it is, and not who did something
            speakers.saw(what);
            state.named(words.after(i));
            return;
        }
        if (i - 2 >= clause.start()
                && words.word(i - 1).equals("of")
                && words.named(i - 2) == null
                && PARTS_OF.contains(words.word(i - 2))
                && words.hasCue(clause, Kind.DENIED_BEFORE)) {
            // "the MTP module of DeepSeek V3 was left out"
            speakers.saw(what);
            return;
        }
        if (i > clause.start()
                && words.named(i - 1) == null
                && WordForms.startsWithAny(words.word(i - 1), TEXTS)
                && tellsWhose(clause, words.after(i))) {
            // "в таблице отчёта GLM-4.5 у неё ноль таких слоёв": where something is written
            speakers.saw(what);
            return;
        }
        if (isTakenFrom(i)) {
            taken(what);
        } else if (ownsLast(i)) {
            own(what);
        } else if (isLikened(clause, i)) {
            // "по сути это DeepSeek V3, в котором MLA заменили на GQA": a relative clause is about the text's own, too
            state.notPlain();
            state.named(words.after(i));
            return;
        } else if (tellsOfTechnique(i)) {
            state.notPlain();
        } else if (!state.contrast() && saying.noun() != Noun.COMPARED && !isSource(clause, i)) {
            subjectOrObject(clause, what);
        } else {
            state.notPlain();
        }
        speakers.saw(what);
        state.named(words.after(i));
    }

    /**
     * "It is DeepSeek V3 with GQA", "... without MLA": the one that the text is about is likened to the model, and has
     * what follows.
     */
    private boolean isLikened(Clause clause, int i) {
        int next = words.after(i);
        boolean scheme = i > 0
                && words.named(i - 1) == null
                && WordForms.startsWithAny(words.word(i - 1), SCHEMES)
                && walk.about().ofModel()
                && claims.ofClause().isEmpty()
                && next < words.size()
                && words.named(next) == null
                && words.isCue(next, Kind.WITH);
        return scheme
                || isUpsized(clause, i)
                || isAlmost(clause, i)
                || explainsTerm(clause, i)
                || walk.about().ofModel()
                        && claims.ofClause().isEmpty()
                        && !speakers.named()
                        && saying.noun() == Noun.IDENTIFIED
                        && !saying.nounHit()
                        && i > 0
                        && words.isCue(i - 1, Kind.IS)
                        && next < words.size()
                        && words.named(next) == null
                        && (words.isCue(next, Kind.WITH)
                                || words.isCue(next, Kind.EXCLUDES) && isPlainlyLikened(clause, i));
    }

    /**
     * "По сути это Qwen3 без ...", and not "the baseline is Qwen3 without ...": whether nothing else than the text's
     * own is spoken of.
     */
    private boolean isPlainlyLikened(Clause clause, int model) {
        return IntStream.range(clause.start(), model)
                .allMatch(k -> words.cue(k) != null && !words.isCue(k, Kind.NEGATES) && !words.isCue(k, Kind.EXCLUDES)
                        || words.inCue(k)
                        || ALMOST.contains(words.word(k))
                        || ClauseShapes.isPreposition(words.word(k))
                        || words.word(k).equals("essence"));
    }

    /**
     * "Kimi K2 - a larger DeepSeek V3, with Muon": what the term before the dash is likened to, where the model does
     * nothing itself.
     */
    private boolean explainsTerm(Clause clause, int i) {
        int next = words.after(i);
        boolean heads = walk.about() == SentenceReader.About.MODEL_OF_TERM
                && clause.start() == 0
                && claims.none()
                && !speakers.named()
                && IntStream.range(0, i)
                        .allMatch(k -> words.named(k) == null
                                && (words.isCue(k, Kind.FILLERS)
                                        || words.word(k).equals("a")
                                        || words.adjective(k)
                                        || !words.cyrillic(k) && i - k == 1));
        boolean sizes = next >= clause.end() && clause.end() < words.size()
                || next < clause.end()
                        && words.named(next) == null
                        && (words.cue(next) == null || words.isCue(next, Kind.WITH))
                        && !words.verb(next);
        return heads && sizes;
    }

    /**
     * "Almost DeepSeek V3 in shape, but with GQA": the one that the text is about is likened to the model that a
     * sentence begins with.
     */
    private boolean isAlmost(Clause clause, int i) {
        boolean begins = clause.start() == 0
                && walk.about().ofModel()
                && claims.ofClause().isEmpty()
                && !speakers.named()
                && !state.spoken();
        return begins && IntStream.range(0, i).anyMatch(k -> words.named(k) == null && ALMOST.contains(words.word(k)));
    }

    /** "Это не просто увеличенная Qwen3": said of the one that the text is about. */
    private boolean isUpsized(Clause clause, int i) {
        int before = i - 1;
        while (before > clause.start() && words.named(before) == null && !words.word(before).equals("это")
                && i - before <= LONGEST_LIKENESS) {
            before--;
        }
        boolean likens = before >= clause.start() && words.named(before) == null && words.word(before).equals("это");
        return likens && walk.about().ofModel() && claims.ofClause().isEmpty() && !speakers.named() && !state.spoken();
    }

    private void subjectOrObject(Clause clause, Named what) {
        boolean ofTechnique = walk.about().ofTechnique();
        if (state.replacing() && !claims.ofClause().isEmpty() && words.inside(what)) {
            // "QK-Norm took the place of soft-capping in Gemma 3"
            state.setPassive(true);
        }
        if (isOfVariants(clause, what)) {
            // "the MoE variants of Qwen3 drop the shared expert": it is those that do it
            claims.ofClause().forEach(DraftClaim::doubt);
            speakers.subject(what, false);
            return;
        }
        boolean told = ofTechnique || !state.isReason() && !words.users().tellsInParenthesis(clause);
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

    /** "... у неё значится": whether a clause goes on with whose something is. */
    private boolean tellsWhose(Clause clause, int next) {
        return next + 1 < clause.end()
                && words.named(next) == null
                && words.word(next).equals("у")
                && WHOSE.contains(words.word(next + 1));
    }

    /**
     * "MoE-версии Qwen3", "the MoE variants of Qwen3": whether what a clause has named only tells which kinds of a
     * model are meant.
     */
    private boolean isOfVariants(Clause clause, Named what) {
        int name = words.firstNamed(clause);
        int variants = name < 0 ? clause.end() : words.after(name);
        int model = words.indexOf(what);
        boolean kinds = variants < model
                && words.isTechnique(name)
                && words.named(variants) == null
                && WordForms.startsWithAny(words.word(variants), VARIANTS)
                && words.onlyCuesAndLinks(clause.start(), name);
        return kinds && (variants + 1 == model || variants + 2 == model && words.word(variants + 1).equals("of"));
    }

    /** "MLA взята из DeepSeek V3": the text's own model uses it, and the other one it was taken from. */
    private boolean isTakenFrom(int i) {
        boolean ofOwn = walk.about().ofModel() && speakers.current().isDefault() && !claims.ofClause().isEmpty()
                && claims.last().technique() != null;
        boolean verb =
                ofOwn && state.lastSpoke(Kind.TAKEN) && (state.lastSpokenEnd() == i || state.lastSpokenEnd() == i - 1);
        return verb && words.named(i - 1) == null && TAKEN_FROM.contains(words.word(i - 1));
    }

    private void taken(Named source) {
        for (DraftClaim claim : List.copyOf(claims.ofClause())) {
            if (claim.stance() == Stance.ASSERTED && claim.technique() != null && !state.doubtful()) {
                claim.say(Stance.ASSERTED);
                if (source.kind() == Named.Kind.MODEL) {
                    claims.add(new DraftClaim(claim.technique(), Stance.ASSERTED, true)
                            .about(Subject.of(List.of(source))));
                }
            }
        }
        state.setPassive(false);
    }

    /** "Ни у Gemma 3, ни у Qwen3": whether models are joined to each other. */
    private boolean joined(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (!words.linking(i)
                    && !OF.contains(words.word(i))
                    && !(i > 0 && words.isCue(i, Kind.SPLITS) && words.isModel(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSource(Clause clause, int i) {
        // "instead of the GQA usual for Mistral", in the order of Russian
        boolean whose = i > 0 && words.word(i - 1).equals("для") && saying.noun() != Noun.NONE && !saying.nounHit();
        // "after Qwen3 had dropped it" begins a clause, after a model that is no more than a date another does not
        boolean tells =
                i > 0 && TIMES.contains(words.word(i - 1)) && clause.start() == i - 1 && words.after(i) < clause.end();
        boolean likened = words.after(i) < clause.end() && words.named(words.after(i)) == null
                && LIKENING.contains(words.word(words.after(i)));
        boolean like = words.endsCue(i, Kind.KINDRED);
        if (i - 2 >= clause.start()
                && words.named(i - 1) == null
                && WordForms.startsWithAny(words.word(i - 1), SCHEMES)
                && TOWARDS.contains(words.word(i - 2))) {
            // "к схеме OLMo 2 не перешли"
            return true;
        }
        int verb = words.after(i) + 1;
        if (walk.about().ofModel()
                && verb + 1 == clause.end()
                && words.named(verb) == null
                && words.named(verb - 1) == null
                && words.word(verb - 1).equals("не")
                && words.cue(verb) == null
                && words.cyrillic(verb)
                && words.word(verb).endsWith("ли")) {
            // "DeepSeek не послушали: вместо MLA обычное GQA"
            return true;
        }
        // "от DeepSeek V3 и Kimi K2 отличается"
        int first = firstDescribed(clause, firstOfList(clause, i));
        return whose
                || likened
                || like
                || isCompanion(clause, i)
                || isClosest(i)
                || !tells
                        && first > clause.start()
                        && words.cue(first - 1) == null
                        && !words.inCue(first - 1)
                        && SOURCES.contains(words.word(first - 1))
                        && !(words.word(first - 1).equals("как") && words.soFollows(first - 1));
    }

    /** "From the first OLMo": the first word of what describes a model. */
    private int firstDescribed(Clause clause, int i) {
        int first = i;
        while (first - 1 > clause.start()
                && words.named(first - 1) == null
                && (words.adjective(first - 1) && words.cyrillic(first - 1)
                        || DESCRIBING.contains(words.word(first - 1)))) {
            first--;
        }
        return first;
    }

    /** The first of the models that a clause joins to the one at {@code i}. */
    private int firstOfList(Clause clause, int i) {
        int first = i;
        while (first - 2 >= clause.start()
                && words.named(first - 1) == null
                && JOINING.contains(words.word(first - 1))
                && words.isModel(first - 2)) {
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
        return to
                && IntStream.range(0, before)
                        .anyMatch(k -> words.named(k) == null && WordForms.startsWithAny(words.word(k), CLOSE));
    }

    /**
     * "Здесь модель расходится с DeepSeek V3": in the text about a model another one that stands behind "with" does
     * nothing itself.
     */
    private boolean isCompanion(Clause clause, int i) {
        int before = i - 1;
        while (before > clause.start() && (words.named(before) != null || words.linking(before))) {
            before--;
        }
        int next = words.after(i);
        // "С DeepSeek V3 общий каркас"
        boolean shares = before == clause.start()
                && next < clause.end()
                && words.named(next) == null
                && SHARED.contains(words.word(next));
        boolean behind = (before > clause.start() || shares)
                && words.named(before) == null
                && COMPANY.contains(words.word(before));
        return behind && walk.about().ofModel() && claims.ofClause().isEmpty() && !speakers.named();
    }

    /** Whether the model at {@code i} is named as the owner of the technique just named: "MLA in DeepSeek V3". */
    private boolean ownsLast(int i) {
        int end = state.lastNamedEnd();
        boolean module = end > 0
                && i == end + 2
                && words.named(end) == null
                && WordForms.startsWithAny(words.word(end), PARTS_OF)
                && words.word(end + 1).equals("of");
        boolean near = module || end > 0
                && (i == end + 1 || i == end + 2 && words.word(end + 1).length() <= 3)
                && OWNERSHIP.contains(words.word(end));
        return near
                && speakers.lastNamed() != null
                && speakers.lastNamed().kind() == Named.Kind.TECHNIQUE
                && walk.about().ofModel()
                && !state.passive()
                && !claims.ofClause().isEmpty();
    }

    /**
     * "The post-norm variant that OLMo 2 revived": tells more of the technique; what is said of it is not said of the
     * model.
     */
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
        boolean source = SOURCE_OF.contains(words.word(state.lastNamedEnd()))
                || WordForms.startsWithAny(words.word(state.lastNamedEnd()), PARTS_OF);
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
