package org.archgraph.prose;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;

/** What the clauses of a sentence look like: what they consist of, begin and end with. */
final class ClauseShapes {
    private static final Pattern SHARE = Pattern.compile("половин.+|трет[ьи]|четверт(?:ь|и|ью)");
    private static final Pattern PAST = Pattern.compile("\\p{IsCyrillic}+л[аои]?(?:сь)?");
    private static final Set<String> PREPOSITIONS = Set.of(
            "в",
            "во",
            "на",
            "для",
            "при",
            "у",
            "только",
            "лишь",
            "здесь",
            "тут",
            "нигде",
            "везде",
            "in",
            "at",
            "for",
            "on",
            "only",
            "here",
            "anywhere",
            "everywhere",
            "entirely",
            "either");
    private static final Set<String> ONLY = Set.of("only", "только", "лишь");
    private static final Set<String> CONCEDING = Set.of("хотя", "although", "though", "despite", "несмотря");
    private static final List<String> MODULES = List.of("модул", "module");
    private static final List<String> STAYING = List.of("stay", "remain", "остал", "остае");
    private static final Set<String> THAT = Set.of("что", "that");
    private static final Set<String> AND = Set.of("и", "and");
    private static final Set<String> LOOSE = Set.of(
            "полностью",
            "совсем",
            "вовсе",
            "сразу",
            "окончательно",
            "целиком",
            "позже",
            "потом",
            "затем",
            "then",
            "later",
            "again",
            "after",
            "because",
            "еще",
            "уже",
            "давно",
            "раньше",
            "напрочь",
            "начисто",
            "тоже",
            "также",
            "насовсем",
            "ради",
            "из",
            "после",
            "до",
            "с",
            "по",
            "как",
            "там",
            "навсегда",
            "везде",
            "вообще");
    private static final Set<String> AT_ALL =
            Set.of("вовсе", "совсем", "вообще", "полностью", "целиком", "тоже", "пока");
    private static final int LONGEST_MAKER = 2;
    /** In words, between how many layers and of how many. */
    private static final int LONGEST_COUNT = 5;
    private static final Set<String> OUT_OF = Set.of("из", "of");

    private static final Set<String> NEGATIONS = Set.of("не", "not", "never");
    private static final Set<String> EVERYWHERE = Set.of("everywhere", "везде", "повсюду", "повсеместно");
    private static final Set<String> ALL = Set.of("all", "every", "each", "всех", "каждом");

    private final SentenceWords words;

    ClauseShapes(SentenceWords words) {
        this.words = words;
    }

    /** Whether a folded word is a preposition, or an adverb of place that stands like one. */
    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    /** Whether a clause, such as a parenthesis, comes right after the name of a technique. */
    boolean directlyAfterTechnique(Clause clause) {
        int before = clause.start() - 1;
        return before >= 0 && words.isTechnique(before);
    }

    /**
     * Whether a cue such as "does not" stands before a verb of its own, and not for one: "the report does not tell".
     */
    boolean auxiliary(Clause clause, int i) {
        return words.isCue(i, Kind.NEGATES)
                && words.isCue(i, Kind.DENIED_BEFORE)
                && i + words.cue(i).words() < clause.end();
    }

    /** Whether a negation stands before a verb that is no cue. */
    boolean negatesVerb(Clause clause, int i) {
        int next = i + words.cue(i).words();
        return next < clause.end()
                && words.named(next) == null
                && words.cue(next) == null
                && (auxiliary(clause, i)
                        || words.cue(i).words() > 1 && !words.cyrillic(i)
                        || words.verb(next)
                        || WordForms.infinitive(words.word(next)));
    }

    /** "Stayed dense", "осталась плотной": what a model stays is said of the model, not of a technique. */
    boolean staysSomething(Clause clause, int i) {
        int next = words.after(i);
        boolean stays = WordForms.startsWithAny(words.word(i), STAYING);
        return stays && next < clause.end() && words.named(next) == null && !PREPOSITIONS.contains(words.word(next))
                && words.cue(next) == null && !words.linking(next);
    }

    /** "Там оставили RoPE": a Russian verb of several whose object follows says nothing of what the text is about. */
    boolean takesObject(Clause clause, int i) {
        int next = words.after(i);
        while (next < clause.end() && words.named(next) == null && words.cue(next) == null && words.adjective(next)) {
            next++;
        }
        return words.isCue(i, Kind.ASSERTS) && words.cyrillic(i) && next < clause.end() && words.isTechnique(next);
    }

