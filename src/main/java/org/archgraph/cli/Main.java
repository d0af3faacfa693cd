package org.archgraph.cli;

import java.util.Map;
import java.util.Properties;
import picocli.CommandLine;

/** The entry point of every archgraph command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Map<String, String> variables = System.getenv();
        Properties properties = System.getProperties();
        Console console = Console.ofProcess(variables, properties);
        int code = run(new Environment(variables, properties, console, System.in), args);
        console.flush();
        System.exit(code);
    }

    /** Runs one command; the exit code. */
    static int run(Environment environment, String... args) {
        return commandLine(environment).execute(args);
    }

    static CommandLine commandLine(Environment environment) {
        Console console = environment.console();
        FailureHandler failures = new FailureHandler();
        CommandLine commandLine = new CommandLine(new ArchgraphCommand(environment))
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.color() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(new HelpStrategy())
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
        if (console.columns() > 0) {
            commandLine.setUsageHelpWidth(Math.max(60, Math.min(console.columns(), 120)));
        }
        return commandLine;
    }
}
