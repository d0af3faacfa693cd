package org.archgraph.prose;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;

/** Walks through the words of a clause. */
final class WordWalk extends WalkPart {
    private static final Set<String> AND = Set.of("и", "and");
    private static final Set<String> FIRST =
            Set.of("первое", "первую", "первый", "первого", "первом", "первой", "former");
    private static final List<String> MADE_OF = List.of(
            "слоев",
            "слоя",
            "блоков",
            "блока",
            "модулей",
            "модуля",
            "механизма",
            "механизмов",
            "голов",
            "набора",
            "схемы");
    private static final Set<String> BOTH = Set.of("обе", "оба", "обеих", "обоих", "both");
    private static final Set<String> FIRST_MODEL = Set.of("первой", "первого", "первая", "первую", "former");
    private static final Set<String> SECOND_MODEL = Set.of("второй", "второго", "вторая", "вторую");
    private static final Set<String> WHOSE = Set.of("у", "в", "во", "для", "the", "только", "лишь", "а", "и", "но",
            "причем");
    private static final Set<String> SECOND = Set.of("второе", "вторую", "второй", "второго", "втором");

    private static final Set<String> NUMBERS = Stream.of(FIRST, SECOND, BOTH, FIRST_MODEL, SECOND_MODEL)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final TechniqueWalk techniques;
    private final ModelWalk models;
    private final CueWalk cues;
    private final ClauseEnd ends;
    private boolean notOnly;
    /** Whether something was left open before the last clause. */
    private boolean hedgedOutside;
    /** Whether "the former" has stood for a technique. */
    private boolean firstMeant;
    /** The clause read last; null at the beginning. */
    private Clause before;

    WordWalk(Walk walk) {
        super(walk);
        this.techniques = new TechniqueWalk(walk);
        this.models = new ModelWalk(walk);
        this.cues = new CueWalk(walk);
        this.ends = new ClauseEnd(walk);
    }

    /** @param chained whether the clause goes on with the models of the one before: "A, B and C use ..." */
    void begin(Clause clause, boolean chained) {
        // "for example," stands in a clause of its own and speaks of the next
        state.setUnclear(state.unclear()
                && !(before != null && walk.inserted(before))
                && claims.ofClause().isEmpty()
                && !speakers.named()
                && !state.spoken());
        if (before != null && !hedgedOutside && walk.inserted(before) && clause.opener() == ',') {
            // "Kimi K2, of which one could have expected it, ...": the doubt is that of the inserted clause
            state.endDoubt();
        }
        hedgedOutside = state.hedged();
        before = clause;
        claims.beginClause();
        boolean here = state.isHere();
        state.begin(chained ? clause.start() : -1, clause.closes());
        if (here
                && clause.opener() == ','
                && AND.contains(words.word(clause.start()))
                && words.models(clause).isEmpty()) {
            // "здесь плотная сеть, и вместо MLA обычная группировка голов"
            state.here();
        }
        if (clause.start() < words.size() && words.isCue(clause.start(), Kind.SPLITS)) {
            state.endHedge();
        }
    }

    /** Whether a clause is the second half of "not only ..., but also ...". */
    boolean goesOnAfterNotOnly(Clause clause) {
        boolean second = notOnly && words.isCue(clause.start(), Kind.SPLITS);
        notOnly &= !second;
        return second;
    }

