package org.archgraph.prose;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.SentenceReader.About;

/**
 * Reads in a text about a technique what a model does with it, by a verb that no cue knows, or how much of it there is:
 * "OLMo 2 rehabilitated it", "GLM-4.5 - половина головы".
 */
final class TopicUses {
    private static final Set<String> IT = Set.of("it", "его", "ее", "ему", "ей", "им", "их", "них", "нее", "него");
    private static final Set<String> BEFORE_SUBJECT = Set.of("у", "в", "in", "а", "но", "but", "then");
    private static final Set<String> PLACES = Set.of("в", "во", "у", "in", "with");
    private static final Set<String> INSIDE = Set.of("in", "inside", "within", "в", "во", "внутри", "на", "only");
    private static final Set<String> AFTERWARDS = Set.of(
            "потом", "затем", "позже", "сразу", "тоже", "then", "later", "also", "too", "даже", "even", "первой",
            "первым", "first", "all", "both", "each");
    /** "Made it famous": of what nobody knew before. */
    private static final Set<String> MADE = Set.of("made", "makes", "make");

    private static final Set<String> KNOWN =
            Set.of("famous", "popular", "standard", "mainstream", "fashionable", "known", "well");
    /** Beginnings of verbs unknown otherwise by which a model takes something up. */
    private static final List<String> TAKING_UP =
            List.of("масштабир", "растян", "возрод", "популяриз", "прослав", "освои");

    private static final Set<String> FOLLOWED = Set.of("followed", "follows", "follow");
    private static final Set<String> ON_IT = Set.of("нем", "ней", "них");
    private static final Set<String> BEFORE = Set.of("всего", "по", "a", "on", "at", "has", "на");
    private static final List<String> SHARES = List.of("half", "quarter", "пропорц", "ratio", "соотношени");
    private static final List<String> UNITS =
            List.of("голов", "измерен", "эксперт", "групп", "head", "dimension", "expert", "group", "баз", "base");
    private static final Pattern NUMBER = Pattern.compile(
            "\\d+(?:[.,]\\d+)?[kк]?|один|одна|одну|одного|два|две|три|четыре|пять|шесть|семь|восемь|восьми|шестнадцать|one|two|three|four|six|eight|sixteen");
    private static final Set<Kind> DOUBTS = Set.of(
            Kind.REPORTS,
            Kind.COMPARES,
            Kind.HEDGES,
            Kind.TRIED,
            Kind.RELATIVE,
            Kind.REASONS,
            Kind.OTHER_THINGS,
            Kind.UNCLEAR,
            Kind.EXCLUDES,
            Kind.DENIES,
            Kind.DENIED_BEFORE,
            Kind.ABSENT,
            Kind.NEGATES,
            Kind.INSTEAD,
            Kind.PREFERS,
            Kind.KINDRED,
            Kind.OTHER_VERSION);
    /** In words, between a number and what it counts. */
    private static final int NEAR = 2;

    private final Walk walk;
    private final SentenceWords words;

    TopicUses(Walk walk) {
        this.walk = walk;
        this.words = walk.words();
    }

    /** Of whom a clause tells so: its models, or behind a dash those before it; null where it does not. */
    Subject users(Clause clause) {
        if (!tells(clause)) {
            return null;
        }
        return clause.opener() == '-'
                ? Subject.of(words.models(words.clauses().get(words.placeOf(clause) - 1)))
                : walk.speakers().current();
    }

    private boolean tells(Clause clause) {
        ClauseState state = walk.state();
        boolean open = walk.about() == About.TECHNIQUE
                && clause.opener() != '('
                && !state.doubtful()
                && !state.contrast()
                && !state.tried();
        if (!open || has(clause, DOUBTS)) {
            return false;
        }
        boolean unsaid = walk.claims().ofClause().isEmpty()
                && !state.spoken()
                && words.contents().withoutTechnique(clause);
        if (clause.opener() == '-') {
            // "GLM-4.5 - half of the head"
            return unsaid && words.users().followsModels(clause) && words.models(clause).isEmpty() && counts(clause);
        }
        int model = words.firstNamed(clause);
        if (model < 0 || !walk.speakers().named() || walk.speakers().current().elsewhere()) {
            return false;
        }
        return told(clause, model) && !state.lastDenied() || unsaid && tellsOf(clause, model);
    }

    private boolean tellsOf(Clause clause, int model) {
        int next = behindModels(clause, model);
        DraftClaim last = walk.claims().last();
        if (last != null && last.technique() == null && last.isSaid() && goesOn(clause, next)) {
            return true;
        }
        boolean subject = model == clause.start()
                || model == clause.start() + 1
                        && words.named(clause.start()) == null
                        && (words.linking(clause.start())
                                || words.isCue(clause.start(), Kind.SPLITS)
                                || BEFORE_SUBJECT.contains(words.word(clause.start())));
        return subject
                        && (doesWithIt(clause, next)
                                || last != null && (counts(clause.from(next)) || follows(clause, next)))
                || isDoneBy(clause, model);
    }