    /** Whether a clause has no subject of its own before a word: "not used here", "в этой версии не используется". */
    boolean subjectless(Clause clause, int end) {
        boolean afterPreposition = false;
        for (int i = clause.start(); i < end; i = words.after(i)) {
            boolean neutral = words.named(i) != null
                    || words.cue(i) != null
                    || words.linking(i)
                    || words.word(i).length() <= 2
                    || words.adverb(i)
                    || words.adjective(i);
            boolean place = words.named(i) == null && PREPOSITIONS.contains(words.word(i));
            if (!neutral && !place && !afterPreposition) {
                return false;
            }
            afterPreposition = place || afterPreposition && (words.cue(i) != null || words.adjective(i));
        }
        return true;
    }

    /** Whether what stands before a clause's mark is a part of a model, and no sentence: "attention: GQA". */
    boolean nounBefore(Clause clause) {
        int index = words.placeOf(clause);
        if (index <= 0) {
            return true;
        }
        Clause before = words.clauses().get(index - 1);
        for (int i = before.start(); i < before.end(); i = words.after(i)) {
            if (words.named(i) == null && words.cue(i) == null && words.verb(i)) {
                return false;
            }
        }
        return true;
    }

    /** "Although MLA saves more": what a clause concedes is not what is there. */
    boolean concedes(Clause clause) {
        return CONCEDING.contains(words.word(clause.start()));
    }

    /** "MLA is popular": a clause with a technique for its subject tells of the technique, not of the model. */
    boolean speaksOfTechnique(Clause clause) {
        boolean leads = words.isTechnique(clause.start());
        int next = leads ? words.after(clause.start()) : clause.end();
        while (next < clause.end()
                && words.named(next) == null
                && words.cue(next) == null
                && words.adverb(next)
                && !words.verb(next)) {
            next++;
        }
        // "RoPE вращает четверть измерений" tells how much of it there is
        return next < clause.end()
                && words.named(next) == null
                && (words.isCue(next, Kind.IS)
                        || words.cue(next) == null
                                && words.verb(next)
                                && !impersonal(clause.start(), next)
                                && !measures(clause));
    }

    private boolean measures(Clause clause) {
        return IntStream.range(clause.start(), clause.end()).anyMatch(this::share);
    }

    /** Whether a word is a fraction in Russian: "половину", "четверть". */
    boolean share(int i) {
        return words.named(i) == null && SHARE.matcher(words.word(i)).matches();
    }

    /** "MTP обучают с самого начала": somebody does something with it. */
    private boolean impersonal(int technique, int verb) {
        String word = words.word(verb);
        return !words.cyrillic(technique)
                && words.cyrillic(verb)
                && (word.endsWith("ют") || word.endsWith("ут") || word.endsWith("ят"));
    }

    /** "They report that MLA slows it down": a technique that somebody says something of. */
    boolean reportedOf(Clause clause) {
        for (int i = clause.start() + 1; i < clause.end(); i = words.after(i)) {
            boolean technique = words.isTechnique(i);
            int next = words.after(i);
            if (technique
                    && words.named(i - 1) == null
                    && THAT.contains(words.word(i - 1))
                    && next < clause.end()
                    && words.named(next) == null
                    && (words.isCue(next, Kind.IS)
                            || words.isCue(next, Kind.SUFFERS)
                            || words.cue(next) == null
                                    && (words.verb(next) || !words.cyrillic(next) && !words.linking(next)))) {
                return true;
            }
        }
        return false;
    }

