package org.archgraph.prose;

import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.SentenceReader.About;

/**
 * Tells where a list of models begins and goes on, and what its head says of them: "used in: A, B", "those without it:
 * A, B".
 */
final class ModelLists extends WalkPart {
    ModelLists(Walk walk) {
        super(walk);
    }

    /**
     * Whether a clause begins or goes on with the models of which the clause before has spoken: "used in: A, B".
     *
     * @param listed the clause before; null at the beginning
     */
    boolean takes(Clause clause, Clause listed) {
        if (!words.users().onlyModels(clause)) {
            return false;
        }
        boolean begins = clause.afterDashOrColon() && (heads(listed) || stanceOf(listed) != Stance.UNCLEAR)
                || clause.opener() == ':' && (state.passive() || !walk.about().ofModel() && !claims.group().isEmpty());
        boolean goesOn = clause.opener() == ','
                && !speakers.lateModels().isEmpty()
                && !turnsTo(clause)
                && !(listed != null
                        && words.contents().closesList(listed)
                        && words.contents().beginsWithPreposition(clause));
        return begins && !words.users().leadsSentence(clause) || goesOn;
    }

    /**
     * "..., а вот сама Mistral, которая его ввела, ушла", "..., а Qwen3, наоборот, ушла": whether a clause begins a
     * statement of its own, which another one interrupts.
     */
    private boolean turnsTo(Clause clause) {
        int next = words.placeOf(clause) + 1;
        boolean turns = words.named(clause.start()) == null
                && (words.word(clause.start()).equals("а") || words.isCue(clause.start(), Kind.SPLITS));
        return turns
                && next < words.clauses().size()
                && (words.isCue(words.clauses().get(next).start(), Kind.RELATIVE)
                        || words.contents().isInterjection(words.clauses().get(next)));
    }

    /** "MoE: A, B": whether the clause before only names what those after it have. */
    boolean heads(Clause listed) {
        return !walk.about().ofModel()
                && listed != null
                && (words.contents().onlyListed(listed)
                        || words.users().tellsOfUsers(listed)
                        || walk.about() == About.TECHNIQUE && words.users().tellsOfTopic(listed));
    }

    /**
     * "Those that use it: A, B": what the clause before says of the text's technique; unclear where it says nothing.
     */
    Stance stanceOf(Clause listed) {
        if (walk.about() == About.TECHNIQUE
                && listed != null
                && claims.none()
                && !state.doubtful()
                && words.users().tellsOfTopic(listed)) {
            return Stance.ASSERTED;
        }
        boolean ofTechnique = walk.about().ofTechnique()
                && !walk.about().ofModel()
                && listed != null
                && claims.ofNobodyKnown()
                && !state.passive();
        return ofTechnique && !state.doubtful() ? words.contents().saidAtEnd(listed) : Stance.UNCLEAR;
    }

    /** "GQA (A, B), MLA (C)": whether more than one technique has its models in a parenthesis behind it. */
    boolean ofPairs() {
        int pairs = 0;
        for (Clause clause : words.clauses()) {
            boolean pair = clause.opener() == '('
                    && words.shapes().directlyAfterTechnique(clause)
                    && words.users().onlyModels(clause);
            pairs += pair ? 1 : 0;
        }
        return pairs > 1;
    }
}
