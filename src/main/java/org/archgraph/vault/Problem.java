package org.archgraph.vault;

import java.util.Objects;
import java.util.Optional;

/**
 * Something in the vault that a person should fix.
 *
 * @param code what kind of problem
 * @param file the note, relative to the vault, with {@code /}
 * @param line the line, counted from 1; 0 where the whole file is meant
 * @param message what is wrong, in one line
 * @param suggestion what to write instead or to do; empty where there is nothing to suggest
 * @param edit the change that mends it without loss; empty where a person has to decide
 */
public record Problem(
        ProblemCode code, String file, int line, String message, String suggestion, Optional<Edit> edit) {
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(suggestion, "suggestion");
        Objects.requireNonNull(edit, "edit");
    }

    /** A problem that a person has to mend. */
    public Problem(ProblemCode code, String file, int line, String message, String suggestion) {
        this(code, file, line, message, suggestion, Optional.empty());
    }
}
