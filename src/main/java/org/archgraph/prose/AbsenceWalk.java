package org.archgraph.prose;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.archgraph.prose.CueTable.Cue;
import org.archgraph.prose.Saying.Noun;
import org.archgraph.prose.SentenceReader.About;

/** What a cue that says that something is not there does: "нет", "absent". */
final class AbsenceWalk extends WalkPart {
    private static final Pattern MANY = Pattern.compile("\\p{IsCyrillic}+(?:ий|ов|ев|ей)");
    private static final String NOR = "ни";
    private static final Set<String> OWNING = Set.of("у", "в");

    AbsenceWalk(Walk walk) {
        super(walk);
    }

    void cue(Clause clause, Cue cue, int i) {
        boolean last = i + cue.words() == clause.end();
        boolean behindName = i > 0 && words.named(i - 1) != null;
        // "without positional embeddings there is no limit": that name denies itself
        boolean named = behindName && (last || !words.deniesItself(words.startOf(i - 1)));
        if (last && behindParenthesis(clause)) {
            return;
        }
        absent(clause, last, named, words.shapes().subjectless(clause, i) && !manyBefore(clause, i));
    }

    /**
     * "Relies on GQA, латентного внимания (MLA) в ней нет": denies what stands before a parenthesis, and in it, alone;
     * whether it is so.
     */
    boolean behindParenthesis(Clause clause) {
        int parenthesis = words.placeOf(clause) - 1;
        boolean behind = clause.closes()
                && parenthesis > 0
                && claims.ofClause().isEmpty()
                && words.contents().onlyTechnique(words.clauses().get(parenthesis))
                && words.contents().onlyTechnique(words.clauses().get(parenthesis - 1));
        int from = behind ? words.clauses().get(parenthesis - 1).start() : 0;
        List<DraftClaim> meant = behind
                ? claims.group().stream()
                        .filter(claim -> claim.technique() != null && words.indexOf(claim.technique()) >= from)
                        .toList()
                : List.of();
        meant.forEach(claim -> claim.say(walk.unlessDoubtful(Stance.DENIED)));
        return !meant.isEmpty();
    }

    /** "В каждом четвертом позиций нет": a noun in the genitive, of many, is what is absent. */
    private boolean manyBefore(Clause clause, int i) {
        return i > clause.start() && words.shapes().noun(i - 1) && MANY.matcher(words.word(i - 1)).matches();
    }

    private void absent(Clause clause, boolean last, boolean behindName, boolean subjectless) {
        if (words.parallel().deniesOther(clause)) {
            claims.last().doubt();
            return;
        }
        Subject owner = endsNorList(clause) ? ownerBefore(clause.end() - 1) : null;
        if (owner != null) {
            claims.denied().stream().filter(claim -> claim.subject().isDefault()).forEach(claim -> claim.about(owner));
            state.spokeOfThat();
            return;
        }
        if (claims.ofClause().isEmpty() && (state.isOfPart() || saying.noun() == Noun.EXCLUDED)) {
            // "есть у младших, у старших нет", "слоев без позиции нет"
            state.spokeOfThat();
            return;
        }
        if (words.placedInOther(clause)) {
            claims.ofClause().forEach(DraftClaim::doubt);
        }
        if (claims.ofClause().isEmpty() && words.placedElsewhere(clause)) {
            // "Scout has it, в Maverick нет"
            state.spokeOfThat();
            return;
        }
        // "Gemma 3 has a window, здесь окна нет"
        boolean ofOther = state.isHere() && walk.about().ofModel() && claims.ofClause().isEmpty()
                && claims.last() != null && !claims.last().subject().isDefault() && clause.end() - clause.start() > 2;
        boolean left = subjectless
                && claims.ofClause().isEmpty()
                && (claims.anyOpen() || claims.anyLeft())
                && !speakers.named()
                && (!speakers.namedBefore() || state.isHere() || words.shapes().afterRelative(clause));
        boolean named = !ofOther && (!claims.group().isEmpty() || left);
        if (last
                && clause.start() == 0
                && claims.none()
                && words.after(clause.start()) == clause.end()
                && walk.about() == About.MODEL_UNDER_TECHNIQUE) {
            // "**QK-Norm.** Нет."
            referents.imply(walk.unlessDoubtful(Stance.DENIED), speakers.current());
        } else if (last && !state.hasPronoun() && named || behindName && !claims.ofClause().isEmpty()) {
            claims.sayBefore(Stance.DENIED, false);
            claims.ofClause().forEach(DraftClaim::firm);
            if (last) {
                ofOwner(clause.end() - 1);
            }
        } else if (!last || clause.end() - clause.start() > 1) {
            saying.next(Noun.EXCLUDED);
        }
    }

    /** "Ни стоков, ни окна в Qwen3 нет": whether a clause ends a list of what is absent. */
    private boolean endsNorList(Clause clause) {
        int place = words.placeOf(clause);
        return place > 0 && clause.opener() == ',' && words.word(clause.start()).equals(NOR)
                && words.word(words.clauses().get(place - 1).start()).equals(NOR);
    }

    /**
     * "Attention sinks и окна у GLM-4.5 нет": the model right before the denial is the one that lacks them, whoever was
     * spoken of.
     */
    private void ofOwner(int absent) {
        Subject owner = ownerBefore(absent);
        if (owner != null) {
            claims.ofClause().stream()
                    .filter(claim ->
                            claim.stance() == Stance.DENIED && claim.subject().isDefault())
                    .forEach(claim -> claim.about(owner));
        }
    }

    /**
     * The model right before a denial, where a word such as "у" makes it the one that lacks something; null where none
     * stands there.
     */
    private Subject ownerBefore(int absent) {
        int model = absent > 0 && words.isModel(absent - 1) ? words.startOf(absent - 1) : 0;
        boolean owns = model > 0 && words.named(model - 1) == null && OWNING.contains(words.word(model - 1));
        return owns ? Subject.of(List.of(words.named(model))) : null;
    }
}
