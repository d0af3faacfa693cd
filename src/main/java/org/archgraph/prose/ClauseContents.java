package org.archgraph.prose;

import java.util.List;
import java.util.Set;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;

/** What the clauses of a sentence consist of: names of one kind and nothing else, and the like. */
final class ClauseContents {
    private static final Set<String> THAT = Set.of("этого", "того", "нее", "него");
    private static final Set<String> NEGATING_ANSWERS = Set.of("not", "no");
    private static final Set<String> WHAT = Set.of(
            "what",
            "чего",
            "что",
            "things",
            "techniques",
            "features",
            "two",
            "three",
            "four",
            "several",
            "some",
            "две",
            "три",
            "четыре",
            "вещи",
            "техники",
            "также",
            "еще",
            "also");
    private static final Set<String> THROWN_IN = Set.of(
            "стало быть",
            "значит",
            "следовательно",
            "конечно",
            "разумеется",
            "впрочем",
            "кстати",
            "естественно",
            "therefore",
            "of course",
            "naturally",
            "hence",
            "incidentally",
            "удивительно",
            "наоборот",
            "напротив",
            "conversely",
            "by contrast",
            "in turn");
    private static final Set<String> AND = Set.of("и", "and");
    private static final List<String> CAMPS = List.of(
            "лагер",
            "модел",
            "сторонник",
            "представител",
            "пользовател",
            "пример",
            "camp",
            "models",
            "users",
            "adopters",
            "examples");
    private static final Set<String> TOO = Set.of("тоже", "too");
    private static final Set<String> EVEN = Set.of("у", "in", "too");

    private final SentenceWords words;

    ClauseContents(SentenceWords words) {
        this.words = words;
    }

