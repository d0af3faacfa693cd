package org.archgraph.cli;

import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Runs the command; {@code query NAME --help} explains that query instead of the command. Within the server it runs
 * only what may run there.
 */
final class HelpStrategy implements IExecutionStrategy {
    @Override
    public int execute(ParseResult result) {
        ParseResult last = result;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandSpec spec = last.commandSpec();
        if (!last.isUsageHelpRequested() && !ServerWords.mayRun(spec.name())
                && spec.root().userObject() instanceof ArchgraphCommand root && root.isInServer()) {
            return ElsewhereException.CODE;
        }
        boolean explained = last.isUsageHelpRequested()
                && spec.userObject() instanceof QueryCommand query
                && query.explain(spec.commandLine().getOut());
        return explained ? 0 : new RunLast().execute(result);
    }
}
