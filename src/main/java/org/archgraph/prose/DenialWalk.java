package org.archgraph.prose;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;
import org.archgraph.prose.Saying.Mode;
import org.archgraph.prose.Saying.Noun;

/** What a cue that denies does; those by which one thing takes another's place are for {@link ReplacementWalk}. */
final class DenialWalk extends WalkPart {
    private static final Set<String> SUBJECTS = Set.of("он", "она", "оно", "они", "it", "they");
    private static final Set<String> OBJECTS = Set.of("его", "ее");
    private static final Set<String> WERE = Set.of("когда", "был", "была", "было", "были");

    private static final Set<String> PERSONS = Set.of("it", "they", "one", "we", "you");

    private static final Pattern MANAGED = Pattern.compile("обош|обход");

    private static final List<String> WENT = List.of("уш", "отош");
    private static final Set<String> TO = Set.of("к", "ко", "в");

    private final AbsenceWalk absences;
    private final ReplacementWalk replacements;

    DenialWalk(Walk walk, ReplacementWalk replacements) {
        super(walk);
        this.absences = new AbsenceWalk(walk);
        this.replacements = replacements;
    }

    void cue(Clause clause, Cue cue, int i) {
        boolean last = i + cue.words() == clause.end();
        if (cue.is(Kind.NEGATES) && words.shapes().negatesVerb(clause, i)) {
            state.negate();
        }
        if (words.shapes().auxiliary(clause, i) || ofRelative(clause, i) || managed(cue, i) || ofThis(clause, cue, i)) {
            return;
        }
        boolean denies = cue.is(Kind.DENIES) || cue.is(Kind.DENIED_BEFORE) || cue.is(Kind.ABSENT);
        if (denies && last && claims.ofClause().isEmpty() && referents.referent() != null
                && words.demonstrativeBefore(clause, i)) {
            ofThat(clause);
        } else if (cue.is(Kind.REPLACED_BY) || cue.is(Kind.REPLACES)) {
            replacements.cue(clause, cue, i);
        } else if (cue.is(Kind.ABSENT)) {
            absences.cue(clause, cue, i);
        } else if (cue.is(Kind.DENIED_BEFORE) && isBehind(clause, cue, i)) {
            behind(clause, cue, i);
        } else if (cue.is(Kind.DENIES)) {
            denies(clause, cue, i);
        } else if (cue.is(Kind.INSTEAD)) {
            replacements.instead(clause, cue, i);
        } else if (last && words.word(i).equals("no") && claims.last() != null && answersLast(clause, i)) {
            // "MLA: no", "GQA yes, MLA no"
            claims.last().say(walk.unlessDoubtful(Stance.DENIED));
        } else if (cue.is(Kind.EXCLUDES)) {
            // "это не модель без RoPE"
            boolean ofKind = i - 2 >= clause.start()
                    && words.word(i - 2).equals("не")
                    && words.word(i - 1).startsWith("модел");
            saying.next(ofKind ? Noun.COMPARED : Noun.EXCLUDED);
        }
    }

    /** "Без нее не обошлись"; whether it is said so. */
    private boolean managed(Cue cue, int i) {
        boolean managed = cue.is(Kind.DENIES) && MANAGED.matcher(words.word(i + cue.words() - 1)).lookingAt()
                && claims.ofClause().stream().anyMatch(claim -> claim.stance() == Stance.DENIED);
        if (managed) {
            claims.ofClause().forEach(claim -> claim.say(walk.unlessDoubtful(Stance.ASSERTED)));
        }
        return managed;
    }

    /** "Его удалили и взамен ввели QK-Norm"; whether it is said so. */
    private boolean ofThis(Clause clause, Cue cue, int i) {
        boolean ofThis = cue.is(Kind.DENIES) && walk.about().ofModel() && ofObjectPronoun(clause, i, i + cue.words());
        if (ofThis) {
            referents.refer(walk.unlessDoubtful(Stance.DENIED), speakers.current());
            state.pronounIsDone();
            saying.say(Mode.NONE);
            state.spokeOfThat();
        }
        return ofThis;
    }

    /** "Gemma 2 capped its logits (soft-capping), here this is gone". */
    private void ofThat(Clause clause) {
        // but "OLMo 2 has QK-Norm, но ставит нормы после подслоёв, а Qwen3 на это не пошла"
        if (claims.ofClauseBefore() != 0 || !speakers.named() || !otherSaidBefore(clause)) {
            referents.refer(walk.unlessDoubtful(Stance.DENIED), speakers.current());
            saying.say(Mode.NONE);
        }
        state.spokeOfThat();
    }

