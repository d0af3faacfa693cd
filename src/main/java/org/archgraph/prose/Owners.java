package org.archgraph.prose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;

/**
 * Takes what tells whose a technique is right behind its name: "MLA, которую использует Kimi K2", "MLA - a technique of
 * Kimi K2".
 */
final class Owners {
    private static final Set<String> THAT = Set.of("which", "that");
    private static final Pattern PARTICIPLE =
            Pattern.compile("(?:used|applied|employed|adopted)|.+(?:[щш](?:ий|ая|ее|ие|его|ей|ую|ем|им|их)ся"
                    + "|[ея]м(?:ый|ая|ое|ые|ого|ой|ую|ых|ым)|нн(?:ый|ая|ое|ые|ого|ой|ую|ых|ым))");
    private static final List<String> USED = List.of("примен", "использ");
    private static final String WHICH = "котор";
    private static final Set<String> OF = Set.of("of", "in", "from", "в", "во", "из", "у");
    private static final Set<String> GIVEN_UP_FOR = Set.of("которому", "которой", "которым");
    private static final Set<String> ALSO = Set.of("и", "также", "тоже", "too", "also");
    private static final List<String> NOUNS = List.of(
            "техник",
            "механизм",
            "подход",
            "метод",
            "прием",
            "особенност",
            "черт",
            "компонент",
            "ингредиент",
            "основ",
            "технолог",
            "решени",
            "technique",
            "mechanism",
            "approach",
            "method",
            "feature",
            "trait",
            "component",
            "ingredient",
            "basis",
            "trick",
            "attention",
            "внимани");
    private static final List<String> FEMININE =
            List.of("альтернатив", "замен", "техник", "особенност", "технолог", "иде");
    private static final List<String> ALTERNATIVES = List.of("alternative", "replacement", "substitute", "successor");
    private static final Set<String> HER = Set.of("которая", "которую", "которой");
    private static final Set<Kind> BESIDE =
            EnumSet.of(Kind.FILLERS, Kind.IS, Kind.COMPARES, Kind.RATHER, Kind.OTHERS, Kind.PRONOUNS);
    private static final Set<Kind> VERBS =
            EnumSet.of(Kind.ASSERTS, Kind.PASSIVE, Kind.DENIES, Kind.DENIED_BEFORE, Kind.ABSENT);
    private static final Set<Kind> DENIALS = EnumSet.of(Kind.DENIES, Kind.DENIED_BEFORE, Kind.ABSENT);
    private static final Set<Kind> DOUBTS = EnumSet.of(Kind.UNCLEAR, Kind.HEDGES);

    /** What a clause tells of a technique's users. */
    private record Told(Named technique, Stance stance, List<Named> models, boolean also) {}

    private final SentenceWords words;
    private final Claims claims;
    /** The clause behind the list of models with which the last clause taken ends. */
    private int listEnd;

    Owners(SentenceWords words, Claims claims) {
        this.words = words;
        this.claims = claims;
    }

    /** Whether a clause was one that tells only that; what it tells is claimed. */
    boolean take(Clause clause, int index) {
        if (index < listEnd) {
            return true;
        }
        if (words.firstNamed(clause) < 0) {
            return false;
        }
        if (turnsDown(clause, index)) {
            return false;
        }
        Told told = relative(clause, index);
        if (told == null && index > 0) {
            told = participle(clause, words.clauses().get(index - 1));
        }
        if (told == null && index > 0) {
            told = ofNoun(clause, words.clauses().get(index - 1));
        }
        if (told == null) {
            return false;
        }
        List<Named> models = new ArrayList<>(told.models());
        List<Clause> list = listBehind(clause);
        list.forEach(more -> models.addAll(words.models(more)));
        listEnd = index + 1 + list.size();
        claims.insert(told.technique(), told.stance(), Subject.of(models), told.also());
        return true;
    }

