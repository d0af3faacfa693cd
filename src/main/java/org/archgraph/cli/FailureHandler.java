package org.archgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
import org.archgraph.render.Printable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns every exception into one line for people and an exit code. */
final class FailureHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {
    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult result) {
        PrintWriter err = command.getErr();
        int code = tell(exception, err);
        if (command.getCommandSpec().root().userObject() instanceof ArchgraphCommand root && root.verbose()) {
            exception.printStackTrace(err);
        }
        err.flush();
        return code;
    }

    /** Prints what happened and what to do; the exit code. */
    static int tell(Throwable exception, PrintWriter err) {
        if (exception instanceof ElsewhereException) {
            return ElsewhereException.CODE;
        }
        if (exception instanceof Failure failure) {
            err.println("archgraph: " + Printable.line(failure.getMessage()));
            failure.hint().ifPresent(hint -> err.println("  " + Printable.line(hint)));
            return failure.exitCode().code();
        }
        if (exception instanceof OutOfMemoryError || exception instanceof StackOverflowError) {
            return tell(
                    Failure.failed(
                            "too little memory for this", "give more: ARCHGRAPH_JAVA_OPTS='-Xmx4g -Xss8m'", exception),
                    err);
        }
        String message = exception.getMessage() == null ? "" : ": " + Printable.line(exception.getMessage());
        err.println("archgraph: internal error, " + exception.getClass().getSimpleName() + message);
        err.println("  please report it with the output of the same command and -v");
        return ExitCode.FAILED.code();
    }

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("archgraph: " + Printable.line(message(exception)));
        err.println("  " + Printable.line(hint(exception)));
        err.flush();
        return ExitCode.USAGE.code();
    }

    private static String hint(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        List<String> similar = exception instanceof UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions().stream().filter(name -> alike(name, unmatched)).toList()
                : List.of();
        if (!similar.isEmpty()) {
            return "did you mean " + String.join(" or ", similar) + "?";
        }
        return isUnknownCommand(exception)
                ? "the commands are " + String.join(", ", command.getSubcommands().keySet())
                : "see: " + command.getCommandSpec().qualifiedName() + " --help";
    }

    /** Suggestions come however far they are; people seldom mistype the first letter. */
    private static boolean alike(String suggestion, UnmatchedArgumentException unmatched) {
        String given = unmatched.getUnmatched().get(0);
        return unmatched.isUnknownOption() || !given.isEmpty() && suggestion.startsWith(given.substring(0, 1));
    }

    private static boolean isUnknownCommand(ParameterException exception) {
        return exception instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !exception.getCommandLine().getSubcommands().isEmpty();
    }

    private static String message(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            String first = unmatched.getUnmatched().get(0);
            return isUnknownCommand(exception)
                    ? "no command called '" + first + "'"
                    : "one argument too many: '" + first + "' (text of several words goes in quotation marks)";
        }
        return exception.getMessage().replace("option option", "option");
    }
}
