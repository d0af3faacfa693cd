package org.archgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.archgraph.failure.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code archgraph completion}. */
@Command(
        name = "completion",
        header = "Print a completion script; it also completes names of entities and queries.",
        footer = {
            "",
            "Examples:",
            "  source <(archgraph completion bash)",
            "  source <(archgraph completion zsh)",
            "  archgraph completion fish > ~/.config/fish/completions/archgraph.fish"
        })
final class CompletionCommand implements Callable<Integer> {
    /** Names first, where the command takes one; the options and commands are what picocli writes. */
    private static final String BASH_NAMES = """
        # Names of entities and queries, from the graph of a server that runs.
        function _archgraph_names() {
          local kind
          case "${COMP_WORDS[1]}" in
            ask|show|search) kind=entities ;;
            query) kind=queries ;;
            *) _complete_archgraph; return ;;
          esac
          if [[ $COMP_CWORD -lt 2 || ${COMP_WORDS[COMP_CWORD]} == -* ]]; then
            _complete_archgraph
            return
          fi
          local IFS=$'\n' word=${COMP_WORDS[COMP_CWORD]} name
          COMPREPLY=()
          for name in $("${COMP_WORDS[0]}" names "$kind" 2>/dev/null); do
            [[ ${name,,} == "${word,,}"* ]] && COMPREPLY+=("$(printf '%q' "$name")")
          done
        }
        complete -F _archgraph_names -o default archgraph ./archgraph
        """;
    /** Zsh has no lower case in the way of bash. */
    private static final String ZSH_NAMES =
            BASH_NAMES.replace("${name,,}", "${(L)name}").replace("${word,,}", "${(L)word}");

    /** Shells. */
    enum Shell { BASH, ZSH, FISH }

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SHELL",
            arity = "0..1",
            defaultValue = "bash",
            description = "${COMPLETION-CANDIDATES} (default: bash).")
    private Shell shell;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CommandLine root = spec.root().commandLine();
        switch (shell) {
            case FISH -> fish(out, root);
            default -> {
                out.println(AutoComplete.bash("archgraph", root));
                out.println(shell == Shell.ZSH ? ZSH_NAMES : BASH_NAMES);
            }
        }
        out.flush();
        return ExitCode.OK.code();
    }

    private static void fish(PrintWriter out, CommandLine root) {
        out.println("complete -c archgraph -f");
        options(out, root.getCommandSpec(), "");
        root.getSubcommands().forEach((name, command) -> {
            if (!command.getCommandSpec().usageMessage().hidden()) {
                command(out, name, command.getCommandSpec(), " -n __fish_use_subcommand");
                String when = " -n '__fish_seen_subcommand_from " + name + "'";
                options(out, command.getCommandSpec(), when);
                command.getSubcommands().forEach((inner, of) -> command(out, inner, of.getCommandSpec(), when));
            }
        });
        out.println("complete -c archgraph -n '__fish_seen_subcommand_from ask show search'"
                + " -a '(archgraph names entities 2>/dev/null)'");
        out.println("complete -c archgraph -n '__fish_seen_subcommand_from query' -a '(archgraph names queries"
                + " 2>/dev/null)'");
        out.println("complete -c archgraph -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'");
        out.println("complete -c archgraph -n '__fish_seen_subcommand_from import check' -F");
    }

    private static void command(PrintWriter out, String name, CommandSpec command, String when) {
        out.println("complete -c archgraph" + when + " -a " + name + " -d " + quoted(command.usageMessage().header()));
    }

    private static void options(PrintWriter out, CommandSpec command, String when) {
        for (OptionSpec option : command.options()) {
            if (option.hidden() || !when.isEmpty() && option.inherited()) {
                continue;
            }
            StringBuilder line = new StringBuilder("complete -c archgraph").append(when);
            for (String name : option.names()) {
                line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
            }
            line.append(option.arity().max() > 0 ? " -r" : "").append(" -d ").append(quoted(option.description()));
            out.println(line);
        }
    }

    private static String quoted(String[] text) {
        return "'" + String.join(" ", text).replaceAll("\\$\\{[^}]*}", "...").replace("'", "\\'") + "'";
    }
}
