package org.archgraph.cli;

import java.util.concurrent.Callable;
import org.archgraph.failure.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code archgraph}: prints its help where no command is given. */
@Command(
        name = "archgraph",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = picocli.CommandLine.ScopeType.INHERIT,
        header = "Notes about LLM architectures, as a graph that answers questions.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered",
            "1:failed",
            "2:wrong usage",
            "3:nothing found or not understood",
            "4:problems found (check)"
        },
        footer = {
            "",
            "Examples:",
            "  archgraph ask \"models sharing MoE\"",
            "  archgraph ask \"чем отличается Qwen3 от Kimi K2\"",
            "  archgraph import ~/notes/llm",
            "  archgraph show MLA"
        })
final class ArchgraphCommand implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    private GlobalOptions options;

    @Spec
    private CommandSpec spec;

    ArchgraphCommand(Environment environment) {
        this.environment = environment;
    }

    Session session() {
        return new Session(options, environment);
    }

    boolean isInServer() {
        return InServer.isHere(environment.properties());
    }

    boolean verbose() {
        return options.verbose();
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(environment.console().err());
        return ExitCode.USAGE.code();
    }
}