    /**
     * "Которую взяли A, B и C,": the clauses that go on with the models with which one ends, and close their list; none
     * where they do not.
     */
    private List<Clause> listBehind(Clause clause) {
        List<Clause> list = words.isModel(clause.end() - 1) ? words.users().listBehind(clause) : List.of();
        return list.isEmpty() || words.contents().closesList(list.get(list.size() - 1)) ? list : List.of();
    }

    /** "..., которую использует Kimi K2", "- an approach that Kimi K2 uses"; null where a clause is something else. */
    private Told relative(Clause clause, int index) {
        int which = clause.start();
        while (which < clause.end() && !which(which)) {
            which++;
        }
        if (which == clause.end()) {
            return contact(clause, index);
        }
        boolean heads = which == clause.start() || which == clause.start() + 1 && words.linking(clause.start());
        Named technique =
                heads ? index == 0 ? null : antecedent(index - 1, words.word(which)) : explained(clause, index, which);
        return technique == null ? null : told(technique, which + 1, clause.end());
    }

    /**
     * "GQA - подход, которому предпочли MLA": whether a clause says that something else was preferred; that is then
     * said of the first.
     */
    private boolean turnsDown(Clause clause, int index) {
        int which = words.linking(clause.start()) && !which(clause.start()) ? clause.start() + 1 : clause.start();
        boolean prefers = index > 0 && which < clause.end() && which(which) && GIVEN_UP_FOR.contains(words.word(which))
                && words.hasCue(clause, Kind.PREFERS) && words.isTechnique(words.firstNamed(clause));
        Named technique = prefers ? antecedent(index - 1, words.word(which)) : null;
        if (technique != null) {
            claims.turnDown(technique);
        }
        return technique != null;
    }

    /** "- an approach GLM-4.5 does without"; null where a clause is something else. */
    private Told contact(Clause clause, int index) {
        int model = words.firstNamed(clause);
        Named term = term(index);
        boolean noun = term != null && model > clause.start() && !words.isTechnique(model) && !words.cyrillic(model - 1)
                && WordForms.startsWithAny(words.word(model - 1), NOUNS) && beside(clause.start(), model);
        boolean verb = noun && VERBS.stream().anyMatch(kind -> words.endsCue(clause.end(), kind));
        return verb ? told(term, model, clause.end()) : null;
    }

    /** The technique that a dash sets off from the clause that explains it; null where none does. */
    private Named term(int index) {
        boolean dash = index > 0 && words.clauses().get(index).opener() == '-';
        Clause before = dash ? words.clauses().get(index - 1) : null;
        return dash && words.contents().onlyTechnique(before) ? words.named(before.start()) : null;
    }

    private boolean which(int i) {
        return words.isCue(i, Kind.RELATIVE) && (THAT.contains(words.word(i)) || words.word(i).startsWith(WHICH));
    }

    /**
     * "MLA - an approach that", "MLA is an approach that": what a clause tells of before a word; null where it tells of
     * nothing.
     */
    private Named explained(Clause clause, int index, int end) {
        Named term = term(index);
        if (term != null) {
            int other = IntStream.range(clause.start(), end).filter(words::isTechnique).findFirst().orElse(end);
            boolean alternative = other == end || has(clause.start(), other, ALTERNATIVES);
            return alternative && beside(clause.start(), other) ? term : null;
        }
        int next = words.after(clause.start());
        return words.isTechnique(clause.start()) && next < end && beside(next, end)
                ? words.named(clause.start())
                : null;
    }

    /**
     * The technique that a clause ends with, or of which it only tells what it is: "MLA - подход"; null where it is
     * neither.
     */
    private Named antecedent(int index, String which) {
        Clause clause = words.clauses().get(index);
        int last = clause.end() - 1;
        Named term = term(index);
        if (!words.isTechnique(last)) {
            return term != null && beside(clause.start(), clause.end()) ? term : null;
        }
        int name = words.startOf(last);
        if (term == null || name == clause.start()) {
            return words.named(last);
        }
        // "GQA - альтернатива многоголовому вниманию, которую": the gender tells which of the two
        boolean feminine = has(clause.start(), name, FEMININE) && HER.contains(which);
        return feminine || has(clause.start(), name, ALTERNATIVES) ? term : null;
    }

