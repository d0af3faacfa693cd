package org.archgraph.prose;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;
import org.archgraph.prose.Saying.Mode;
import org.archgraph.prose.Saying.Noun;

/** What a cue that denies or replaces does. */
final class DenialWalk extends WalkPart {
    private static final Pattern EITHER_WAY = Pattern.compile("сменил[аио]?|вытеснил[аио]?");

    private static final Set<String> SUBJECTS = Set.of("он", "она", "оно", "они", "it", "they");
    private static final Set<String> OBJECTS = Set.of("его", "ее");
    private static final Set<String> WERE = Set.of("когда", "был", "была", "было", "были");

    private static final Set<String> PERSONS = Set.of("it", "they", "one", "we", "you");

    private static final Pattern MANAGED = Pattern.compile("обош|обход");

    private static final Set<String> BECOMES = Set.of("became", "becomes", "turned", "turns", "превратилось", "превратилась",
            "превратился");

    private static final List<String> WENT = List.of("уш", "отош");
    private static final Set<String> TO = Set.of("к", "ко", "в");
    private static final Pattern MASCULINE = Pattern.compile("\\p{IsCyrillic}+(?:ый|ий)");
    private static final Pattern OBJECT = Pattern.compile("\\p{IsCyrillic}+(?:ую|юю)");

    private final AbsenceWalk absences;

    DenialWalk(Walk walk) {
        super(walk);
        this.absences = new AbsenceWalk(walk);
    }

