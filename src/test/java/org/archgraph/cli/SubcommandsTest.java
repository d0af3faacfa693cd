package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class SubcommandsTest {
    @Test
    void aCommandIsReadOnlyWhenItIsNamed() {
        assertThat(Subcommands.in("--home", "x", "ask", "which models")).containsExactly(AskCommand.class);
        assertThat(Subcommands.in("--home", "query", "ask", "x")).containsExactly(AskCommand.class, QueryCommand.class);
    }

    @Test
    void whoNamesNoneOrAsksForHelpGetsAll() {
        assertThat(Subcommands.in()).isEqualTo(Subcommands.ALL);
        assertThat(Subcommands.in("aks", "x")).isEqualTo(Subcommands.ALL);
        assertThat(Subcommands.in("--help", "ask")).isEqualTo(Subcommands.ALL);
        assertThat(Subcommands.in("completion")).isEqualTo(Subcommands.ALL);
    }

    @Test
    void theOverviewIsThatOfTheWholeTree() {
        CommandLine whole = new CommandLine(new ArchgraphCommand(null));
        Subcommands.add(whole, Subcommands.ALL);
        CommandLine overview = new CommandLine(new ArchgraphCommand(null));
        Subcommands.addHeaders(overview);

        assertThat(overview.getUsageMessage()).isEqualTo(whole.getUsageMessage()).contains("completion");
        assertThat(Subcommands.onlyOverview("--help")).isTrue();
        assertThat(Subcommands.onlyOverview("ask", "--help")).isFalse();
    }

    @Test
    void theNamesAreThoseOfTheAnnotations() {
        assertThat(Subcommands.ALL).allSatisfy(type -> assertThat(Subcommands.name(type))
                .isEqualTo(type.getAnnotation(Command.class).name()));
    }
}
