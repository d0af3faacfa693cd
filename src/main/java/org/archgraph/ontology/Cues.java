package org.archgraph.ontology;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The phrases by which a sentence denies, compares or doubts, in every language of the vault.
 *
 * @param phrases the phrases of each kind of cue
 */
public record Cues(Map<Kind, List<String>> phrases) {
    public Cues {
        phrases = Map.copyOf(phrases);
    }

    public List<String> of(Kind kind) {
        return phrases.getOrDefault(Objects.requireNonNull(kind, "kind"), List.of());
    }

    /** What a cue does to the techniques around it. */
    public enum Kind {
        /** Denies what follows it: "does not use", "без". */
        DENIES_NEXT,
        /** Denies what stands before it: "is not used", "не используется". */
        DENIES_PREVIOUS,
        /** Names what was replaced: "instead of", "вместо". */
        REPLACES,
        /** Speaks of something else to compare with: "unlike", "в отличие от". */
        COMPARES,
        /** Is unsure: "probably", "вероятно". */
        HEDGES
    }
}
