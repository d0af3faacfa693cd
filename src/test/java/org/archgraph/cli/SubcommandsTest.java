package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
    void theNamesAreThoseOfTheAnnotations() {
        assertThat(Subcommands.ALL).allSatisfy(type -> assertThat(Subcommands.name(type))
                .isEqualTo(type.getAnnotation(Command.class).name()));
    }
}
