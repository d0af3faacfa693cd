package org.archgraph.prose;

import java.util.List;
import java.util.Set;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;

/** What the clauses of a sentence consist of: names of one kind and nothing else, and the like. */
final class ClauseContents {
    private static final Set<String> NEGATING = Set.of("не", "not");
    private static final Set<String> INCLUDING = Set.of("including", "включая");
    private static final Set<String> AND = Set.of("и", "and");
    private static final List<String> CAMPS = List.of("лагер", "модел", "сторонник", "представител", "пользовател", "пример", "camp",
            "models", "users", "adopters", "examples");
    private static final List<String> MODELS = List.of("модел", "model");
    private static final Set<String> TOO = Set.of("тоже", "too");
    private static final Set<String> EVEN = Set.of("у", "in", "too");
    private static final Set<String> AROUND_NOT = Set.of("но", "у", "but", "in", "by", "for", "для");

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
            boolean technique = words.named(i) != null && words.named(i).kind() == Named.Kind.TECHNIQUE;
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
        Cue said = null;
        int end = clause.start();
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            Cue cue = words.cue(i);
            if (words.named(i) != null || cue != null && cue.is(Kind.HEDGES)) {
                return Stance.UNCLEAR;
            }
            boolean without = cue != null && cue.is(Kind.EXCLUDES);
            if (cue != null && (Saying.speaks(cue) || without)) {
                said = cue;
                end = words.after(i);
            }
        }
        if (said == null || end < clause.end() && !(words.isCue(end, Kind.PRONOUNS)
                && words.after(end) == clause.end()) && !onlyOthers(clause.from(end))) {
            return Stance.UNCLEAR;
        }
        boolean denies = said.is(Kind.DENIES) || said.is(Kind.DENIED_BEFORE) || said.is(Kind.ABSENT)
                || said.is(Kind.EXCLUDES);
        return denies ? Stance.DENIED : said.is(Kind.ASSERTS) ? Stance.ASSERTED : Stance.UNCLEAR;
    }

    /** "... почти все новые модели": whether a clause speaks of others and of nothing else. */
    private boolean onlyOthers(Clause clause) {
        boolean others = false;
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            boolean isOthers = words.isCue(i, Kind.OTHERS);
            if (!isOthers && (words.cue(i) != null || words.named(i) != null
                    || !words.adjective(i) && !WordForms.startsWithAny(words.word(i), MODELS))) {
                return false;
            }
            others |= isOthers;
        }
        return others;
    }

    /** Whether a clause names models and nothing else. */
    boolean onlyModels(Clause clause) {
        boolean any = false;
        for (int i = clause.start(); i < clause.end(); i++) {
            boolean model = words.named(i) != null && words.named(i).kind() != Named.Kind.TECHNIQUE;
            boolean joins = words.linking(i) || words.cue(i) != null && words.cue(i).is(Kind.SPLITS) || EVEN.contains(words.word(i));
            if (!model && !joins) {
                return false;
            }
            any |= model;
        }
        return any;
    }

    /** Whether a clause likens to models and says nothing else: "like Gemma 3", "как и у Gemma 3", "as does Gemma 3". */
    boolean onlyAlike(Clause clause) {
        boolean likens = false;
        boolean model = false;
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            boolean isModel = words.named(i) != null && words.named(i).kind() != Named.Kind.TECHNIQUE;
            boolean isAlike = words.isCue(i, Kind.ALIKE) && !words.soFollows(i)
                    || model && TOO.contains(words.word(i)) && words.after(i) == clause.end();
            if (!isModel && !isAlike && !(words.named(i) == null && words.linking(i)) && !AROUND_NOT.contains(words.word(i))) {
                return false;
            }
            model |= isModel;
            likens |= isAlike;
        }
        return likens && model;
    }

    /** Where the models begin in "including Qwen3 and Llama 4", "в том числе Qwen3"; -1 where a clause is something else. */
    int afterIncluding(Clause clause) {
        int from = INCLUDING.contains(words.word(clause.start())) ? clause.start() + 1 : -1;
        if (clause.start() + 3 < clause.end() && words.word(clause.start() + 1).equals("том") && words.word(clause.start() + 2).equals("числе")) {
            from = clause.start() + 3;
        }
        return from >= 0 && from < clause.end() && onlyModels(clause.from(from)) ? from : -1;
    }

    /** Whether a clause names one technique and nothing else. */
    boolean onlyTechnique(Clause clause) {
        return words.named(clause.start()) != null
                && words.named(clause.start()).kind() == Named.Kind.TECHNIQUE
                && words.after(clause.start()) == clause.end();
    }

    /** Whether a clause says of models that it is not so with them: "but not in Qwen3". */
    boolean onlyNotModels(Clause clause) {
        boolean not = false;
        boolean model = false;
        for (int i = clause.start(); i < clause.end(); i++) {
            if (words.named(i) != null && words.named(i).kind() != Named.Kind.TECHNIQUE) {
                model = true;
            } else if (NEGATING.contains(words.word(i))) {
                not = true;
            } else if (words.named(i) != null || !words.linking(i) && !AROUND_NOT.contains(words.word(i))) {
                return false;
            }
        }
        return not && model;
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
     * Whether a clause begins with the Russian "а" that sets against what stands before it; "а также" goes on with
     * that.
     */
    boolean turns(Clause clause) {
        int next = clause.start() + 1;
        return words.word(clause.start()).equals("а") && next < clause.end() && words.named(next) != null;
    }

    /** "..., а MLA, which others have, is not used here": whether an inserted clause follows, and behind it a denial. */
    boolean isDeniedBehindInsertion(Clause clause) {
        int index = words.clauses().indexOf(clause);
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

    /** "Общих экспертов два", "MLA взяли из DeepSeek V3": whether a clause begins with a technique and goes on as no list does. */
    boolean goesOnBehindLeader(Clause clause) {
        int leader = leadingTechnique(clause);
        int last = clause.end() - 1;
        boolean plain = words.named(last) == null && words.cue(last) == null && !words.inCue(last);
        return leader >= 0 && (plain || says(clause.from(words.after(leader))));
    }

    /** "Qwen3 was trained with AdamW": whether a clause has a verb of its own, and only tells more of nothing before it. */
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

    /** Whether a clause names nothing. */
    boolean withoutNames(Clause clause) {
        return withoutTechnique(clause) && words.models(clause).isEmpty();
    }

    /** Whether a clause names no technique. */
    boolean withoutTechnique(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            if (words.named(i) != null && words.named(i).kind() == Named.Kind.TECHNIQUE) {
                return false;
            }
        }
        return true;
    }
}
