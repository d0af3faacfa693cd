package org.archgraph.prose;

import java.util.List;
import java.util.Set;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.SentenceReader.About;

/** What the end of a clause settles: objects before their verb, verbs without an object, pronouns. */
final class ClauseEnd extends WalkPart {
    private static final Set<String> WITH = Set.of("с", "со", "среди");
    private static final Set<String> NOBODY = Set.of("никто", "nobody");
    private static final Set<String> INSTRUMENTAL = Set.of("им", "ею", "ей");
    private static final Set<String> SOON = Set.of("вскоре", "потом", "затем", "позже", "теперь", "сейчас");
    private static final Set<String> ONLY = Set.of("только", "лишь", "одна", "один");

    /** Before what is not there. */
    private static final Set<String> WITHOUT = Set.of("без", "without", "no");

    /** Beginnings of verbs for finding a thing or putting it in that are no cues; negated, it is not there. */
    private static final List<String> PUTTING = List.of(
            "наш",
            "завод",
            "завел",
            "предвид",
            "планиров",
            "прикру",
            "придел",
            "пристро",
            "встро",
            "втисн",
            "впис",
            "приспособ");

    private static final List<String> ADDING = List.of("add", "добав");
    private static final List<String> FEARING = List.of("побоя", "опаса", "остерег", "поостерег", "постеснял");

    private final TopicUses topicUses;
    private final ClausePronoun pronouns;

    ClauseEnd(Walk walk) {
        super(walk);
        this.topicUses = new TopicUses(walk);
        this.pronouns = new ClausePronoun(walk);
    }

    void end(Clause clause) {
        if (!state.plain() || words.shapes().concedes(clause) || words.shapes().speaksOfTechnique(clause)
                || words.shapes().reportedOf(clause)
                || !state.spoken() && words.shapes().reportsBefore(clause)) {
            claims.ofClause().forEach(DraftClaim::notPlain);
        }
        if (words.contents().onlyDoubts(clause)) {
            claims.doubtOpen();
        }
        if (words.contents().onlyAlso(clause)) {
            claims.alsoSaid();
        }
        if (state.noneOf()
                && walk.about() == About.MODEL
                && !speakers.named()
                && (claims.ofClause().isEmpty() || words.hasWord(clause, NOBODY))) {
            // "никто из крупных лабораторий ее не повторил", "после неё NoPE почти никто не подхватил": not this model
            claims.ofClause().stream().filter(claim -> claim.subject().isDefault()).forEach(DraftClaim::doubt);
            return;
        }
        objectBeforeVerb(clause);
        subjectAfterVerb(clause);
        verbAfterInsertion(clause);
        negatedVerb(clause);
        ofPart(clause);
        aside(clause);
        if (exceptions(clause)) {
            return;
        }
        Subject users = topicUses.users(clause);
        if (users != null) {
            claims.add(new DraftClaim(null, Stance.ASSERTED, true).about(users));
        } else if (topicIsDenied(clause)) {
            claims.add(new DraftClaim(null, walk.unlessDoubtful(Stance.DENIED), true).about(speakers.current()));
        } else if (isToldOfTopicToo(clause)) {
            claims.add(new DraftClaim(null, walk.unlessDoubtful(Stance.ASSERTED), true).about(speakers.current()));
        } else if (state.hasPronoun() && !state.pronounDone() && !state.contrast()) {
            pronouns.end(clause);
        } else if (claims.ofClause().isEmpty() && !state.contrast()) {
            ellipsis(clause);
        } else if (walk.about().ofTechnique()
                && words.shapes().endsWithRather(clause)
                && !speakers.current().isDefault()) {
            // "uses MLA instead"
            claims.add(new DraftClaim(null, Stance.DENIED, true).about(speakers.current()));
        }
        insteadOfThat(clause);
        if (state.spoken() && state.lastDenied() && state.lastSpokenEnd() == clause.end() && !claims.anyDenied()) {
            // something was denied: better nothing than the contrary of what is meant
            claims.doubtOpen();
        }
    }

    /** What is said of some layers, or some sizes, only. */
    private void ofPart(Clause clause) {
        if (!claims.ofClause().isEmpty() && (state.isOfPart() || goesOnOfPart(clause) || tellsOfSome(clause))) {
            claims.ofClause().forEach(DraftClaim::partial);
        }
        if (state.isOfPart() && claims.ofClause().isEmpty() && state.lastDenied() && claims.last() != null
                && (relative(clause) || words.word(clause.start()).equals("что") || state.hasPronoun())) {
            // "RoPE - то, что в части слоёв отключили"
            claims.last().partial();
        }
    }

