package org.archgraph.failure;

import java.util.Objects;
import java.util.Optional;

/**
 * A failure that a person can act on: one line that says what happened and where (file:line or address), a hint that
 * says what to do, and the exit code. Thrown by every part, printed only by the command line.
 */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final String hint;

    private Failure(ExitCode exitCode, String message, String hint, Throwable cause) {
        super(Objects.requireNonNull(message, "message"), cause);
        this.exitCode = exitCode;
        this.hint = hint;
    }

    /** Something that was tried and did not work. */
    public static Failure failed(String message, String hint) {
        return new Failure(ExitCode.FAILED, message, hint, null);
    }

    /** As {@link #failed(String, String)}, with the exception behind it (shown with {@code -v}). */
    public static Failure failed(String message, String hint, Throwable cause) {
        return new Failure(ExitCode.FAILED, message, hint, cause);
    }

    /** A call that makes no sense as it was written. */
    public static Failure usage(String message, String hint) {
        return new Failure(ExitCode.USAGE, message, hint, null);
    }

    /** As {@link #usage(String, String)}, with the exception behind it (shown with {@code -v}). */
    public static Failure usage(String message, String hint, Throwable cause) {
        return new Failure(ExitCode.USAGE, message, hint, cause);
    }

    /** A name, query or question that fits nothing. */
    public static Failure notFound(String message, String hint) {
        return new Failure(ExitCode.NOT_FOUND, message, hint, null);
    }

    public ExitCode exitCode() {
        return exitCode;
    }

    /** What the person can do about it; empty where the message already says it. */
    public Optional<String> hint() {
        return Optional.ofNullable(hint);
    }
}
