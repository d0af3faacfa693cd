package org.archgraph.failure;

/** The exit codes of the command line; scripts depend on the numbers. */
public enum ExitCode {
    /** Answered, also when the answer is "no rows". */
    OK(0),
    /** Something went wrong that is not the caller's wording: a file, a server, a disk. */
    FAILED(1),
    /** Wrong options or arguments. */
    USAGE(2),
    /** Nothing found, or a question that was not understood. */
    NOT_FOUND(3),
    /** The vault has problems (command {@code check}). */
    PROBLEMS(4);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
