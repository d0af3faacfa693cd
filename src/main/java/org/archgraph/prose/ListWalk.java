package org.archgraph.prose;

import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.Saying.Mode;
import org.archgraph.prose.Saying.Noun;

/**
 * Tells whether a clause goes on with the list of the one before, or is a sentence of its own that begins with a
 * technique.
 */
final class ListWalk extends WalkPart {
    ListWalk(Walk walk) {
        super(walk);
    }

    /**
     * Whether a clause goes on with the list.
     *
     * @param before the clause before; null where there is none
     * @param outermost whether it stands in no parenthesis
     */
    boolean goesOn(Clause clause, Clause before, boolean outermost) {
        if (clause.opener() == ')') {
            return true;
        }
        int technique = words.contents().leadingTechnique(clause);
        boolean nothingYet = claims.none() && saying.mode() == Mode.NONE && saying.noun() == Noun.NONE;
        if (clause.opener() != ',' || technique < 0 || nothingYet) {
            return false;
        }
        int next = words.after(technique);
        if (saying.headedByInstead() && joins(clause, technique)) {
            return goesOnInstead(clause, technique);
        }
        boolean ends = next >= clause.end();
        if (before != null && words.users().onlyUsers(clause) && !words.models(before).isEmpty()) {
            // "MLA у DeepSeek V3, кеш у Gemma 3, Gated DeltaNet у Qwen3-Next"
            return false;
        }
        boolean ofOthers = outermost && !walk.speakers().lateModels().isEmpty();
        if (ofOthers
                && (ends
                        || words.users().tellsWhose(clause, next)
                        || words.isCue(next, Kind.IS) && words.cue(next).kinds().size() == 1)) {
            // "sinks are used by GPT-OSS only, MTP - by GLM-4.5", "GQA in Gemma 3 and Qwen3, MLA in Kimi K2"
            return false;
        }
        boolean own = splits(clause, technique, ends)
                || !ends
                        && (says(clause, next)
                                || comesAfterSentence(clause, next, before)
                                || comesAfterMeasure(clause, next, before));
        boolean turns = words.contents().turns(clause) && !claims.endsDenied();
        // "attention is MLA, а GQA, ..., ушло": not a further part of the list, as after "не"
        return !own && !turns && (ends || words.named(next) != null || words.cue(next) != null || !words.verb(next));
    }

    /**
     * "Вместо MLA, MHA и GQA модель ...", "instead of LayerNorm, GELU and MLA, RMSNorm is used": the last of what
     * something stands for.
     */
    private boolean goesOnInstead(Clause clause, int technique) {
        int last = words.after(technique) + 1;
        boolean further = words.placeOf(clause) + 1 < words.clauses().size();
        // and not "instead of MLA, GQA and RoPE are used"
        return words.after(last) < clause.end() ? words.cyrillic(last - 1) : further;
    }

    private boolean joins(Clause clause, int technique) {
        int last = words.after(technique) + 1;
        return technique == clause.start() && last < clause.end() && words.linking(last - 1) && words.isTechnique(last);
    }

    /** "Uses GQA, but the shared expert, ..., it has not"; "embeddings it has none, but ALiBi tells ...". */
    private boolean splits(Clause clause, int technique, boolean ends) {
        boolean excluded = saying.noun() == Noun.EXCLUDED && technique == clause.start() + 1;
        return words.isCue(clause.start(), Kind.SPLITS) && (ends || excluded);
    }

    /** Whether words behind a clause's technique say something of it that the list does not. */
    private boolean says(Clause clause, int next) {
        boolean plain = words.named(next) == null;
        // "RMSNorm has replaced LayerNorm, RoPE has replaced ..."
        boolean replaces = saying.noun() == Noun.REPLACED && words.isCue(next, Kind.REPLACES);
        // "decided against MLA, as GQA is simpler", "does not adopt MLA, GQA is used throughout", "no MTP, and QK-Norm
        // cannot be ..."
        boolean denied = saying.denies()
                && (plain && words.isCue(next, Kind.IS) && words.verb(next) || plain && words.isCue(next, Kind.NEGATES)
                || words.isCue(next, Kind.PASSIVE) && !words.isCue(next, Kind.DENIED_BEFORE));
        // "uses RoPE, NoPE it has not"
        boolean asserted = saying.mode() == Mode.ASSERT
                && claims.last() != null
                && claims.last().stance() == Stance.ASSERTED
                && words.contents().deniesLast(clause.from(next));
        // "RMSNorm вместо LayerNorm (...), GQA вместо MHA"
        boolean instead = saying.noun() == Noun.INSTEAD && words.isCue(next, Kind.INSTEAD);
        // "MLA was used by A, GQA by others"
        return replaces || denied || asserted || instead || words.users().isUsedBy(clause, next);
    }

    /**
     * Whether the clause before is a sentence of its own, and what stands behind this one's technique goes on with
     * another.
     */
    private boolean comesAfterSentence(Clause clause, int next, Clause before) {
        if (before == null) {
            return false;
        }
        // "Post-Norm was the favourite, Pre-Norm stayed"
        boolean ofTechnique = words.cue(next) != null && words.shapes().speaksOfTechnique(before);
        // "RMSNorm has won, LayerNorm is left in OLMo 2 only"
        boolean ofModels = !walk.about().ofModel()
                && words.contents().goesOnBehindLeader(before)
                && !words.models(clause).isEmpty();
        // "RMSNorm + Pre-Norm: the usual scheme, Post-Norm was tried", "two shared experts, MTP was not known yet"
        return ofTechnique || ofModels || isNoList(before) && words.contents().saysLast(clause.from(next));
    }

    /**
     * "More layers than in Qwen3, but QK-Norm is gone": whether the clause before only measures by a model, and this
     * one says something.
     */
    private boolean comesAfterMeasure(Clause clause, int next, Clause before) {
        boolean measured = before != null
                && saying.noun() == Noun.COMPARED
                && words.namedTechniques(before).isEmpty()
                && !words.models(before).isEmpty();
        return measured && words.contents().saysLast(clause.from(next));
    }

    /** Whether a clause is no part of a list: it names nothing behind a colon, or goes on behind what it names. */
    private boolean isNoList(Clause clause) {
        boolean aside = clause.afterDashOrColon() && words.contents().withoutNames(clause);
        return aside || words.contents().goesOnBehindLeader(clause) || words.contents().saysOutright(clause);
    }
}