    void read(Clause clause, boolean quietBefore, TechniqueWalk.Around around) {
        boolean spokenOf = !claims.group().isEmpty()
                || !speakers.lateModels().isEmpty();
        state.setPassive(state.passive() && spokenOf);
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            Named what = words.named(i) != null ? words.named(i) : oneOfTwo(clause, i);
            Cue cue = words.cue(i);
            if (what != null && what.kind() == Named.Kind.TECHNIQUE) {
                if (words.named(i) == null) {
                    // "there are two ways, GQA and MLA": nobody's
                    claims.doubtThoseOf(speakers.main());
                    claims.newGroup();
                }
                techniques.technique(clause, i, what, quietBefore, around);
                if (preferredToNext(clause, i)) {
                    saying.next(Saying.Noun.EXCLUDED);
                }
            } else if (what != null) {
                models.model(clause, i, what);
            } else if (cue != null) {
                notOnly |= cue.is(Kind.NOT_ONLY);
                cues.cue(clause, cue, i);
            } else if (words.parallel().repeatsWith(clause, i)) {
                claims.denyLast();
                saying.say(Saying.Mode.ASSERT);
            } else {
                if (AND.contains(words.word(i))
                        && i + 1 < clause.end()
                        && words.named(i + 1) == null
                        && words.cue(i + 1) == null
                        && words.verb(i + 1)) {
                    state.goesOn();
                }
                if (NUMBERS.contains(words.word(i))) {
                    chosen(clause, i);
                    numbered(clause, i);
                }
                if (standsOn(clause, i)) {
                    saying.say(Saying.Mode.ASSERT);
                }
                boolean layers = layersWith(clause, i);
                boolean before =
                        saying.noun() != Saying.Noun.NONE && (words.adjective(i) || describes(clause, i) || layers);
                saying.plain(words.word(i), words.linking(i) || layers, before);
            }
        }
    }

    /** "Gemma 3, Qwen3, Llama 4 давно на GQA": whether "on" stands between models and a technique, with no verb. */
    private boolean standsOn(Clause clause, int i) {
        boolean on = words.word(i).equals("на")
                && i + 1 < clause.end()
                && words.isTechnique(i + 1)
                && words.after(i + 1) == clause.end()
                && !state.spoken()
                && !state.contrast()
                && saying.mode() == Saying.Mode.NONE
                && saying.noun() == Saying.Noun.NONE;
        int before = i;
        while (on
                && before > clause.start()
                && words.named(before - 1) == null
                && words.cue(before - 1) == null
                && words.adverb(before - 1)) {
            before--;
        }
        return on
                && (before > clause.start()
                        ? words.isModel(before - 1) && speakers.named()
                        : clause.opener() == '-' && words.users().followsModels(clause));
    }

    /**
     * "Between GQA and MLA: the former is used by ..., the latter by ...": which of the only two named before is meant;
     * null if none is.
     */
    private Named oneOfTwo(Clause clause, int i) {
        boolean number = clause.start() > 0 && (NUMBERS.contains(words.word(i)) || words.isCue(i, Kind.LATTER));
        if (!number) {
            return null;
        }
        boolean first = FIRST.contains(words.word(i)) || FIRST_MODEL.contains(words.word(i));
        boolean second = SECOND.contains(words.word(i))
                || SECOND_MODEL.contains(words.word(i))
                || words.isCue(i, Kind.LATTER) && words.cue(i).words() == 2;
        int next = words.after(i);
        boolean alone = next >= clause.end() && firstMeant
                || next < clause.end()
                        && words.named(next) == null
                        && words.cue(next) != null
                        && (Saying.speaks(words.cue(next)) || words.isCue(next, Kind.IS))
                || next < clause.end() && words.word(next).equals("by") && firstMeant;
        int start = 0;
        while (start < clause.start() && !words.isModel(start)) {
            start = words.after(start);
        }
        List<Named> two = words.namedTechniques(words.all().until(start));
        boolean meant = (first || second) && alone && two.size() == 2 && !walk.about().ofModel();
        firstMeant |= meant && first;
        return meant ? two.get(first ? 0 : 1) : null;
    }

    /** "Предпочитает GQA более сложной MLA": whether the next name in the clause is what this one is preferred to. */
    private boolean preferredToNext(Clause clause, int i) {
        boolean prefers =
                state.lastSpoke(Kind.PREFERS) && state.lastSpokenEnd() == i && words.cyrillic(state.lastSpokenStart());
        int next = words.after(i);
        while (prefers
                && next < clause.end()
                && words.named(next) == null
                && !words.linking(next)
                && (words.cue(next) == null || words.isCue(next, Kind.FILLERS) || words.isCue(next, Kind.COMPARES))) {
            next = words.after(next);
        }
        return prefers && next < clause.end() && words.isTechnique(next);
    }

    /** "... and chose the first": of the two that the sentence names. */
    private void chosen(Clause clause, int i) {
        boolean first = FIRST.contains(words.word(i));
        if ((first || SECOND.contains(words.word(i))) && state.settled() && !state.hedged()
                && words.shapes().endsOrGoesOn(clause, i + 1)) {
            claims.choose(first ? 0 : 1);
        }
    }

    /** "У первой есть MoE, у второй нет": of the two models that the sentence names. */
    private void numbered(Clause clause, int i) {
        if (BOTH.contains(words.word(i)) && i > 0) {
            List<Named> two = words.models(words.all().until(clause.start()));
            if (two.size() == 2 && !speakers.named()) {
                speakers.subject(two.get(0), false);
                speakers.subject(two.get(1), true);
            }
            return;
        }
        boolean first = FIRST_MODEL.contains(words.word(i));
        boolean second = SECOND_MODEL.contains(words.word(i));
        boolean whose = i > 0 && (i == clause.start() || WHOSE.contains(words.word(i - 1)));
        if (!first && !second || !whose) {
            return;
        }
        int next = i + 1;
        boolean alone = next >= clause.end()
                || words.named(next) != null
                || words.cue(next) != null
                || words.adjective(next)
                || words.verb(next);
        List<Named> models = alone ? words.models(words.all().until(clause.start())) : List.of();
        if (models.size() == 2) {
            speakers.subject(models.get(first ? 0 : 1), false);
        }
    }

    /** "No layers with MLA", "без слоёв MLA": what they are made of is not there, as they are not. */
    private boolean layersWith(Clause clause, int i) {
        boolean layers = saying.noun() == Saying.Noun.EXCLUDED && words.isLayer(i) && i + 1 < clause.end();
        return layers && (words.isCue(i + 1, Kind.WITH)
                || words.isTechnique(i + 1));
    }

    /**
     * "No real shared expert": an English word right before a technique, of which none tells by its ending what it is;
     * and "без слоев Mamba", of what it is made into.
     */
    private boolean describes(Clause clause, int i) {
        boolean before = i + 1 < clause.end() && words.isTechnique(i + 1);
        // "набора голов MHA"
        int next = i + 1 < clause.end() && words.named(i + 1) == null && isMadeOf(i + 1) ? i + 2 : i + 1;
        boolean made = next < clause.end() && words.isTechnique(next) && isMadeOf(i);
        return made || before && !words.cyrillic(i) && !words.linking(i) && !ClauseShapes.isPreposition(words.word(i));
    }

    private boolean isMadeOf(int i) {
        return words.cyrillic(i) && WordForms.startsWithAny(words.word(i), MADE_OF);
    }

    void end(Clause clause) {
        ends.end(clause);
    }
}