    private boolean tellsOfSome(Clause clause) {
        ClauseShapes shapes = words.shapes();
        return shapes.onlySome(clause)
                || shapes.placedBefore(clause)
                || shapes.inLayersOf(clause)
                || shapes.countsLayers(clause)
                || shapes.ofModules(clause)
                || state.lastDenied() && shapes.notEverywhere(clause, state.lastSpokenStart());
    }

    /** What no later pronoun means. */
    private void aside(Clause clause) {
        boolean apart = words.hasCue(clause, Kind.UNCLEAR) || words.hasCue(clause, Kind.NEGATES);
        int with = clause.start() + (words.isCue(clause.start(), Kind.SPLITS) ? 1 : 0);
        if (clause.start() > 0
                && with + 1 < clause.end()
                && words.isCue(with, Kind.WITH)
                && words.isTechnique(with + 1)
                && apart) {
            // "QK-Norm, с MLA не сочетается, и его не используют": no pronoun means what something does not go with
            claims.ofClause().forEach(DraftClaim::aside);
        }
    }

    /**
     * "The first three layers are dense, without MoE": a clause without a subject of its own goes on about some layers.
     */
    private boolean goesOnOfPart(Clause clause) {
        int first = clause.start()
                + (clause.start() + 1 < clause.end()
                                && words.cue(clause.start()) == null
                                && words.linking(clause.start())
                        ? 1
                        : 0);
        return state.partBefore()
                && clause.opener() == ','
                && (words.isCue(first, Kind.EXCLUDES) || WITHOUT.contains(words.word(first)))
                && !state.spoken();
    }

    /** "A uses MLA, B uses GQA instead": of the one technique that the sentence has said another model to have. */
    private void insteadOfThat(Clause clause) {
        if (!state.spoken() || state.lastDenied() || state.doubtful() || state.contrast()) {
            return;
        }
        if (!words.contents().saysInstead(clause)
                || WordForms.startsWithAny(words.word(state.lastSpokenStart()), ADDING)) {
            return;
        }
        List<DraftClaim> before = claims.asserted().stream()
                .filter(claim -> !claims.ofClause().contains(claim))
                .toList();
        boolean one = before.size() == 1 && before.get(0).technique() != null && before.get(0).isWorded()
                && !before.get(0).subject().equals(speakers.current());
        if (one) {
            claims.add(new DraftClaim(before.get(0).technique(), Stance.DENIED, true).about(speakers.current()));
        }
    }

    /** "GQA модель использует в каждом слое", "на GQA не перешли": the object stands before its verb. */
    private void objectBeforeVerb(Clause clause) {
        boolean atEnd = state.spoken() && words.shapes().endsOrGoesOn(clause, state.lastSpokenEnd());
        if (!atEnd || state.lastNamedEnd() > state.lastSpokenEnd()) {
            return;
        }
        if (state.lastSpoke(Kind.ASSERTS) && state.lastSpokenEnd() == clause.end()) {
            claims.ofClause().stream().filter(DraftClaim::open).forEach(claim -> claim.say(Stance.ASSERTED));
            if (clause.opener() == ',' && words.plural(state.lastSpokenEnd() - 1)) {
                // "GQA, Pre-Norm и Post-Norm остались"
                claims.sayBefore(Stance.ASSERTED, true);
            }
        } else if (state.lastSpoke(Kind.DENIES) && clause.closes() && claims.ofClause().isEmpty()) {
            // "экспертов (MoE) не имеет"
            claims.denyInParenthesis();
        } else if (state.lastSpoke(Kind.DENIES)) {
            // also "Qwen3 использует GQA, но MLA не имеет"
            claims.ofClause().stream()
                    .filter(claim -> claim.awaitsVerb() && !isBeside(claim))
                    .forEach(claim -> claim.say(Stance.DENIED));
        }
    }

    /** "Проблем с RoPE не имеет": whether it is something else that is denied, by the word before the name. */
    private boolean isBeside(DraftClaim claim) {
        int name = claim.technique() == null ? 0 : words.indexOf(claim.technique());
        return name > 0
                && words.named(name - 1) == null
                && WITH.contains(words.word(name - 1))
                && words.named(name) != null;
    }