    /** "In Gemma 3 it is teamed up with ...", "В OLMo 2 она переродилась": whatever it does there. */
    private boolean told(Clause clause, int model) {
        boolean place = model == clause.start() + 1
                && words.named(clause.start()) == null
                && PLACES.contains(words.word(clause.start()));
        int next = place ? behindModels(clause, model) : clause.end();
        return next + 1 < clause.end() && words.pronouns().isIt(next);
    }

    /** "... has it in dense blocks, Kimi K2 inside the experts": where others have what the clause before says. */
    private boolean goesOn(Clause clause, int next) {
        return clause.opener() == ','
                && words.isModel(clause.start())
                && next < clause.end()
                && words.named(next) == null
                && INSIDE.contains(words.word(next));
    }

    private boolean has(Clause clause, Set<Kind> kinds) {
        // "took it over" compares nothing
        return IntStream.range(clause.start(), clause.end())
                .anyMatch(i -> words.cue(i) != null
                        && kinds.stream().anyMatch(words.cue(i)::is)
                        && !(words.word(i).equals("over") && i > clause.start() && isIt(i - 1)));
    }

    private int behindModels(Clause clause, int first) {
        int i = first;
        while (i < clause.end()
                && (words.isModel(i)
                        || words.named(i) == null
                                && (words.linking(i) || AFTERWARDS.contains(words.word(i)))
                                && i + 1 < clause.end())) {
            i = words.after(i);
        }
        return i;
    }

    /** "M rehabilitated it", "M её центрирует", "M задает ему две базы". */
    private boolean doesWithIt(Clause clause, int verb) {
        if (verb + 1 >= clause.end() || words.named(verb) != null) {
            return false;
        }
        boolean object = isIt(verb + 1) && words.cue(verb) == null && isVerb(verb);
        boolean before = isIt(verb)
                && words.named(verb + 1) == null
                && words.cue(verb + 1) == null
                && words.cyrillic(verb + 1)
                && isVerb(verb + 1);
        int next = words.after(verb + 1);
        boolean known = object
                && MADE.contains(words.word(verb))
                && next < clause.end()
                && words.named(next) == null
                && KNOWN.contains(words.word(next));
        boolean over = object && next < clause.end() && words.named(next) == null && words.word(next).equals("over");
        boolean all = object
                && verb > clause.start()
                && words.named(verb - 1) == null
                && words.word(verb - 1).equals("all");
        return before
                || known
                || over
                || all
                || object
                        && (words.pronouns().freely(clause, verb + 1)
                                || words.pronouns().dative(verb + 1));
    }

    /** "A was trained with it first, B followed", "B тоже на нём": behind what is said of another model. */
    private boolean follows(Clause clause, int next) {
        int last = clause.end() - 1;
        boolean says = walk.claims().last().technique() == null
                && walk.claims().last().isSaid()
                && walk.claims().last().stance() == Stance.ASSERTED;
        boolean verb = next == last && words.named(last) == null && FOLLOWED.contains(words.word(last));
        boolean onIt = next == last - 1
                && words.named(next) == null
                && words.word(next).equals("на")
                && ON_IT.contains(words.word(last));
        return says && (verb || onIt);
    }

    /**
     * "Первой на триллион параметров его масштабировала Kimi K2": a verb unknown here between "it" and the models at
     * the end.
     */
    private boolean isDoneBy(Clause clause, int model) {
        int verb = model - 1;
        while (verb > clause.start() && words.named(verb) == null && words.linking(verb)) {
            verb--;
        }
        return verb - 1 >= clause.start()
                && words.users().onlyModels(clause.from(model))
                && words.named(verb) == null
                && words.cue(verb) == null
                && WordForms.startsWithAny(words.word(verb), TAKING_UP)
                && isIt(verb - 1);
    }

    private boolean isIt(int i) {
        return words.named(i) == null && IT.contains(words.word(i))
                || words.isCue(i, Kind.PRONOUNS) && words.cue(i).words() > 1;
    }

    private boolean isVerb(int i) {
        String word = words.word(i);
        return words.cyrillic(i)
                ? words.verb(i) || word.length() > 3 && word.endsWith("л")
                : !ClauseShapes.isPreposition(word) && !words.linking(i) && !words.adverb(i);
    }

    /** "M - half of the head", "M with 8 heads": a share or a number, and no verb. */
    private boolean counts(Clause rest) {
        int first = rest.start();
        while (first < rest.end()
                && words.named(first) == null
                && (words.isCue(first, Kind.RATHER)
                        || words.isCue(first, Kind.FILLERS)
                        || words.isCue(first, Kind.WITH)
                        || BEFORE.contains(words.word(first)))) {
            first = words.after(first);
        }
        if (first >= rest.end() || words.named(first) != null) {
            return false;
        }
        int number = first;
        boolean share = words.shapes().share(number) || WordForms.startsWithAny(words.word(number), SHARES);
        boolean counted = NUMBER.matcher(words.word(number)).matches()
                && IntStream.range(number + 1, Math.min(rest.end(), number + 1 + NEAR))
                        .anyMatch(k -> words.named(k) == null && WordForms.startsWithAny(words.word(k), UNITS));
        return share || counted;
    }
}
