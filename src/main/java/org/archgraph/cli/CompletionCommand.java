package org.archgraph.cli;

import org.archgraph.failure.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code archgraph completion}. */
@Command(
        name = "completion",
        header = "Print a completion script for bash and zsh.",
        footer = {"", "Example:", "  source <(archgraph completion)"})
final class CompletionCommand implements java.util.concurrent.Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(AutoComplete.bash("archgraph", spec.root().commandLine()));
        return ExitCode.OK.code();
    }
}
