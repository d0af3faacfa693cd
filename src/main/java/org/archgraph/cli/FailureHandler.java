package org.archgraph.cli;

import java.io.PrintWriter;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
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
        ArchgraphCommand root = command.getCommandSpec().root().userObject() instanceof ArchgraphCommand found
                ? found
                : null;
        int code = tell(exception, err);
        if (root != null && root.verbose()) {
            exception.printStackTrace(err);
        }
        err.flush();
        return code;
    }

    private static int tell(Exception exception, PrintWriter err) {
        if (exception instanceof Failure failure) {
            err.println("archgraph: " + Printable.line(failure.getMessage()));
            failure.hint().ifPresent(hint -> err.println("  " + Printable.line(hint)));
            return failure.exitCode().code();
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
        err.println("archgraph: " + Printable.line(exception.getMessage()));
        if (!UnmatchedArgumentException.printSuggestions(exception, err)) {
            err.println("  see: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        err.flush();
        return ExitCode.USAGE.code();
    }
}