    /** Whether what a cue denies stands before it. */
    private boolean isBehind(Clause clause, Cue cue, int i) {
        boolean last = i + cue.words() == clause.end();
        boolean either = cue.is(Kind.DENIES) || cue.is(Kind.EXCLUDES);
        return last
                || !either
                || ofTerm(clause, i)
                || ofObjectBefore(clause, cue, i)
                || ofTopicIn(clause, i + cue.words());
    }

    private void behind(Clause clause, Cue cue, int i) {
        boolean last = i + cue.words() == clause.end();
        boolean none = claims.ofClause().isEmpty();
        // "it is linear, KV-кеш ему не нужен"
        boolean needless = none && i - 1 > clause.start() && words.pronouns().dative(i - 1);
        if (!needless && last && absences.behindParenthesis(clause)) {
            return;
        }
        // "the large one has it, в Air убрали"
        if (needless || last && none && words.placedInOther(clause)) {
            state.spokeOfThat();
            return;
        }
        if (last && isSwitchedOff(clause, i) || butNot(clause, i)) {
            claims.last().say(walk.unlessDoubtful(Stance.DENIED));
            return;
        }
        withOther(i);
        if (besideOther(clause, i)) {
            return;
        }
        boolean behindName = i > 0 && words.named(i - 1) != null;
        boolean implies = walk.implies(clause, i) && !isBeforeNor(clause, i + cue.words());
        deniedBefore(i + cue.words() - 1, behindName, implies, otherSubject(clause, i), beforeTechnique(clause, i));
        if (goesTo(clause, i)) {
            saying.say(Mode.ASSERT);
        }
    }

    private void denies(Clause clause, Cue cue, int i) {
        int next = i + cue.words();
        if (words.shapes().goesOnWithVerb(clause, next) || ofObjectBefore(clause, cue, i)) {
            // "MLA, о которой говорили все, Meta не взяла и оставила GQA"
            objectBefore(clause, i);
            return;
        }
        boolean ofName = i > 0 && words.named(i - 1) != null && words.cyrillic(i) && claims.last() != null
                && claims.last().technique() == words.named(i - 1);
        boolean beside =
                ofName && words.startOf(i - 1) > clause.start() && words.isCue(words.startOf(i - 1) - 1, Kind.WITH);
        if (ofName && (next == clause.end() && saying.mode() == Mode.ASSERT && !beside || alsoBehind(clause, next))) {
            // "построена на GQA и MoE не содержит", "смещения убрала и общий эксперт тоже"
            claims.denyLast();
        }
        saying.say(Mode.DENY);
    }

    /** "A place to put attention that it does not need": denies the noun before "that". */
    private boolean ofRelative(Clause clause, int i) {
        return i - 3 >= clause.start() && PERSONS.contains(words.word(i - 1)) && words.word(i - 2).equals("that")
                && words.named(i - 3) == null;
    }

    /** "С MLA оно не годится": what is denied is not what it goes with. */
    private void withOther(int verb) {
        int name = verb - 2;
        boolean subject = name > 0 && SUBJECTS.contains(words.word(verb - 1)) && claims.last() != null
                && words.named(name) != null && claims.last().technique() == words.named(name);
        if (subject && words.isCue(words.startOf(name) - 1, Kind.WITH)) {
            claims.last().ordered();
        }
    }

    /**
     * "QK-Norm с MLA не применить", "с MLA QK-Norm не применить": what is denied is not what it would go with; whether
     * it is said so.
     */
    private boolean besideOther(Clause clause, int verb) {
        List<DraftClaim> two = claims.ofClause();
        int last = words.startOf(verb - 1);
        if (two.size() != 2 || words.named(verb - 1) != two.get(1).technique() || last <= clause.start() + 1) {
            return false;
        }
        boolean with = words.isCue(last - 1, Kind.WITH) && words.named(last - 2) == two.get(0).technique();
        boolean leads = words.isCue(clause.start(), Kind.WITH) && words.named(last - 1) == two.get(0).technique()
                && words.startOf(last - 1) == clause.start() + 1;
        if ((with || leads) && words.cyrillic(verb)) {
            two.get(with ? 0 : 1).say(walk.unlessDoubtful(Stance.DENIED));
            two.get(with ? 1 : 0).doubt();
        }
        return with || leads;
    }

