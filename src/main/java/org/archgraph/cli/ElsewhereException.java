package org.archgraph.cli;

/**
 * Says that a command that runs within the server has to run in a process of its own; nobody but that process sees it.
 */
final class ElsewhereException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** No exit code of a command. */
    static final int CODE = -1;

    ElsewhereException(String why) {
        super(why);
    }
}
