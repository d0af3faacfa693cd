package org.archgraph.check;

import org.archgraph.vault.ProblemCode;

/** How much a problem costs the graph, in the words of those who show problems. */
enum Severity {
    /** Something is missing from the graph. */
    ERROR("error", "error"),
    /** The graph rests on a guess. */
    WARNING("warning", "warning"),
    /** Nothing is wrong in the graph. */
    NOTE("note", "notice");

    private final String sarif;
    private final String github;

    Severity(String sarif, String github) {
        this.sarif = sarif;
        this.github = github;
    }

    static Severity of(ProblemCode code) {
        return switch (code) {
            case BROKEN_LINK, BAD_FRONT_MATTER, UNREADABLE, TOO_LARGE -> ERROR;
            case STALE_PATH, AMBIGUOUS_LINK, ALIAS_LINK, FOLDER_LINK, NAME_CLASH, TYPE_CONFLICT, CONTRADICTION ->
                WARNING;
            case ORPHAN -> NOTE;
        };
    }

    String sarif() {
        return sarif;
    }

    String github() {
        return github;
    }
}