    /** "От MHA ушли к GQA": whether a verb that denies where one came from goes on with where one went to. */
    private boolean goesTo(Clause clause, int verb) {
        int next = words.after(verb);
        return WordForms.startsWithAny(words.word(verb), WENT)
                && next < clause.end()
                && words.named(next) == null
                && TO.contains(words.word(next));
    }

    /**
     * "RoPE убрали полностью": what a verb of several denies stands before it where only an adverb or a place follows.
     */
    private boolean ofObjectBefore(Clause clause, Cue cue, int i) {
        int next = i + cue.words();
        boolean object = claims.ofClause().stream().anyMatch(DraftClaim::awaitsVerb)
                && !words.techniques().placed(clause, i);
        boolean somebody = i > 0 && (words.plural(next - 1) || words.named(i - 1) == null);
        return object && somebody && words.cyrillic(i) && words.shapes().endsLoosely(clause, next);
    }

    /** "..., and the flag is off": a noun right before a verb of one, in a clause that names no technique. */
    private boolean otherSubject(Clause clause, int verb) {
        if (claims.ofClause().isEmpty() && words.placedElsewhere(clause)) {
            return true;
        }
        if (claims.anyOnlyTried()) {
            // "it was tried, but the runs showed no gain"
            return false;
        }
        if (verb == clause.start() && words.shapes().nounBeforeParenthesis(clause)) {
            return true;
        }
        return (clause.opener() == ',' || clause.opener() == ':' || clause.opener() == ';')
                && claims.ofClause().isEmpty()
                && claims.group().isEmpty()
                && verb > clause.start()
                && !words.shapes().subjectless(clause, verb)
                && words.shapes().noun(verb - 1)
                && !(verb - 2 >= clause.start() && ClauseShapes.isPreposition(words.word(verb - 2)))
                && !words.plural(words.after(verb) - 1);
    }

    /**
     * "No gates: SwiGLU was known, but was not adopted": a verb without a subject goes on about what a colon has named.
     */
    private boolean butNot(Clause clause, int verb) {
        return claims.ofClause().isEmpty()
                && claims.last() != null
                && claims.last().awaitsVerb()
                && verb > clause.start()
                && words.isCue(clause.start(), Kind.SPLITS)
                && words.onlyCuesAndLinks(clause.start(), verb);
    }

    /** "В модель не вошли ни SWA, ни Mamba-2": what is denied follows the verb. */
    private boolean isBeforeNor(Clause clause, int next) {
        return next + 1 < clause.end()
                && words.named(next) == null
                && words.word(next).equals("ни")
                && words.isTechnique(next + 1);
    }

    /** "Его удалили и взамен ввели QK-Norm": whether a verb has its object before it, and the clause goes on. */
    private boolean ofObjectPronoun(Clause clause, int verb, int next) {
        boolean object = verb > clause.start()
                && words.named(verb - 1) == null
                && OBJECTS.contains(words.word(verb - 1))
                && claims.ofClause().isEmpty();
        boolean goesOn = next + 1 < clause.end()
                && words.named(next) == null
                && words.word(next).equals("и")
                && words.named(next + 1) == null;
        return object
                && goesOn
                && !words.contents().withoutTechnique(clause.from(next))
                && (referents.referent() != null || walk.about().ofTechnique());
    }

    /** Whether the clause before says something of nothing that is named, which "that" may mean. */
    private boolean otherSaidBefore(Clause clause) {
        int place = words.placeOf(clause);
        Clause before = place > 0 ? words.clauses().get(place - 1) : clause;
        return place > 0
                && before.opener() != '('
                && words.contents().withoutNames(before)
                && IntStream.range(before.start(), before.end())
                        .anyMatch(k -> words.cue(k) != null ? Saying.speaks(words.cue(k)) : words.verb(k));
    }

    /** "Параметр окна есть, но он выключен": takes back what the clause before says to be there. */
    private boolean isSwitchedOff(Clause clause, int verb) {
        return claims.ofClause().isEmpty()
                && claims.last() != null
                && claims.last().stance() == Stance.ASSERTED
                && claims.ofClauseBefore() == 1
                && words.isCue(clause.start(), Kind.SPLITS)
                && verb == clause.start() + 2
                && words.named(verb - 1) == null
                && SUBJECTS.contains(words.word(verb - 1))
                && words.cyrillic(verb);
    }

    /** "... и общий эксперт тоже": whether a further technique of which the same is said ends the clause. */
    private boolean alsoBehind(Clause clause, int and) {
        int technique = and + 1;
        boolean named = technique < clause.end()
                && words.named(and) == null
                && words.word(and).equals("и")
                && words.isTechnique(technique);
        return named && words.after(technique) + 1 == clause.end() && words.word(clause.end() - 1).equals("тоже");
    }

