package org.archgraph.prose;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;

/** What the clauses of a sentence tell of models: who uses something, who does not, who is likened to whom. */
final class ModelClauses {
    private static final Set<String> WHOSE = Set.of("у", "в", "во", "in");
    private static final Set<String> SOURCES = Set.of("от", "из", "from", "of");
    private static final Set<String> NEGATING = Set.of("не", "not");
    private static final Set<String> ABSENT = Set.of("absent", "missing", "отсутствует", "нет");
    private static final Set<String> LIKE = Set.of("the", "of", "as", "у", "из", "от");
    private static final Set<String> YES = Set.of("yes", "да", "есть");
    private static final Set<String> NO = Set.of("no", "нет");
    private static final Set<String> DOES = Set.of("does", "do", "did");
    private static final Set<String> NOT = Set.of("not", "t");
    private static final Set<String> NEGATIVE = Set.of(
            "не",
            "not",
            "no",
            "does",
            "do",
            "did",
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "never",
            "without",
            "goes",
            "go",
            "без",
            "обходится",
            "обходятся",
            "isn",
            "aren",
            "wasn",
            "weren",
            "doesn",
            "don",
            "didn",
            "hasn",
            "haven");
    private static final Set<Kind> NOT_SAID = EnumSet.of(
            Kind.DENIES,
            Kind.DENIED_BEFORE,
            Kind.ABSENT,
            Kind.EXCLUDES,
            Kind.INSTEAD,
            Kind.NEGATES,
            Kind.HEDGES,
            Kind.UNCLEAR,
            Kind.TRIED,
            Kind.COMPARES,
            Kind.CONTRASTS,
            Kind.NOBODY,
            Kind.NOT_ALL,
            Kind.EXCEPTION,
            Kind.OTHERS);
    private static final Set<String> AND = Set.of("и", "and");
    private static final List<String> MODELS = List.of("модел", "model");
    private static final Set<String> PAIRING = Set.of("и", "ни", "как", "только", "both", "neither", "either", "only");
    private static final Set<String> PAIRED = Set.of("и", "ни", "так", "но", "and", "nor", "or", "but");
    private static final Set<String> DOING =
            Set.of("делает", "делают", "делала", "делали", "поступает", "поступают", "поступила", "поступили");
    private static final Set<String> SO = Set.of("этого", "такого", "так", "ничего");
    private static final Set<String> TOO = Set.of("тоже", "too");
    private static final Set<String> EVEN = Set.of("у", "in", "too");
    private static final Set<String> AROUND_NOT = Set.of("но", "у", "but", "in", "by", "for", "from", "для");

    private final SentenceWords words;

    ModelClauses(SentenceWords words) {
        this.words = words;
    }

    /** "... почти все новые модели": whether a clause speaks of others and of nothing else. */
    boolean onlyOthers(Clause clause) {
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

    /**
     * "..., у остальных не видно", "..., the rest do without": whether a clause begins with others than those before
     * it.
     */
    boolean ofOthers(Clause clause) {
        int first = clause.start()
                + (words.named(clause.start()) == null && EVEN.contains(words.word(clause.start())) ? 1 : 0);
        return first < clause.end() && words.isCue(first, Kind.OTHERS);
    }

    /** Whether a clause names models and nothing else. */
    boolean onlyModels(Clause clause) {
        boolean any = false;
        for (int i = clause.start(); i < clause.end(); i++) {
            boolean model = words.isModel(i);
            boolean joins = words.linking(i)
                    || words.cue(i) != null && words.cue(i).is(Kind.SPLITS)
                    || EVEN.contains(words.word(i))
                    || words.isCue(i, Kind.RATHER);
            if (!model && !joins) {
                return false;
            }
            any |= model;
        }
        return any;
    }

    /** "Кроме A, B и C", "которую взяли A, B и C": the clauses that go on with the models of one. */
    List<Clause> listBehind(Clause clause) {
        List<Clause> clauses = words.clauses();
        return clauses.subList(clauses.indexOf(clause) + 1, clauses.size()).stream()
                .takeWhile(next -> next.opener() == ',' && onlyModels(next))
                .toList();
    }

    /** Whether the clause before one names models and nothing else. */
    boolean followsModels(Clause clause) {
        int index = words.placeOf(clause);
        return index > 0 && onlyModels(words.clauses().get(index - 1));
    }

    /**
     * "Интересно, что ни Llama 4, ни Qwen3 ...", "как DeepSeek V3, так и Kimi K2": whether two clauses name two models
     * of whom the same is said.
     */
    boolean joinsPair(Clause first, Clause second) {
        int model = words.startOf(first.end() - 1);
        boolean joined = model > first.start()
                && words.isModel(model)
                && words.named(model - 1) == null
                && PAIRING.contains(words.word(model - 1));
        int start = second.start();
        int next = start + 1;
        next += next < second.end() && AND.contains(words.word(next)) ? 1 : 0;
        return joined
                && words.named(start) == null
                && PAIRED.contains(words.word(start))
                && next < second.end()
                && words.isModel(next);
    }

    /** Whether a clause names models, says that they are exceptions, and nothing else. */
    boolean onlyExcepted(Clause clause) {
        boolean models = true;
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            boolean model = words.isModel(i);
            models &= model || words.linking(i) || words.isCue(i, Kind.EXCEPTION) || words.isCue(i, Kind.IS);
        }
        return models;
    }

