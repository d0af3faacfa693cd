package org.archgraph.cli;

import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs the command; {@code query NAME --help} explains that query instead of the command. */
final class HelpStrategy implements IExecutionStrategy {
    @Override
    public int execute(ParseResult result) {
        ParseResult last = result;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        boolean explained = last.isUsageHelpRequested()
                && last.commandSpec().userObject() instanceof QueryCommand query
                && query.explain(last.commandSpec().commandLine().getOut());
        return explained ? 0 : new RunLast().execute(result);
    }
}