    /** Whether "no" stands right behind a technique, or alone behind the mark after it. */
    private boolean answersLast(Clause clause, int i) {
        boolean alone = (clause.afterDashOrColon() || clause.opener() == ',')
                && i == clause.start()
                && claims.last().open();
        boolean behind = i > clause.start()
                && words.named(i - 1) != null
                && claims.last().technique() == words.named(i - 1)
                && claims.last().stance() == Stance.ASSERTED;
        return alone || behind;
    }

    /** "Не понадобилась в DeepSeek V3", in a text about a technique: only models follow. */
    private boolean ofTopicIn(Clause clause, int next) {
        return walk.about().ofTechnique() && !walk.about().ofModel() && claims.ofClause().isEmpty()
                && words.users().onlyModels(clause.from(next));
    }

    private void objectBefore(Clause clause, int i) {
        saying.say(Mode.NONE);
        if (claims.ofClause().isEmpty() && words.shapes().insertedBefore(clause, i) && !speakers.named()) {
            claims.denyOpen();
        } else if (!words.techniques().placed(clause, i)) {
            claims.ofClause().stream()
                    .filter(DraftClaim::awaitsVerb)
                    .forEach(claim -> claim.say(walk.unlessDoubtful(Stance.DENIED)));
        }
    }

    /** "**MTP**: not part of the model": a denial right after the mark speaks of what stands before it. */
    private boolean ofTerm(Clause clause, int i) {
        return clause.afterDashOrColon() && i == clause.start() && words.contents().withoutTechnique(clause);
    }

    /** Whether a verb heads its clause and a technique follows right behind it. */
    private boolean beforeTechnique(Clause clause, int verb) {
        int first = clause.start();
        while (first < verb && words.named(first) == null && WERE.contains(words.word(first))) {
            first++;
        }
        boolean heads = words.cyrillic(verb) && words.onlyCuesAndLinks(first, verb);
        return heads && words.contents().leadingTechnique(clause.from(words.after(verb))) >= 0;
    }

    /** "От MLA отказались - она не окупала усложнения": what is said again of the technique that was denied last. */
    private boolean goesOnAboutDenied(int lastWord) {
        int verb = lastWord;
        while (verb > 0 && words.inCue(verb)) {
            verb--;
        }
        DraftClaim last = claims.last();
        return verb > 0 && SUBJECTS.contains(words.word(verb - 1)) && claims.ofClause().isEmpty() && last != null
                && last.stance() == Stance.DENIED && last.subject().equals(speakers.current());
    }

    /**
     * @param before whether what is denied follows
     * @param ofOtherSubject whether the clause has a subject of its own: "the flag is off"
     */
    private void deniedBefore(
            int lastWord, boolean behindName, boolean implies, boolean ofOtherSubject, boolean before) {
        if (state.unclear() || goesOnAboutDenied(lastWord)) {
            return;
        }
        if (claims.ofClause().isEmpty() && claims.group().isEmpty() && !claims.asserted().isEmpty() && before) {
            // "QK-Norm was added, убраны смещения": what the verb denies follows it
            saying.say(Mode.DENY);
            return;
        }
        if (claims.group().isEmpty() && claims.asserted().isEmpty()) {
            // "GQA рассматривали, но от него отказались": the pronoun means what the sentence has named
            boolean ofNamed = state.hasPronoun()
                    && claims.last() != null
                    && claims.last().deniable()
                    && claims.last().technique() != null;
            boolean implied =
                    implies && !ofNamed && referents.imply(walk.unlessDoubtful(Stance.DENIED), speakers.current());
            saying.say(implied || ofNamed ? Mode.NONE : Mode.DENY);
        }
        // "Gemma 3 removed", "is kept, хотя в остальных слоях убрали": not what was named before
        boolean ofOther = (speakers.named() || state.isOfPart()) && claims.ofClause().isEmpty();
        if (behindName && saying.mode() == Mode.ASSERT && (!words.plural(lastWord) || state.spoken())) {
            // "opted for GQA and left MLA out", "используют MLA и GQA не применяют"
            claims.denyLast();
        } else if (!ofOther && !ofOtherSubject && !(state.hasPronoun() && claims.ofClause().isEmpty())) {
            claims.sayBefore(Stance.DENIED, words.plural(lastWord));
        }
        state.setPassive(true);
    }
}
