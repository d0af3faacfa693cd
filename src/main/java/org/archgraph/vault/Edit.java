package org.archgraph.vault;

import java.util.Objects;

/**
 * A change that mends a problem, for the line of the problem.
 *
 * @param written what stands there now, to the letter, with {@code \n} as line end
 * @param replacement what should stand there instead
 */
public record Edit(String written, String replacement) {
    public Edit {
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(replacement, "replacement");
    }
}
