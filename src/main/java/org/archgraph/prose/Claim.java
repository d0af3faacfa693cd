package org.archgraph.prose;

import java.util.List;
import java.util.Objects;

/**
 * What a sentence says about one technique that it names.
 *
 * @param technique the technique; null for the one that the text is about
 * @param stance what is said
 * @param subjects the models of which it is said; empty for the one that the text is about
 * @param elsewhere whether it is said of somebody who is not known, so that it concerns nobody here
 * @param worded whether a word says it ("uses", "without"), rather than the mere name
 * @param plain whether nothing in its clause compares, or speaks of others
 * @param partial whether it is said of some layers only
 * @param here whether it is said of what is "here", whoever else the text speaks of in passing
 */
public record Claim(
        Named technique, Stance stance, List<Named> subjects, boolean elsewhere, boolean worded, boolean plain,
        boolean partial, boolean here) {
    public Claim {
        Objects.requireNonNull(stance, "stance");
        subjects = List.copyOf(subjects);
    }
}
