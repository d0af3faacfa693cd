package org.archgraph.vault;

import java.util.Locale;

/** The kinds of problem; the text form ({@link #code()}) is what users filter by. */
public enum ProblemCode {
    BROKEN_LINK,
    STALE_PATH,
    AMBIGUOUS_LINK,
    ALIAS_LINK,
    FOLDER_LINK,
    NAME_CLASH,
    TYPE_CONFLICT,
    CONTRADICTION,
    ORPHAN,
    BAD_FRONT_MATTER,
    UNREADABLE,
    TOO_LARGE;

    /** The kind as it is printed: {@code broken-link}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a note, or a part of it, could not be read, so that nobody knows what the graph lacks. */
    public boolean losesText() {
        return this == UNREADABLE || this == TOO_LARGE || this == BAD_FRONT_MATTER;
    }
}
