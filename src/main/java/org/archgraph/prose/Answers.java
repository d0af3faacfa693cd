package org.archgraph.prose;

import java.util.List;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.SentenceReader.About;

/** Takes clauses that only answer: "yes" and "no" behind a technique or models, and models that do otherwise. */
final class Answers extends WalkPart {
    Answers(Walk walk) {
        super(walk);
    }

    /** Takes "Qwen3 этого не делает": what was said of others is not so with it. */
    boolean doesNot(Clause clause) {
        List<Named> models = words.users().doingOtherwise(clause);
        DraftClaim last = models.isEmpty() || state.doubtful() ? null : claims.last();
        if (last == null
                || last.stance() != Stance.ASSERTED
                || !last.isWorded()
                || last.subject().isDefault() && !walk.about().ofTechnique()) {
            return false;
        }
        return say(last.technique(), Stance.DENIED, models);
    }

    /** "No, GQA": an answer to what was asked before, and not a denial of what follows. */
    boolean first(Clause clause) {
        return clause.start() == 0 && clause.end() == 1 && words.clauses().size() > 1
                && words.clauses().get(1).opener() != ':' && words.users().onlyAnswers(clause);
    }

    /**
     * Takes "QK-Norm - да, смещения внимания - нет": an answer behind the technique that it is about.
     *
     * @param before the clause before; null at the beginning
     */
    boolean ofTerm(Clause clause, Clause before) {
        // "MTP - нет данных" answers nothing
        Stance said = clause.opener() == '-'
                        && before != null
                        && !words.hasCue(clause, Kind.HEDGES)
                        && words.contents().onlyTechnique(before)
                ? words.users().onlyAnswer(clause)
                : Stance.UNCLEAR;
        DraftClaim last = said == Stance.UNCLEAR || !walk.about().ofModel() || state.doubtful() ? null : claims.last();
        if (last == null || last.technique() != words.named(before.end() - 1)) {
            return false;
        }
        last.say(said);
        saying.reset();
        claims.beginClause();
        return true;
    }

    /** Takes "Shared experts: GLM-4.5 yes, Qwen3 no", one model after the other; whether a clause is one of those. */
    boolean listed(Clause clause) {
        boolean keeps = words.users().answersToDropping(clause);
        DraftClaim dropped = keeps && !state.doubtful() ? claims.last() : null;
        if (dropped != null && dropped.stance() == Stance.DENIED) {
            return say(dropped.technique(), Stance.ASSERTED, words.models(clause));
        }
        Stance said = keeps ? Stance.ASSERTED : words.users().answer(clause);
        boolean takesUp = words.users().takesUp(clause);
        boolean ofTopic = (walk.about() == About.TECHNIQUE || walk.about() == About.MODEL_WITH_TECHNIQUE)
                && !takesUp
                && words.contents().withoutTechnique(words.all());
        if (ofTopic && said != Stance.UNCLEAR) {
            // "Gemma 3 - да, Qwen3 - нет", in a text about a technique
            return say(null, said, words.models(clause));
        }
        boolean listed = said != Stance.UNCLEAR && !claims.none() && (takesUp
                ? claims.endsDenied() && !state.doubtful()
                : words.clauses().get(1).opener() == ':' && words.contents().onlyTechnique(words.clauses().get(0)));
        if (!listed) {
            return false;
        }
        return say((takesUp ? claims.last() : claims.first()).technique(), said, words.models(clause));
    }

    private boolean say(Named technique, Stance stance, List<Named> models) {
        claims.beginClause();
        claims.add(new DraftClaim(technique, stance, true).about(Subject.of(models)));
        models.forEach(speakers::saw);
        return true;
    }
}