    /**
     * "Общего эксперта OpenAI не заводила", "QK-Norm к MLA не приделать": a verb unknown here that is negated at the
     * end.
     */
    private void negatedVerb(Clause clause) {
        int verb = clause.end() - 1;
        DraftClaim first = claims.ofClause().isEmpty() ? null : claims.ofClause().get(0);
        boolean ends = first != null
                && first.technique() != null
                && verb - 1 > clause.start()
                && words.named(verb) == null
                && words.cue(verb) == null
                && words.named(verb - 1) == null
                && words.word(verb - 1).equals("не")
                && words.isCue(verb - 1, Kind.NEGATES)
                && words.cue(verb - 1).words() == 1;
        boolean fears = first != null
                && first.technique() != null
                && words.named(verb) == null
                && WordForms.startsWithAny(words.word(verb), FEARING);
        if ((fears || ends && words.shapes().past(verb))
                && state.lastSpoke(Kind.DENIES)
                && WordForms.infinitive(words.word(state.lastSpokenStart()))
                && words.namedTechniques(clause).size() == 1) {
            // "выбросить RoPE не рискнули", "убирать RoPE отовсюду побоялись"
            claims.ofClause().stream()
                    .filter(claim -> claim.stance() == Stance.DENIED)
                    .forEach(claim -> claim.say(walk.unlessDoubtful(Stance.ASSERTED)));
            return;
        }
        boolean negated = ends && first.awaitsVerb() && !state.spoken();
        if (!negated || words.indexOf(first.technique()) != clause.start()) {
            return;
        }
        boolean puts = WordForms.startsWithAny(words.word(verb), PUTTING);
        boolean object = WordForms.infinitive(words.word(verb))
                ? puts
                : words.shapes().genitive(clause.start()) && words.shapes().past(verb);
        if (object) {
            // "общего эксперта авторы не забыли": of what is done to it by another verb better nothing is said
            Stance stance = puts ? walk.unlessDoubtful(Stance.DENIED) : Stance.UNCLEAR;
            claims.ofClause().forEach(claim -> claim.say(claim == first ? stance : Stance.UNCLEAR));
        }
    }

    /**
     * "ALiBi, популярный в те годы, отвергли": the verb of several follows a clause that was inserted after its object.
     */
    private void verbAfterInsertion(Clause clause) {
        // "ограничение логитов, которым пользовалась Gemma 2, из архитектуры убрано"
        boolean ofRelative = state.lastSpoke(Kind.DENIED_BEFORE) && words.shapes().afterRelative(clause)
                && words.shapes().subjectless(clause, state.lastSpokenStart());
        boolean denies = (state.lastSpoke(Kind.DENIES) || ofRelative) && !state.lastSpoke(Kind.NEGATES);
        boolean atEnd = state.lastSpokenEnd() == clause.end();
        boolean ofSeveral = denies && clause.opener() == ',' && words.cyrillic(state.lastSpokenStart())
                && words.plural(state.lastSpokenEnd() - 1)
                && words.onlyCuesAndLinks(clause.start(), state.lastSpokenStart());
        if (denies
                && !words.placedElsewhere(clause)
                && claims.ofClause().isEmpty()
                && !claims.endsDenied()
                && !speakers.named()
                && !state.hasPronoun()
                && (ofSeveral
                        || ofRelative
                        || atEnd && words.shapes().insertedBefore(clause, state.lastSpokenStart()))) {
            claims.denyOpen();
        }
    }

    /**
     * "Not all models followed: Kimi K2 stayed with ...": those named after the mark do not use the text's technique.
     */
    private boolean exceptions(Clause clause) {
        boolean named = walk.about().ofTechnique() && !walk.about().ofModel() && state.isNotAll()
                && clause.opener() == ':' && speakers.named();
        if (named) {
            claims.add(new DraftClaim(null, Stance.DENIED, true).about(speakers.current()));
        }
        return named;
    }