    /** What words say of models and of no technique; null where they say something else. */
    private Told told(Named technique, int start, int end) {
        List<Named> models = new ArrayList<>();
        Stance stance = null;
        boolean also = false;
        boolean doubtful = false;
        for (int i = start; i < end; i = words.after(i)) {
            Cue cue = words.cue(i);
            if (words.isTechnique(i)) {
                return null;
            } else if (words.named(i) != null) {
                models.add(words.named(i));
            } else if (cue != null && VERBS.stream().anyMatch(cue::is) && !cue.is(Kind.INSTEAD)) {
                stance = DENIALS.stream().anyMatch(cue::is) ? Stance.DENIED : stance == null ? Stance.ASSERTED : stance;
            } else if (cue != null && DOUBTS.stream().anyMatch(cue::is)) {
                doubtful = true;
            } else if (cue != null
                    && !cue.is(Kind.FILLERS)
                    && !cue.is(Kind.RATHER)
                    && !(stance == Stance.DENIED && cue.is(Kind.PREFERS))) {
                return null;
            }
            also |= ALSO.contains(words.word(i)) && models.isEmpty();
        }
        return models.isEmpty() || stance == null
                ? null
                : new Told(technique, doubtful ? Stance.UNCLEAR : stance, models, also);
    }

    /** "MLA, применяемая в Kimi K2", "MLA, used by Kimi K2"; null where a clause is something else. */
    private Told participle(Clause clause, Clause before) {
        int in = clause.start() + 1;
        String word = words.word(clause.start());
        boolean speaks = words.isCue(clause.start(), Kind.PASSIVE)
                || words.isCue(clause.start(), Kind.ASSERTS_OF_PREVIOUS)
                || words.cue(clause.start()) == null && WordForms.startsWithAny(word, USED);
        boolean participle = speaks
                && clause.opener() == ','
                && words.isTechnique(before.end() - 1)
                && PARTICIPLE.matcher(word).matches();
        boolean ofModels = participle
                && in + 1 < clause.end()
                && words.named(in) == null
                && (OF.contains(words.word(in)) || words.word(in).equals("by"))
                && words.users().onlyModels(clause.from(in + 1));
        return ofModels ? new Told(words.named(before.end() - 1), Stance.ASSERTED, words.models(clause), false) : null;
    }

    /** "MLA - ключевая техника DeepSeek V3"; null where a clause is something else. */
    private Told ofNoun(Clause clause, Clause before) {
        boolean explains = (clause.opener() == '-' || clause.opener() == ':') && words.contents().onlyTechnique(before);
        int model = words.firstNamed(clause);
        if (!explains || model <= clause.start() || words.isTechnique(model)) {
            return null;
        }
        int end = model;
        while (end < clause.end()
                && (words.linking(end) && words.cue(end) == null
                        || words.named(end) != null && !words.isTechnique(end))) {
            end = words.after(end);
        }
        int noun = OF.contains(words.word(model - 1)) ? model - 1 : model;
        boolean kind = has(clause.start(), noun, NOUNS);
        boolean joined = noun == model && words.linking(model - 1);
        return kind && !joined && beside(clause.start(), noun) && (end == clause.end() || beside(end, clause.end()))
                ? new Told(words.named(before.start()), Stance.ASSERTED, words.models(clause), false) : null;
    }

    /** Whether words tell what something is, and nothing of its use. */
    private boolean beside(int start, int end) {
        for (int i = start; i < end; i = words.after(i)) {
            Cue cue = words.cue(i);
            if (words.named(i) != null || cue != null && BESIDE.stream().noneMatch(cue::is)) {
                return false;
            }
        }
        return start < end;
    }

    private boolean has(int start, int end, List<String> stems) {
        return IntStream.range(start, end).anyMatch(i -> WordForms.startsWithAny(words.word(i), stems));
    }
}