    /** "The paper describes MLA": a verb that only reports stands before the first technique of a clause. */
    boolean reportsBefore(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            if (words.isTechnique(i)) {
                return false;
            }
            if (words.isCue(i, Kind.REPORTS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name stands in the genitive, as what is not done to it does: "общего эксперта". */
    boolean genitive(int technique) {
        return words.cyrillic(technique)
                && (words.word(technique).endsWith("ого")
                        || words.word(technique).endsWith("его"));
    }

    /** Whether a word behind "не" is a verb, also one in the past that has no ending by which verbs are known. */
    boolean past(int i) {
        return words.verb(i) || words.word(i).length() > 3 && PAST.matcher(words.word(i)).matches();
    }

    /** Whether a clause ends at a word, or goes on with a preposition. */
    boolean endsOrGoesOn(Clause clause, int i) {
        return i >= clause.end() || words.named(i) == null && PREPOSITIONS.contains(words.word(i));
    }

    /** Whether a word is likely a noun: by its ending none of the others. */
    boolean noun(int i) {
        boolean unknown = words.named(i) == null && words.cue(i) == null && !words.inCue(i)
                && words.word(i).length() > 3;
        return unknown && !words.word(i).startsWith("модел") && !words.word(i).startsWith("model")
                && !words.adjective(i) && !words.verb(i) && !words.adverb(i);
    }

    /**
     * "RMSNorm, смещения (bias) убраны": whether a clause goes on behind a parenthesis about a noun that is no
     * technique.
     */
    boolean nounBeforeParenthesis(Clause clause) {
        int index = words.placeOf(clause);
        if (!clause.closes() || index < 3) {
            return false;
        }
        Clause before = words.clauses().get(index - 2);
        return before.opener() == ',' && noun(before.end() - 1) && words.contents().withoutTechnique(before)
                && words.models(before).isEmpty();
    }

    /** Whether "and" and another verb follow at a word: "did not adopt and kept". */
    boolean goesOnWithVerb(Clause clause, int i) {
        boolean and = i + 1 < clause.end() && words.named(i) == null && AND.contains(words.word(i));
        return and && words.cue(i + 1) != null && Saying.speaks(words.cue(i + 1));
    }

    /** Whether nothing but adverbs, cues and joining words stands before a word. */
    boolean loosely(Clause clause, int end) {
        for (int i = clause.start(); i < end; i = words.after(i)) {
            boolean loose = words.named(i) == null
                    && (words.cue(i) != null || words.linking(i) || words.adverb(i) || LOOSE.contains(words.word(i)));
            if (!loose) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but an adverb, a place or a reason follows from a word on. */
    boolean endsLoosely(Clause clause, int i) {
        boolean loose = i < clause.end()
                && words.named(i) == null
                && (LOOSE.contains(words.word(i))
                        || PREPOSITIONS.contains(words.word(i))
                        || i + 1 == clause.end() && words.cyrillic(i) && words.adverb(i) && words.cue(i) == null);
        return loose && words.contents().withoutTechnique(clause.from(i));
    }

    /** Whether nothing but adverbs such as "at all" follows from a word on. */
    boolean endsWithAdverbs(Clause clause, int from) {
        for (int i = from; i < clause.end(); i++) {
            if (!AT_ALL.contains(words.word(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a clause is the rest of a sentence in which another was inserted, with at most a maker before its verb.
     */
    boolean insertedBefore(Clause clause, int verb) {
        int unknown = 0;
        for (int i = clause.start(); i < verb; i = words.after(i)) {
            if (words.named(i) != null) {
                return false;
            }
            unknown += words.cue(i) == null && !words.linking(i) ? 1 : 0;
        }
        return clause.opener() == ',' && unknown <= LONGEST_MAKER;
    }

    /**
     * "Общий эксперт, привычный по DeepSeek V3, отсутствует": whether what stands before a clause was inserted, and
     * tells more of a thing.
     */
    boolean afterRelative(Clause clause) {
        int index = words.placeOf(clause);
        return index > 1
                && clause.opener() == ','
                && words.isCue(words.clauses().get(index - 1).start(), Kind.RELATIVE);
    }

    /** "Вместо окна выбирает их": who does something instead of a thing does not do it to that thing. */
    boolean leavesOut(Clause clause, int pronoun) {
        for (int i = clause.start(); i < pronoun; i = words.after(i)) {
            if (words.named(i) == null && words.isCue(i, Kind.INSTEAD)) {
                return true;
            }
        }
        return false;
    }

    /** "Only the first block ...": what some lack the others have. */
    boolean onlySome(Clause clause) {
        int first = words.isCue(clause.start(), Kind.SPLITS) ? clause.start() + 1 : clause.start();
        boolean only = first + 1 < clause.end() && ONLY.contains(words.word(first));
        Cue next = only ? words.cue(first + 1) : null;
        // "as in DeepSeek V3, only without a shared expert" speaks of the model
        return only && (next == null || !next.is(Kind.EXCLUDES) && !next.is(Kind.DENIES) && !next.is(Kind.NEGATES));
    }

    /**
     * "Does not apply it everywhere", "не используется во всех слоях": behind a verb denied at a place, what it does
     * not do there it does elsewhere.
     */
    boolean notEverywhere(Clause clause, int verb) {
        if (verb < 0
                || !NEGATIONS.contains(words.word(verb))
                        && !(verb + 1 < clause.end() && NEGATIONS.contains(words.word(verb + 1)))) {
            return false;
        }
        int last = clause.end() - 1;
        boolean all =
                last > 1 && words.isLayer(last) && words.named(last - 1) == null && ALL.contains(words.word(last - 1));
        return last > verb && words.named(last) == null && (EVERYWHERE.contains(words.word(last)) || all);
    }

    /** "MTP-модули лёгкие: плотный FFN вместо MoE": whether a sentence tells of the modules of one technique only. */
    boolean ofModules(Clause clause) {
        Clause first = words.clauses().get(0);
        int name = words.firstNamed(first);
        if (clause.start() == 0
                || name < 0
                || words.named(name).kind() != Named.Kind.TECHNIQUE
                || words.clauses().get(1).opener() != ':') {
            return false;
        }
        int next = words.after(name);
        boolean before = name == 1 && WordForms.startsWithAny(words.word(0), MODULES);
        return before || name == 0 && next < first.end() && WordForms.startsWithAny(words.word(next), MODULES);
    }

    /** "In Air, QK-Norm is missing": whether the clause before is a place of an unknown name, and no more. */
    boolean placedBefore(Clause clause) {
        int index = words.placeOf(clause) - 1;
        Clause before = index < 0 || clause.opener() != ',' ? null : words.clauses().get(index);
        return before != null && before.end() - before.start() == 2 && words.placedElsewhere(before);
    }

    /**
     * "В слоях DeltaNet RoPE нет", "в DeltaNet он не нужен": whether a clause begins with layers that a technique
     * names.
     */
    boolean inLayersOf(Clause clause) {
        int first = clause.start();
        // "в DeltaNet он не нужен"
        boolean beside = first + 1 < clause.end()
                && words.isTechnique(first + 1)
                && !words.isCue(first, Kind.WITH)
                && words.techniques().besideObject(clause, first + 1);
        boolean plain = words.named(first) == null && !PREPOSITIONS.contains(words.word(first));
        int place = plain && words.cue(first) == null && words.linking(first) ? first + 1 : first;
        return beside
                || place + 2 < clause.end()
                        && words.named(place) == null
                        && PREPOSITIONS.contains(words.word(place))
                        && words.named(place + 1) == null
                        && words.isLayer(place + 1)
                        && words.isTechnique(place + 2);
    }

    /** "In 9 of the 36 layers", "в 9 слоях из 36". */
    boolean countsLayers(Clause clause) {
        int first = clause.start();
        while (first < clause.end() && !number(first)) {
            first++;
        }
        int end = Math.min(clause.end(), first + LONGEST_COUNT);
        int second = first + 1;
        while (second < end && !number(second)) {
            second++;
        }
        return second < end
                && IntStream.range(first + 1, Math.min(clause.end(), second + 2))
                        .anyMatch(words::isLayer)
                && IntStream.range(first + 1, second)
                        .anyMatch(k -> words.named(k) == null && OUT_OF.contains(words.word(k)));
    }

    /** Whether a number follows from a word on, and no technique that it could be of: "384 experts instead of 256". */
    boolean onlyNumber(Clause clause, int i) {
        return i < clause.end() && number(i) && words.contents().withoutTechnique(clause.from(i));
    }

    /** Whether a word begins with a digit. */
    boolean number(int i) {
        return words.named(i) == null && Character.isDigit(words.word(i).charAt(0));
    }

    boolean endsWithRather(Clause clause) {
        Cue last = words.cue(clause.end() - 1);
        return last != null && last.is(Kind.RATHER);
    }

    /** Whether a clause is all that stands in a parenthesis. */
    boolean inParenthesis(Clause clause) {
        int next = words.placeOf(clause) + 1;
        return clause.opener() == '(' && (next == words.clauses().size() || words.clauses().get(next).closes());
    }
}
