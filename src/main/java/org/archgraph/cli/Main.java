package org.archgraph.cli;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.archgraph.store.Store;
import picocli.CommandLine;

/** The entry point of every archgraph command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Map<String, String> variables = System.getenv();
        Properties properties = System.getProperties();
        Console console = Console.ofProcess(variables, properties);
        if (args.length == 1 && List.of("--version", "-V").contains(args[0])) {
            console.out().println(new Version().getVersion()[0]);
            console.flush();
            System.exit(0);
        }
        if (Subcommands.in(args).stream().allMatch(ConnectedCommand.class::isAssignableFrom)) {
            Thread warmUp = new Thread(Store::warmUp, "warm-up");
            warmUp.setDaemon(true);
            // whatever is wrong, the connection itself says it better
            warmUp.setUncaughtExceptionHandler((thread, e) -> {});
            warmUp.start();
        }
        int code = run(new Environment(variables, properties, console, System.in), args);
        console.flush();
        System.exit(code);
    }

    /** Runs one command; the exit code. */
    static int run(Environment environment, String... args) {
        return commandLine(environment, root -> {
                    if (Subcommands.onlyOverview(args)) {
                        Subcommands.addHeaders(root);
                    } else {
                        Subcommands.add(root, Subcommands.in(args));
                    }
                })
                .execute(args);
    }

    static CommandLine commandLine(Environment environment) {
        return commandLine(environment, root -> Subcommands.add(root, Subcommands.ALL));
    }

    private static CommandLine commandLine(Environment environment, Consumer<CommandLine> subcommands) {
        Console console = environment.console();
        FailureHandler failures = new FailureHandler();
        CommandLine commandLine = new CommandLine(new ArchgraphCommand(environment));
        subcommands.accept(commandLine);
        commandLine
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.color() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
        if (console.columns() > 0) {
            commandLine.setUsageHelpWidth(Math.max(60, Math.min(console.columns(), 120)));
        }
        return commandLine;
    }
}