    /**
     * "The recipe of Llama", "the Llama recipe", "взята у DeepSeek V3": words for what was made like a model, beside
     * that.
     */
    boolean madeLike(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            if (words.isCue(i, Kind.MADE_LIKE)) {
                int next = words.after(i);
                next += next < clause.end() && words.named(next) == null && LIKE.contains(words.word(next)) ? 1 : 0;
                boolean before = i > clause.start() && words.isModel(i - 1);
                if (before || next < clause.end() && words.isModel(next)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * "GLM-4.5 yes", "Qwen3 нет": what a clause of models and an answer says of the head of its list; unclear where it
     * is something else.
     */
    Stance answer(Clause clause) {
        String first = words.word(clause.start());
        if (words.named(clause.start()) == null
                && (first.equals("yes") || first.equals("да") || first.equals("no") || first.equals("нет"))
                && clause.end() - clause.start() > 2
                && WHOSE.contains(words.word(clause.start() + 1))
                && onlyModels(clause.from(clause.start() + 1))) {
            // "yes in GLM-4.5", "нет в Qwen3"
            return NO.contains(first) ? Stance.DENIED : Stance.ASSERTED;
        }
        String last = words.word(clause.end() - 1);
        boolean answers = (YES.contains(last) || DOES.contains(last) || NO.contains(last))
                && clause.end() - clause.start() > 1
                && onlyModels(new Clause(clause.start(), clause.end() - 1, clause.opener(), clause.closes()));
        return !answers ? Stance.UNCLEAR : NO.contains(last) ? Stance.DENIED : Stance.ASSERTED;
    }

    /**
     * "Qwen3 got rid of it, GLM-4.5 did not": whether a clause only says no of models, where the one before tells what
     * others gave up.
     */
    boolean answersToDropping(Clause clause) {
        int index = words.placeOf(clause);
        int end = clause.end() - 1;
        boolean no = words.named(end) == null && (words.word(end).equals("нет") || NOT.contains(words.word(end)));
        if (!no || index == 0) {
            return false;
        }
        int from = end;
        while (from > clause.start()
                && words.named(from - 1) == null
                && (DOES.contains(words.word(from - 1))
                        || DOES.contains(words.word(from - 1).replaceFirst("n$", "")))) {
            from--;
        }
        return from > clause.start() && onlyModels(clause.until(from)) && drops(words.clauses().get(index - 1));
    }

    private boolean drops(Clause clause) {
        boolean drops = false;
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            boolean denies = words.isCue(i, Kind.DENIES) || words.isCue(i, Kind.DENIED_BEFORE);
            if (words.isCue(i, Kind.NEGATES)
                    || words.isCue(i, Kind.ABSENT)
                    || denies && NEGATIVE.contains(words.word(i))) {
                return false;
            }
            drops |= denies;
        }
        return drops;
    }

    /**
     * "Qwen3 этого не делает", "а Qwen3 так не поступает": the models of whom a clause says only that they do
     * otherwise; empty for any other.
     */
    List<Named> doingOtherwise(Clause clause) {
        int verb = clause.end() - 1;
        boolean not = verb - 2 > clause.start()
                && words.named(verb) == null
                && DOING.contains(words.word(verb))
                && words.word(verb - 1).equals("не")
                && SO.contains(words.word(verb - 2));
        Clause first = not ? new Clause(clause.start(), verb - 2, clause.opener(), clause.closes()) : null;
        return not && onlyModels(first) ? words.models(first) : List.of();
    }

    /** What a clause of one word answers; unclear where it is no answer, or has more words. */
    Stance onlyAnswer(Clause clause) {
        String word = words.word(clause.start());
        boolean no = NO.contains(word);
        boolean answers = words.after(clause.start()) == clause.end()
                && words.named(clause.start()) == null
                && (no || YES.contains(word));
        return !answers ? Stance.UNCLEAR : no ? Stance.DENIED : Stance.ASSERTED;
    }

    /** Whether a clause is "yes" or "no" and nothing else; the Russian "нет" denies by itself. */
    boolean onlyAnswers(Clause clause) {
        return onlyAnswer(clause) != Stance.UNCLEAR && !words.word(clause.start()).equals("нет");
    }

    /**
     * "MoE is everywhere: A, B, C": a clause about one technique, behind which nothing follows but those who have it.
     */
    boolean tellsOfUsers(Clause clause) {
        Named first = words.named(clause.start());
        if (first == null || first.kind() != Named.Kind.TECHNIQUE || words.placeOf(clause) > 0) {
            return false;
        }
        for (int i = words.after(clause.start()); i < clause.end(); i = words.after(i)) {
            Cue cue = words.cue(i);
            boolean other = words.named(i) != null || cue != null && !cue.is(Kind.IS) && !cue.is(Kind.PASSIVE)
                    && !cue.is(Kind.FILLERS) && !cue.is(Kind.RATHER) && !cue.is(Kind.OTHERS);
            if (other) {
                return false;
            }
        }
        return words.clauses().stream().skip(1).allMatch(this::onlyModels);
    }

    /** "It has become the default: A, B, C": the same, of the text's technique. */
    boolean tellsOfTopic(Clause clause) {
        boolean it = words.pronouns().isIt(clause.start()) && words.placeOf(clause) == 0;
        for (int i = words.after(clause.start()); it && i < clause.end(); i = words.after(i)) {
            Cue cue = words.cue(i);
            it = words.named(i) == null && (cue == null || NOT_SAID.stream().noneMatch(cue::is));
        }
        return it && words.clauses().size() > 2 && words.clauses().subList(1, 3).stream().allMatch(this::onlyModels);
    }

    /** "..., GQA by nearly everybody else": whether the models of which a list goes on are others from a word on. */
    boolean isUsedBy(Clause clause, int i) {
        boolean by = words.named(i) == null && words.word(i).equals("by") && i + 1 < clause.end();
        return by && (words.isCue(i + 1, Kind.OTHERS) || words.isModel(i + 1));
    }

    /** "..., MLA by DeepSeek V3": whether a clause begins with a technique and goes on with whom it is used by. */
    boolean leadsUsedBy(Clause clause) {
        int technique = words.contents().leadingTechnique(clause);
        return technique >= 0 && words.after(technique) < clause.end() && isUsedBy(clause, words.after(technique));
    }

    /** Whether a clause ends with a verb that only takes up another: "Qwen3-Next does". */
    boolean takesUp(Clause clause) {
        return DOES.contains(words.word(clause.end() - 1));
    }

    /** "Was removed (it was there in Mistral 7B)": a parenthesis that begins with something other than the models. */
    boolean tellsInParenthesis(Clause clause) {
        return clause.opener() == '(' && words.named(clause.start()) == null && words.cue(clause.start()) == null
                && !ClauseShapes.isPreposition(words.word(clause.start())) && !onlyModels(clause);
    }

    /**
     * Whether a clause likens to models and says nothing else: "like Gemma 3", "как и у Gemma 3", "as does Gemma 3".
     */
    boolean onlyAlike(Clause clause) {
        boolean likens = false;
        boolean model = false;
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            boolean isModel = words.isModel(i);
            boolean isAlike = words.isCue(i, Kind.ALIKE) && !words.soFollows(i)
                    || model && TOO.contains(words.word(i)) && words.after(i) == clause.end();
            if (!isModel
                    && !isAlike
                    && !(words.named(i) == null && words.linking(i))
                    && !AROUND_NOT.contains(words.word(i))) {
                return false;
            }
            model |= isModel;
            likens |= isAlike;
        }
        return likens && model;
    }

    /** "GQA у Gemma 3 и Qwen3": whether a clause says of a technique whose it is, and nothing else. */
    boolean onlyUsers(Clause clause) {
        int next = words.contents().leadingTechnique(clause) == clause.start()
                ? words.after(clause.start())
                : clause.end();
        next = next < clause.end() && words.named(next) == null && words.isCue(next, Kind.RATHER)
                ? words.after(next)
                : next;
        return next + 1 < clause.end() && words.named(next) == null && WHOSE.contains(words.word(next))
                && words.named(next + 1) != null && onlyModels(clause.from(next + 1));
    }

    /**
     * Whether a clause goes on behind its technique with whose it is: "MLA in Kimi K2", "NoPE in some layers of
     * SmolLM3".
     */
    boolean tellsWhose(Clause clause, int next) {
        boolean whose = next < clause.end() && words.named(next) == null && WHOSE.contains(words.word(next));
        return next < clause.end() && (onlyModels(clause.from(next)) || whose && !words.models(clause).isEmpty());
    }

    /**
     * "Чего нет по сравнению с Llama", "чего от Llama нет", "not taken from Llama": a clause without the model that
     * something might come from.
     */
    Clause withoutSource(Clause clause) {
        int model = clause.start();
        while (model < clause.end() && !words.isModel(model)) {
            model = words.after(model);
        }
        if (model >= clause.end() || model < clause.start() + 2) {
            return clause;
        }
        boolean last = words.after(model) >= clause.end();
        int from = model - 1;
        while (last
                && from > clause.start()
                && words.named(from) == null
                && words.cue(from) == null
                && !words.inCue(from)
                && !SOURCES.contains(words.word(from))) {
            from--;
        }
        boolean source =
                words.named(from) == null && SOURCES.contains(words.word(from)) || words.endsCue(model, Kind.COMPARES);
        if (!source) {
            return clause;
        }
        while (from > clause.start() && words.inCue(from)) {
            from--;
        }
        return last ? clause.until(from) : clause.from(words.after(model));
    }

    /**
     * "It is rarer: A, B and C stayed with Pre-Norm": whether the list that a clause of models begins goes on as a
     * sentence about them.
     */
    boolean leadsSentence(Clause clause) {
        int last = words.placeOf(clause);
        while (last < words.clauses().size() && onlyModels(words.clauses().get(last))) {
            last++;
        }
        if (last == 0 || last >= words.clauses().size() || words.clauses().get(last).opener() != ',') {
            return false;
        }
        Clause end = words.clauses().get(last);
        int verb = end.start();
        while (verb < end.end() && (words.isModel(verb) || words.named(verb) == null && words.linking(verb))) {
            verb = words.after(verb);
        }
        Clause rest = end.from(verb);
        boolean it = words.hasCue(rest, Kind.PRONOUNS) && words.hasCue(rest, Kind.ASSERTS);
        return words.isModel(end.start())
                && verb < end.end()
                && (it
                        || words.isCue(verb, Kind.SETTLES)
                                && !words.namedTechniques(rest).isEmpty());
    }

    /** Whether a clause says of models that it is not so with them: "but not in Qwen3". */
    boolean onlyNotModels(Clause clause) {
        boolean not = false;
        boolean model = false;
        for (int i = clause.start(); i < clause.end(); i++) {
            if (words.isModel(i)) {
                model = true;
            } else if (NEGATING.contains(words.word(i)) || i + 1 < clause.end() && ABSENT.contains(words.word(i))) {
                not = true;
            } else if (words.named(i) != null || !words.linking(i) && !AROUND_NOT.contains(words.word(i))) {
                return false;
            }
        }
        return not && model;
    }
}