    void cue(Clause clause, Cue cue, int i) {
        boolean last = i + cue.words() == clause.end();
        boolean behindName = i > 0 && words.named(i - 1) != null;
        boolean either = cue.is(Kind.DENIES) || cue.is(Kind.EXCLUDES);
        if (cue.is(Kind.NEGATES) && words.shapes().negatesVerb(clause, i)) {
            state.negate();
        }
        if (words.shapes().auxiliary(clause, i) || ofRelative(clause, i)) {
            return;
        }
        if (cue.is(Kind.DENIES) && MANAGED.matcher(words.word(i + cue.words() - 1)).lookingAt()
                && claims.ofClause().stream().anyMatch(claim -> claim.stance() == Stance.DENIED)) {
            // "без нее не обошлись"
            claims.ofClause().forEach(claim -> claim.say(walk.unlessDoubtful(Stance.ASSERTED)));
            return;
        }
        boolean denies = cue.is(Kind.DENIES) || cue.is(Kind.DENIED_BEFORE) || cue.is(Kind.ABSENT);
        if (cue.is(Kind.DENIES) && walk.about().ofModel() && ofObjectPronoun(clause, i, i + cue.words())) {
            referents.refer(walk.unlessDoubtful(Stance.DENIED), speakers.current());
            state.pronounIsDone();
            saying.say(Mode.NONE);
            state.spokeOfThat();
            return;
        }
        if (denies && last && claims.ofClause().isEmpty() && referents.referent() != null
                && words.demonstrativeBefore(clause, i)) {
            if (claims.ofClauseBefore() == 0 && speakers.named() && otherSaidBefore(clause)) {
                // "OLMo 2 has QK-Norm, but ставит нормы после подслоёв, а Qwen3 на это не пошла"
                state.spokeOfThat();
                return;
            }
            // "Gemma 2 capped its logits (soft-capping), here this is gone"
            referents.refer(walk.unlessDoubtful(Stance.DENIED), speakers.current());
            saying.say(Mode.NONE);
            state.spokeOfThat();
        } else if (cue.is(Kind.REPLACED_BY) || cue.is(Kind.REPLACES) && (replacedBefore(i + cue.words())
                || replacedBeforeInsertion(clause, i, i + cue.words()) || words.pairs().replacedByNext(clause, i))) {
            replacedByNext(clause, i);
        } else if (cue.is(Kind.REPLACES) && eitherWay(i, i + cue.words())) {
            claims.last().doubt();
            saying.next(Noun.COMPARED);
        } else if (cue.is(Kind.REPLACES) && words.cyrillic(i) && i > clause.start() && words.isCue(i - 1, Kind.PRONOUNS)) {
            // "его заменило латентное внимание"; of what another technique is named before the pronoun may mean that
            boolean other = walk.about().ofTechnique() && !walk.about().ofModel()
                    && !words.contents().withoutTechnique(words.all().until(i));
            if (!other) {
                referents.refer(walk.unlessDoubtful(Stance.DENIED), speakers.current());
            }
            state.pronounIsDone();
            saying.say(Mode.ASSERT);
        } else if (cue.is(Kind.REPLACES) && cue.is(Kind.PASSIVE) && i == clause.start() && claims.none()) {
            // "на месте GELU стоит SwiGLU"
            saying.insteadAtHead();
        } else if (cue.is(Kind.REPLACES) && cue.is(Kind.PASSIVE) && last) {
            // "общий эксперт на месте": where it was, and not in the place of another
            return;
        } else if (cue.is(Kind.REPLACES) && objectFirst(clause, i)) {
            saying.say(Mode.ASSERT);
        } else if (cue.is(Kind.REPLACES)) {
            state.replaces();
            claims.ofClause().stream().filter(DraftClaim::open).forEach(claim -> claim.say(Stance.ASSERTED));
            saying.next(Noun.REPLACED);
        } else if (cue.is(Kind.ABSENT)) {
            absences.cue(clause, cue, i);
        } else if (cue.is(Kind.DENIED_BEFORE) && (last || !either || ofTerm(clause, i)
                || ofObjectBefore(clause, cue, i) || ofTopicIn(clause, i + cue.words()))) {
            if (claims.ofClause().isEmpty() && i - 1 > clause.start() && words.pronouns().dative(i - 1)) {
                // "it is linear, KV-кеш ему не нужен"
                state.spokeOfThat();
                return;
            }
            if (last && absences.behindParenthesis(clause)) {
                return;
            }
            if (last && claims.ofClause().isEmpty() && words.placedInOther(clause)) {
                // "the large one has it, в Air убрали"
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
            deniedBefore(i + cue.words() - 1, behindName, walk.implies(clause, i) && !isBeforeNor(clause, i + cue.words()), otherSubject(clause, i), beforeTechnique(clause, i));
            if (goesTo(clause, i)) {
                saying.say(Mode.ASSERT);
            }
        } else if (cue.is(Kind.DENIES)
                && (words.shapes().goesOnWithVerb(clause, i + cue.words()) || ofObjectBefore(clause, cue, i))) {
            // "MLA, о которой говорили все, Meta не взяла и оставила GQA"
            objectBefore(clause, i);
        } else if (cue.is(Kind.DENIES)) {
            boolean ofName = behindName && words.cyrillic(i) && claims.last() != null && claims.last().technique() == words.named(i - 1);
            boolean beside = ofName && words.startOf(i - 1) > clause.start() && words.isCue(words.startOf(i - 1) - 1, Kind.WITH);
            if (ofName && (last && saying.mode() == Mode.ASSERT && !beside || alsoBehind(clause, i + cue.words()))) {
                // "построена на GQA и MoE не содержит", "смещения убрала и общий эксперт тоже"
                claims.denyLast();
            }
            saying.say(Mode.DENY);
        } else if (cue.is(Kind.INSTEAD) && i > 0 && words.named(i - 1) == null
                && Character.isDigit(words.word(i - 1).charAt(0))) {
            // "saves 90 % over MHA", but "384 experts instead of 256" is only about numbers
            if (!words.shapes().onlyNumber(clause, i + cue.words())) {
                saying.next(Noun.COMPARED);
            }
        } else if (cue.is(Kind.INSTEAD) && i == clause.start() && clause.opener() == ',' && words.word(i).equals("взамен")
                && words.contents().onlyTechnique(clause.from(i + 1))) {
            // "QK-Norm is gone, взамен QK-Clip": what came, and not what went
            saying.say(claims.last() == null || !claims.last().isSaid() ? Mode.ASSERT : Mode.DENY);
        } else if (cue.is(Kind.INSTEAD) && heads(clause, i)) {
            saying.insteadAtHead();
        } else if (cue.is(Kind.INSTEAD)) {
            if (walk.about().ofModel() && words.contents().leadingTechnique(clause) >= 0) {
                // "GQA instead of MLA", also behind "RMSNorm вместо LayerNorm, SwiGLU вместо GELU"
                claims.ofClause().stream().filter(DraftClaim::open).forEach(claim -> claim.say(Stance.ASSERTED));
            }
            saying.next(Noun.INSTEAD);
        } else if (last && words.word(i).equals("no") && claims.last() != null && answersLast(clause, i)) {
            // "MLA: no", "GQA yes, MLA no"
            claims.last().say(walk.unlessDoubtful(Stance.DENIED));
        } else if (cue.is(Kind.EXCLUDES) && i - 2 >= clause.start() && words.word(i - 2).equals("не") && words.word(i - 1).startsWith("модел")) {
            // "это не модель без RoPE"
            saying.next(Noun.COMPARED);
        } else if (cue.is(Kind.EXCLUDES)) {
            saying.next(Noun.EXCLUDED);
        }
    }

    /** "LayerNorm became RMSNorm, MHA became GQA": what came in an earlier part of the sentence stays. */
    private void replacedByNext(Clause clause, int i) {
        int name = words.startOf(Math.max(0, i - 1));
        boolean again = i > 0 && words.named(i - 1) != null && claims.last() != null && claims.last().technique() == words.named(i - 1)
                && IntStream.range(0, name).anyMatch(k -> words.isCue(k, Kind.REPLACED_BY))
                && (name == clause.start() || words.linking(name - 1) || words.isCue(name - 1, Kind.SPLITS));
        if (again) {
            claims.last().say(Stance.DENIED);
        } else {
            claims.sayBefore(Stance.DENIED, true);
        }
        saying.say(Mode.ASSERT);
    }

    /** "Instead of", "but instead of", "that instead of": whether nothing else stands before a word in its clause, or it begins one. */
    private boolean heads(Clause clause, int i) {
        boolean second = i == clause.start() + 1 && (words.linking(i - 1) || words.isCue(i - 1, Kind.SPLITS));
        return i == clause.start() || second || i > 0 && words.word(i - 1).equals("что");
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

    /** "QK-Norm с MLA не применить", "с MLA QK-Norm не применить": what is denied is not what it would go with; whether it is said so. */
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

    /** "GQA became common", and not "MHA became GQA": says nothing of who uses it. */
    boolean becomesOther(Cue cue, int i) {
        int next = words.after(i);
        boolean technique = next < words.size() && words.isTechnique(next);
        return cue.is(Kind.REPLACED_BY) && BECOMES.contains(words.word(i)) && !technique;
    }

    /** "AdamW заменили на Muon": what is replaced stands before the verb. */
    private boolean replacedBefore(int next) {
        return isReplacedBy(next) && !claims.ofClause().isEmpty();
    }

    private boolean isReplacedBy(int next) {
        return next < words.size() && words.word(next).equals("на") && words.plural(next - 1);
    }

    /** "MHA, на котором работала прошлая версия, заменили на GQA": the same, where a clause is inserted between. */
    private boolean replacedBeforeInsertion(Clause clause, int verb, int next) {
        return verb == clause.start() && clause.opener() == ',' && isReplacedBy(next)
                && words.placeOf(clause) > 1 && walk.inserted(words.clauses().get(words.placeOf(clause) - 1)) && claims.anyOpen() && !speakers.named();
    }

    /** "GELU сменил SwiGLU": without cases Russian leaves open which of the two is gone. */
    private boolean eitherWay(int i, int next) {
        return EITHER_WAY.matcher(words.word(i)).matches()
                && i > 0 && next < words.size()
                && words.named(i - 1) != null && !words.cyrillic(i - 1) && !claims.ofClause().isEmpty()
                && words.named(next) != null && !words.cyrillic(next);
    }

    /** "От MHA ушли к GQA": whether a verb that denies where one came from goes on with where one went to. */
    private boolean goesTo(Clause clause, int verb) {
        int next = words.after(verb);
        return WordForms.startsWithAny(words.word(verb), WENT) && next < clause.end() && words.named(next) == null && TO.contains(words.word(next));
    }

    /** "Плотный FFN сменила смесь экспертов": whether what is replaced stands before its verb, as the gender or the case tells. */
    private boolean objectFirst(Clause clause, int verb) {
        if (!words.cyrillic(verb) || !claims.ofClause().isEmpty() || words.after(verb) >= clause.end() || words.contents().leadingTechnique(clause.from(words.after(verb))) < 0) {
            return false;
        }
        boolean otherGender = words.word(verb).endsWith("ла") || words.word(verb).endsWith("ли");
        int first = clause.start() + (words.isCue(clause.start(), Kind.SPLITS) ? 1 : 0);
        String word = words.word(first);
        return first < verb && words.named(first) == null && words.adjective(first)
                && (OBJECT.matcher(word).matches() || otherGender && MASCULINE.matcher(word).matches());
    }

    /**
     * "RoPE убрали полностью": what a verb of several denies stands before it where only an adverb or a place follows.
     */
    private boolean ofObjectBefore(Clause clause, Cue cue, int i) {
        int next = i + cue.words();
        boolean object = claims.ofClause().stream().anyMatch(DraftClaim::awaitsVerb) && !words.techniques().placed(clause, i);
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
        return (clause.opener() == ',' || clause.opener() == ':' || clause.opener() == ';') && claims.ofClause().isEmpty() && claims.group().isEmpty()
                && verb > clause.start() && !words.shapes().subjectless(clause, verb)
                && words.shapes().noun(verb - 1) && !(verb - 2 >= clause.start() && ClauseShapes.isPreposition(words.word(verb - 2))) && !words.plural(words.after(verb) - 1);
    }

    /** "No gates: SwiGLU was known, but was not adopted": a verb without a subject goes on about what a colon has named. */
    private boolean butNot(Clause clause, int verb) {
        return claims.ofClause().isEmpty() && claims.last() != null && claims.last().awaitsVerb() && verb > clause.start()
                && words.isCue(clause.start(), Kind.SPLITS) && words.onlyCuesAndLinks(clause.start(), verb);
    }

    /** "В модель не вошли ни SWA, ни Mamba-2": what is denied follows the verb. */
    private boolean isBeforeNor(Clause clause, int next) {
        return next + 1 < clause.end() && words.named(next) == null && words.word(next).equals("ни") && words.isTechnique(next + 1);
    }

    /** "Его удалили и взамен ввели QK-Norm": whether a verb has its object before it, and the clause goes on. */
    private boolean ofObjectPronoun(Clause clause, int verb, int next) {
        boolean object = verb > clause.start() && words.named(verb - 1) == null && OBJECTS.contains(words.word(verb - 1)) && claims.ofClause().isEmpty();
        boolean goesOn = next + 1 < clause.end() && words.named(next) == null && words.word(next).equals("и") && words.named(next + 1) == null;
        return object && goesOn && !words.contents().withoutTechnique(clause.from(next)) && (referents.referent() != null || walk.about().ofTechnique());
    }

    /** Whether the clause before says something of nothing that is named, which "that" may mean. */
    private boolean otherSaidBefore(Clause clause) {
        int place = words.placeOf(clause);
        Clause before = place > 0 ? words.clauses().get(place - 1) : clause;
        return place > 0 && before.opener() != '(' && words.contents().withoutNames(before)
                && IntStream.range(before.start(), before.end()).anyMatch(k -> words.cue(k) != null ? Saying.speaks(words.cue(k)) : words.verb(k));
    }

    /** "Параметр окна есть, но он выключен": takes back what the clause before says to be there. */
    private boolean isSwitchedOff(Clause clause, int verb) {
        return claims.ofClause().isEmpty() && claims.last() != null && claims.last().stance() == Stance.ASSERTED && claims.ofClauseBefore() == 1
                && words.isCue(clause.start(), Kind.SPLITS) && verb == clause.start() + 2 && words.named(verb - 1) == null
                && SUBJECTS.contains(words.word(verb - 1)) && words.cyrillic(verb);
    }

    /** "... и общий эксперт тоже": whether a further technique of which the same is said ends the clause. */
    private boolean alsoBehind(Clause clause, int and) {
        int technique = and + 1;
        boolean named = technique < clause.end() && words.named(and) == null && words.word(and).equals("и") && words.isTechnique(technique);
        return named && words.after(technique) + 1 == clause.end() && words.word(clause.end() - 1).equals("тоже");
    }

    /** Whether "no" stands right behind a technique, or alone behind the mark after it. */
    private boolean answersLast(Clause clause, int i) {
        boolean alone = (clause.afterDashOrColon() || clause.opener() == ',') && i == clause.start() && claims.last().open();
        boolean behind = i > clause.start() && words.named(i - 1) != null && claims.last().technique() == words.named(i - 1)
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
            claims.ofClause().stream().filter(DraftClaim::awaitsVerb).forEach(claim -> claim.say(walk.unlessDoubtful(Stance.DENIED)));
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
    private void deniedBefore(int lastWord, boolean behindName, boolean implies, boolean ofOtherSubject, boolean before) {
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
            boolean ofNamed = state.hasPronoun() && claims.last() != null && claims.last().deniable() && claims.last().technique() != null;
            boolean implied = implies && !ofNamed && referents.imply(walk.unlessDoubtful(Stance.DENIED), speakers.current());
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