    /**
     * "QK-Norm применяют Gemma 3 и Qwen3": in Russian the models may follow the verb, and the technique stand before
     * it.
     */
    private void subjectAfterVerb(Clause clause) {
        boolean says = state.lastSpoke(Kind.ASSERTS) || state.lastSpoke(Kind.DENIES);
        // "GQA с QK-Norm используют A и B": what is with it is said already
        boolean before = !claims.ofClause().isEmpty() && claims.ofClause().get(0).open()
                && claims.ofClause().stream().allMatch(claim -> claim.open() || claim.stance() == Stance.ASSERTED);
        deniedElsewhere(clause);
        if ((says || state.lastSpoke(Kind.DENIED_BEFORE) || state.lastSpoke(Kind.ABSENT))
                && claims.ofClause().isEmpty()) {
            usersAfterVerb(clause);
        }
        if (!says || !before || speakers.named() || state.contrast() || !words.cyrillic(state.lastSpokenStart())) {
            return;
        }
        boolean only = state.lastSpokenEnd() < clause.end() && ONLY.contains(words.word(state.lastSpokenEnd()));
        Clause after = clause.from(state.lastSpokenEnd() + (only ? 1 : 0));
        if (words.users().onlyModels(after)) {
            Stance stance = state.lastSpoke(Kind.ASSERTS) ? Stance.ASSERTED : Stance.DENIED;
            claims.ofClause().forEach(claim -> claim.say(walk.unlessDoubtful(stance)));
            claims.ofClause().forEach(claim -> claim.about(Subject.late(words.models(after))));
            speakers.lateModels().addAll(words.models(after));
        }
    }

    /** "The shared expert is there in A, убран в B": of what was named last, where the text is about nothing else. */
    private void deniedElsewhere(Clause clause) {
        boolean open = !walk.about().ofModel()
                && !walk.about().ofTechnique()
                && claims.ofClause().isEmpty()
                && claims.last() != null;
        boolean verb = state.lastSpoke(Kind.DENIED_BEFORE)
                && clause.opener() == ','
                && state.lastSpokenStart() == clause.start();
        if (open && verb && !state.doubtful() && !words.models(clause).isEmpty()
                && words.users().onlyModels(clause.from(state.lastSpokenEnd()))) {
            referents.again(Stance.DENIED, Subject.late(words.models(clause)));
        }
    }

    /** "Используют DeepSeek V3 и Kimi K2": in a text about a technique those after a verb at the head do it to that. */
    private void usersAfterVerb(Clause clause) {
        boolean ofTopic =
                walk.about().ofTechnique() && !walk.about().ofModel() && !state.hasPronoun() && !state.contrast();
        int next = Math.min(behindIt(clause, state.lastSpokenEnd()), clause.end() - 1);
        boolean head = headsWith(clause, state.lastSpokenStart())
                && (words.named(next) != null || state.lastSpoke(Kind.ABSENT))
                && (claims.none() || !clause.afterDashOrColon());
        if (ofTopic && head && words.cyrillic(state.lastSpokenStart()) && words.users().onlyModels(clause.from(next))) {
            Stance stance = state.lastDenied() ? Stance.DENIED : Stance.ASSERTED;
            Named last = claims.last() == null ? null : claims.last().technique();
            if (relative(clause) && last == null) {
                return;
            }
            Subject users = Subject.late(words.models(clause));
            boolean stayed = words.word(state.lastSpokenStart()).startsWith("остал");
            if (stayed
                    && claims.last() != null
                    && claims.last().stance() == Stance.DENIED
                    && claims.last().subject().isDefault()) {
                // "плотными, без MoE, остались OLMo 2 и Gemma 3"
                claims.last().about(users);
                speakers.lateModels().addAll(users.models());
                return;
            }
            claims.add(new DraftClaim(relative(clause) ? last : null, walk.unlessDoubtful(stance), true).about(users));
            speakers.lateModels().addAll(users.models());
        }
    }

    /** "Пользуются им A и B": the word behind a pronoun after a verb. */
    private int behindIt(Clause clause, int i) {
        int next = i + 1 < clause.end() && words.named(i) == null && INSTRUMENTAL.contains(words.word(i)) ? i + 1 : i;
        return next > i && next + 1 < clause.end() && words.named(next) == null && words.linking(next)
                ? next + 1
                : next;
    }

    /**
     * "Им обучили A и B", "вскоре им обучили A и B": whether only cues, and what the verb speaks of, stand before it.
     */
    private boolean headsWith(Clause clause, int verb) {
        int from = clause.start();
        while (from < verb
                && words.named(from) == null
                && words.cue(from) == null
                && (INSTRUMENTAL.contains(words.word(from)) || SOON.contains(words.word(from)))) {
            from++;
        }
        return words.onlyCuesAndLinks(from, verb);
    }

