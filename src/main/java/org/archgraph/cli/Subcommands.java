package org.archgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands, in the order of the help. A call gets only those that its words name, and all where they name none:
 * reading the annotations of all costs more than a whole answer.
 */
final class Subcommands {
    static final List<Class<?>> ALL = List.of(
            AskCommand.class,
            QueryCommand.class,
            ShowCommand.class,
            SearchCommand.class,
            CypherCommand.class,
            ImportCommand.class,
            CheckCommand.class,
            AtlasCommand.class,
            ExportCommand.class,
            ServerCommand.class,
            BrowserCommand.class,
            ShellCommand.class,
            CompletionCommand.class,
            NamesCommand.class);

    /** Who says one of these wants to read about all commands. */
    private static final Set<String> ABOUT_ALL = Set.of("-h", "--help", "completion");

    private Subcommands() {}

    static List<Class<?>> in(String... args) {
        List<String> words = List.of(args);
        List<Class<?>> named = new ArrayList<>(ALL);
        named.removeIf(type -> !words.contains(name(type)));
        return named.isEmpty() || words.stream().anyMatch(ABOUT_ALL::contains) ? ALL : named;
    }

    static void add(CommandLine root, List<Class<?>> types) {
        types.forEach(type -> root.addSubcommand(name(type), new CommandLine(type)));
    }

    /** Whether nothing but the help of the program itself is asked for, which says one line of each command. */
    static boolean onlyOverview(String... args) {
        return args.length == 0 || onlyHelp(args);
    }

    /** Whether that is asked for in so many words, and no mistake. */
    static boolean onlyHelp(String... args) {
        return args.length == 1 && Set.of("-h", "--help").contains(args[0]);
    }

    /** Adds all commands without their options: enough for an overview. */
    static void addHeaders(CommandLine root) {
        ALL.forEach(type -> {
            CommandSpec spec = CommandSpec.create();
            Command command = type.getAnnotation(Command.class);
            spec.usageMessage().header(command.header()).hidden(command.hidden());
            root.addSubcommand(name(type), new CommandLine(spec));
        });
    }

    /** The name that the annotation repeats: that of AskCommand is "ask". */
    static String name(Class<?> type) {
        return type.getSimpleName().replace("Command", "").toLowerCase(Locale.ROOT);
    }
}