    /**
     * Whether a clause names techniques that are there or not, as the head of a list does: "MoE without a shared
     * expert".
     */
    boolean onlyListed(Clause clause) {
        boolean any = false;
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            boolean technique = words.isTechnique(i);
            Cue cue = words.cue(i);
            boolean joins = words.named(i) == null && (words.linking(i) || words.adjective(i) && cue == null
                    || !any && WordForms.startsWithAny(words.word(i), CAMPS)
                    || cue != null && (cue.is(Kind.WITH) || cue.is(Kind.EXCLUDES) || cue.is(Kind.FILLERS)));
            if (!technique && !joins) {
                return false;
            }
            any |= technique;
        }
        return any;
    }

    /**
     * What a clause without names says at its end: "those that use it", "не используют"; unclear where it says nothing.
     */
    Stance saidAtEnd(Clause clause) {
        if (words.isCue(clause.start(), Kind.OTHERS) && words.after(clause.start()) == clause.end()) {
            // "almost everybody: A, B", and not "most models - A, B - do without"
            boolean listed = words.clauses().stream()
                    .filter(later -> later.start() >= clause.end())
                    .allMatch(words.users()::onlyModels);
            return listed ? Stance.ASSERTED : Stance.UNCLEAR;
        }
        Cue said = null;
        int end = clause.start();
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            Cue cue = words.cue(i);
            if (words.named(i) != null || cue != null && cue.is(Kind.HEDGES)) {
                return Stance.UNCLEAR;
            }
            boolean without = cue != null && (cue.is(Kind.EXCLUDES) || cue.is(Kind.WITH));
            if (cue != null && (Saying.speaks(cue) || without)) {
                said = cue;
                end = words.after(i);
            }
        }
        if (said == null || end < clause.end() && !(words.isCue(end, Kind.PRONOUNS)
                && words.after(end) == clause.end()) && !words.users().onlyOthers(clause.from(end))) {
            return Stance.UNCLEAR;
        }
        boolean denies = said.is(Kind.DENIES) || said.is(Kind.DENIED_BEFORE) || said.is(Kind.ABSENT)
                || said.is(Kind.EXCLUDES);
        return denies ? Stance.DENIED
                : said.is(Kind.ASSERTS) || said.is(Kind.WITH) ? Stance.ASSERTED : Stance.UNCLEAR;
    }

    /** "Uses a window instead", "вместо этого". */
    boolean saysInstead(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            boolean that = i > clause.start() && THAT.contains(words.word(i)) && words.word(i - 1).equals("вместо");
            if (that || words.word(i).equals("instead") && (i + 1 == clause.end() || !words.word(i + 1).equals("of"))) {
                return true;
            }
        }
        return false;
    }

    /** "What it does not have", "чего нет": whether a clause denies something that it does not name. */
    boolean onlyDenies(Clause whole) {
        Clause clause = words.users().withoutSource(whole);
        if (clause.start() > whole.start()
                && words.cue(whole.start()) == null
                && !WHAT.contains(words.word(whole.start()))) {
            // "окна от Gemma 3 нет" names what is absent
            return false;
        }
        if (words.named(clause.start()) == null
                && words.cue(clause.start()) != null
                && words.cue(clause.start()).words() == 1
                && NEGATING_ANSWERS.contains(words.word(clause.start()))) {
            // "not here: RoPE in all layers"
            return false;
        }
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            boolean neutral = words.cue(i) != null || words.linking(i) || WHAT.contains(words.word(i))
                    || words.word(i).startsWith("модел") || words.word(i).startsWith("model");
            if (words.named(i) != null || !neutral) {
                return false;
            }
        }
        int end = clause.end();
        while (end - 1 > clause.start() && words.isCue(end - 1, Kind.OWN)) {
            end--;
        }
        return saidAtEnd(new Clause(clause.start(), end, clause.opener(), clause.closes())) == Stance.DENIED;
    }

    /** Whether a clause has neither names nor cues, nor a verb. */
    boolean onlyPlain(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            if (words.named(i) != null || words.cue(i) != null || words.verb(i)) {
                return false;
            }
        }
        return true;
    }

    /** The technique that the sentence begins with and a colon follows; null where it begins otherwise. */
    Named term() {
        boolean explained = words.clauses().size() > 1 && words.clauses().get(1).opener() == ':';
        return explained && onlyTechnique(words.clauses().get(0)) ? words.named(0) : onlyOneTold();
    }

    /**
     * "The shared expert is found in A, B removed it": what the sentence begins with, where it tells of it and names
     * nothing else; or null.
     */
    private Named onlyOneTold() {
        Clause first = words.clauses().get(0);
        int technique = leadingTechnique(first);
        int next = technique < 0 ? first.end() : words.after(technique);
        next = next < first.end() && words.isCue(next, Kind.IS) ? words.after(next) : next;
        boolean told = next < first.end()
                && words.named(next) == null
                && (words.verb(next)
                        || words.cue(next) != null
                                && (words.cue(next).is(Kind.PASSIVE)
                                        || words.cue(next).is(Kind.ABSENT)
                                        || words.cue(next).is(Kind.ASSERTS)));
        return told && words.namedTechniques(words.all()).size() == 1 ? words.named(technique) : null;
    }

    /** Whether a clause names one technique and nothing else. */
    boolean onlyTechnique(Clause clause) {
        return words.isTechnique(clause.start())
                && words.after(clause.start()) == clause.end();
    }

    /**
     * "The usual cure, QK-Norm, did not fit": whether a clause only names what the first one means, and the next one
     * denies it.
     */
    boolean deniedApposition(Clause clause) {
        int index = words.placeOf(clause);
        if (index != 1
                || index + 1 >= words.clauses().size()
                || !onlyTechnique(clause)
                || !withoutTechnique(words.clauses().get(0))) {
            return false;
        }
        Clause next = words.clauses().get(2);
        return clause.opener() == ','
                && next.opener() == ','
                && (words.hasCue(next, Kind.DENIED_BEFORE)
                        || words.hasCue(next, Kind.ABSENT)
                        || words.hasCue(next, Kind.DENIES));
    }

    /** The first technique of a clause where nothing but joining words and adjectives stands before it; -1 else. */
    int leadingTechnique(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            if (words.named(i) != null) {
                return words.named(i).kind() == Named.Kind.TECHNIQUE ? i : -1;
            }
            boolean with = words.cue(i) != null && words.cue(i).is(Kind.WITH);
            boolean filler = words.cue(i) != null
                    && (words.cue(i).is(Kind.FILLERS) || words.cue(i).is(Kind.RATHER) || words.cue(i).is(Kind.SPLITS));
            if (!words.linking(i) && !with && !filler && !(words.cue(i) == null && words.adjective(i))) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * "..., so that a window it has not": whether a clause begins with a technique, and not with "in MoE" or "with
     * RoPE".
     */
    boolean leadsPlainly(Clause clause) {
        boolean splits = words.isCue(clause.start(), Kind.SPLITS) && words.after(clause.start()) < clause.end();
        Clause said = splits ? clause.from(words.after(clause.start())) : clause;
        int technique = leadingTechnique(said);
        return technique == said.start()
                || technique > said.start()
                        && !words.linking(technique - 1)
                        && !words.isCue(technique - 1, Kind.WITH)
                        && !ClauseShapes.isPreposition(words.word(technique - 1));
    }

    /**
     * Whether a clause begins with the Russian "а" that sets against what stands before it; "а также" goes on with
     * that.
     */
    boolean turns(Clause clause) {
        int next = clause.start() + 1;
        return words.word(clause.start()).equals("а") && next < clause.end() && words.named(next) != null;
    }

    /**
     * "..., а MLA, which others have, is not used here": whether an inserted clause follows, and behind it a denial.
     */
    boolean isDeniedBehindInsertion(Clause clause) {
        int index = words.placeOf(clause);
        if (index + 2 >= words.clauses().size()) {
            return false;
        }
        Clause inserted = words.clauses().get(index + 1);
        Clause behind = words.clauses().get(index + 2);
        boolean relative = inserted.opener() == ',' && words.isCue(inserted.start(), Kind.RELATIVE);
        return relative && behind.opener() == ',' && denies(behind);
    }

    private boolean denies(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            Cue cue = words.cue(i);
            if (cue != null && (cue.is(Kind.DENIED_BEFORE) || cue.is(Kind.ABSENT) || cue.is(Kind.DENIES))) {
                return withoutTechnique(clause);
            }
        }
        return false;
    }

    /** "Uses Pre-Norm, not Post-Norm, and GQA": after one thing that is set against another the list goes on. */
    boolean resumes(Clause clause, Clause before, Saying saying) {
        boolean and = AND.contains(words.word(clause.start())) && saying.mode() != Saying.Mode.DENY
                && saying.noun() == Saying.Noun.INSTEAD;
        return and && before != null && words.isCue(before.start(), Kind.INSTEAD)
                && leadingTechnique(before.from(words.after(before.start()))) >= 0;
    }

    /** "MLA, probably, ...": whether a clause between commas is a doubt and nothing else. */
    boolean onlyDoubts(Clause clause) {
        return clause.opener() == ','
                && words.isCue(clause.start(), Kind.HEDGES)
                && words.after(clause.start()) == clause.end();
    }

    /** "Есть у A и B": whether a clause ends with the last of several models. */
    boolean closesList(Clause clause) {
        int last = words.startOf(clause.end() - 1);
        return words.named(last) != null && last > clause.start() && AND.contains(words.word(last - 1));
    }

    boolean beginsWithPreposition(Clause clause) {
        return EVEN.contains(words.word(clause.start())) && words.named(clause.start()) == null;
    }

    /** "QK-Norm тоже": whether a clause adds techniques to what was said and says nothing else. */
    boolean onlyAlso(Clause clause) {
        return TOO.contains(words.word(clause.end() - 1)) && clause.start() > 0 && clause.end() - 1 > clause.start()
                && onlyListed(new Clause(clause.start(), clause.end() - 1, clause.opener(), clause.closes()));
    }

    /** Whether a clause ends with what is said or tried: "... не придумали". */
    boolean saysLast(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            Cue cue = words.cue(i);
            if (cue != null && i + cue.words() == clause.end()) {
                return cue.is(Kind.TRIED) || Saying.speaks(cue);
            }
        }
        return false;
    }

    /**
     * "..., NoPE в ней нет": whether a clause names no further technique and ends with a denial of what stands before
     * it.
     */
    boolean deniesLast(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            Cue cue = words.cue(i);
            if (cue != null && words.shapes().endsWithAdverbs(clause, i + cue.words())) {
                return (cue.is(Kind.ABSENT) || cue.is(Kind.DENIED_BEFORE) || cue.is(Kind.DENIES)
                        || cue.is(Kind.NEGATES) && i > clause.start()) && withoutTechnique(clause);
            }
        }
        return false;
    }

    /**
     * "... вроде MLA и SWA в модели нет": whether behind a word techniques are named, and behind them a clause ends by
     * denying.
     */
    boolean endsDenying(Clause clause, int from) {
        int next = words.after(from);
        boolean names = next < clause.end() && words.isTechnique(next);
        int rest = next;
        for (int i = next; i < clause.end(); i = words.after(i)) {
            rest = words.named(i) != null ? words.after(i) : rest;
        }
        return names && rest < clause.end() && deniesLast(clause.from(rest));
    }

    /**
     * "Общих экспертов два", "MLA взяли из DeepSeek V3": whether a clause begins with a technique and goes on as no
     * list does.
     */
    boolean goesOnBehindLeader(Clause clause) {
        int leader = leadingTechnique(clause);
        int last = clause.end() - 1;
        boolean plain = words.named(last) == null && words.cue(last) == null && !words.inCue(last);
        boolean settled =
                leader >= 0 && words.after(leader) < clause.end() && words.isCue(words.after(leader), Kind.SETTLES);
        return leader >= 0 && (plain || settled || says(clause.from(words.after(leader))));
    }

    /**
     * "Qwen3 was trained with AdamW": whether a clause has a verb of its own, and only tells more of nothing before it.
     */
    boolean saysOutright(Clause clause) {
        return !words.isCue(clause.start(), Kind.RELATIVE) && !words.isCue(clause.start(), Kind.ASSERTS_OF_PREVIOUS)
                && !words.isCue(clause.start(), Kind.TRIED) && says(clause);
    }

    private boolean says(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            if (words.cue(i) != null && Saying.speaks(words.cue(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Ни MoE, ни, стало быть, общего эксперта": whether a clause is a word thrown in between two commas. */
    boolean isInterjection(Clause clause) {
        if (clause.opener() != ','
                || clause.closes()
                || clause.end() == words.size()
                || clause.end() - clause.start() > 2
                || words.named(clause.start()) != null) {
            return false;
        }
        String first = words.word(clause.start());
        return clause.end() - clause.start() == 1
                ? THROWN_IN.contains(first)
                : THROWN_IN.contains(first + " " + words.word(clause.start() + 1));
    }

    /** Whether a clause names nothing. */
    boolean withoutNames(Clause clause) {
        return withoutTechnique(clause) && words.models(clause).isEmpty();
    }

    /** Whether a clause names no technique. */
    boolean withoutTechnique(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            if (words.isTechnique(i)) {
                return false;
            }
        }
        return true;
    }
}