    /** "..., Mistral doesn't", "a rival that Mistral did not adopt": what was named before is denied. */
    private void ellipsis(Clause clause) {
        boolean denied = state.noneOf() || state.lastDenied();
        int place = words.placeOf(clause);
        Clause before = place > 0 ? words.clauses().get(place - 1) : null;
        if (denied && before != null && words.hasCue(before, Kind.COMBINES) && claims.ofClauseBefore() > 1) {
            // "A сочетает их, а B нет": B may have one of them
            return;
        }
        boolean atEnd = state.spoken() && words.shapes().endsWithAdverbs(clause, state.lastSpokenEnd());
        int other = state.lastSpokenStart() - 1;
        while (other > clause.start() && words.isCue(other, Kind.OWN)) {
            // "латентного сжатия здесь нет"
            other--;
        }
        boolean ofOther = atEnd && other >= clause.start() && words.shapes().noun(other);
        boolean own = speakers.named() || clause.afterDashOrColon() && speakers.namedBefore();
        boolean asserted = atEnd && own && !denied && (state.lastSpoke(Kind.ASSERTS) || state.lastSpoke(Kind.PASSIVE));
        if (asserted && !ofOther && !state.doubtful() && words.cyrillic(state.lastSpokenStart()) && !relative(clause)) {
            // "Qwen3 его выкинула, Qwen3-Next вернула"
            referents.again(Stance.ASSERTED, speakers.current());
        }
        if (!denied || !atEnd || ofOther || !speakers.named() && words.placedElsewhere(clause)) {
            // "..., in Maverick the flag is off", "..., в Air не поставили"
            return;
        }
        if (own && !claims.asserted().isEmpty()) {
            claims.denyFor(speakers.current());
        } else if ((speakers.named() ? !walk.about().ofModel() : walk.about() == About.MODEL_WITH_TECHNIQUE)
                && claims.none() && state.lastSpoke(Kind.DENIES) && walk.about().ofTechnique()) {
            // "Qwen3 goes without"
            claims.add(new DraftClaim(null, walk.unlessDoubtful(Stance.DENIED), true).about(speakers.current()));
        } else if (state.isOwn() && walk.about().ofModel()) {
            // "earlier models had a window, this one does not"
            claims.denyFor(Subject.DEFAULT);
        } else if (butNot(clause)) {
            claims.denyDoubted(speakers.current());
        } else if (own && !state.doubtful() && !relative(clause)) {
            referents.again(Stance.DENIED, speakers.current());
        } else if (clause.afterDashOrColon() && state.lastSpoke(Kind.DENIES)) {
            claims.sayBefore(Stance.DENIED, true);
        }
    }

    private boolean relative(Clause clause) {
        return words.isCue(clause.start(), Kind.RELATIVE)
                || clause.start() + 1 < clause.end() && words.isCue(clause.start() + 1, Kind.RELATIVE);
    }

    /** "Dropped for latency", of a model in a note about a technique: nothing else is what was dropped. */
    private boolean topicIsDenied(Clause clause) {
        boolean denies = walk.about() == About.MODEL_WITH_TECHNIQUE && !speakers.named() && !state.hasPronoun()
                && claims.ofClause().isEmpty() && (state.lastSpoke(Kind.DENIES) || state.lastSpoke(Kind.DENIED_BEFORE))
                && !state.lastSpoke(Kind.NEGATES) && !state.contrast() && !state.isOfPart();
        return denies && words.shapes().loosely(clause, state.lastSpokenStart())
                && (state.lastSpokenEnd() == clause.end() || words.shapes().endsLoosely(clause, state.lastSpokenEnd()));
    }

    /** "OLMo 2 uses it together with Post-Norm", in a text about a technique. */
    private boolean isToldOfTopicToo(Clause clause) {
        int verb = state.pronoun() - 1;
        boolean object = state.hasPronoun()
                && verb >= clause.start()
                && words.isCue(verb, Kind.ASSERTS)
                && !state.lastDenied()
                && !words.isCue(verb, Kind.DENIES)
                && !words.pronouns().possesses(clause, state.pronoun());
        return object
                && walk.about().ofTechnique()
                && !walk.about().ofModel()
                && speakers.named()
                && !state.contrast()
                && !state.negated()
                && (words.word(state.pronoun()).equals("it") || words.pronouns().freely(clause, state.pronoun()))
                && !claims.ofClause().isEmpty()
                && claims.ofClause().stream()
                        .noneMatch(claim -> claim.stance() == Stance.DENIED || claim.technique() == null);
    }

    /** "Could use MLA, but does not": whether a clause takes back what the one before it leaves open. */
    private boolean butNot(Clause clause) {
        return words.isCue(clause.start(), Kind.SPLITS) && state.lastSpoke(Kind.NEGATES) && !speakers.named()
                && words.onlyCuesAndLinks(clause.start(), clause.end());
    }
}
