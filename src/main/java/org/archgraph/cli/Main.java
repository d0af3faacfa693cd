package org.archgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
import org.archgraph.render.OutputFormat;
import org.archgraph.resident.CommandReply;
import org.archgraph.store.Store;
import picocli.CommandLine;

/** The entry point of every archgraph command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Map<String, String> variables = System.getenv();
        Properties properties = System.getProperties();
        Console console = Console.ofProcess(variables, properties);
        int code = quickly(variables, properties, console, args)
                .orElseGet(() -> thoroughly(new Environment(variables, properties, console, System.in), args));
        console.flush();
        System.exit(code);
    }

    /** Does without all that takes long to load; empty where that is not enough. */
    private static Optional<Integer> quickly(
            Map<String, String> variables, Properties properties, Console console, String... args) {
        if (args.length == 1 && List.of("--version", "-V").contains(args[0])) {
            console.out().println(new Version().getVersion()[0]);
            return Optional.of(ExitCode.OK.code());
        }
        if (Subcommands.onlyHelp(args) && !console.terminal()) {
            console.out().print(overview());
            return Optional.of(ExitCode.OK.code());
        }
        Optional<CommandReply> reply = new InServer(variables, properties).run(args);
        return reply.isEmpty() && InServer.isWanted(properties)
                ? Optional.of(ExitCode.FAILED.code())
                : reply.map(answer ->
                        print(answer, isPaged(args), new Environment(variables, properties, console, System.in)));
    }

    /** The help of the program as it is printed where no terminal is: making it takes longer than all else. */
    private static String overview() {
        try (InputStream text = Main.class.getResourceAsStream("overview.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int thoroughly(Environment environment, String... args) {
        // from JDK 22 on there may be a console without a terminal, and passwords would be read from a pipe
        System.setProperty("jdk.console", "java.base");
        if (Subcommands.in(args).stream().allMatch(ConnectedCommand.class::isAssignableFrom)) {
            Thread warmUp = new Thread(Store::warmUp, "warm-up");
            warmUp.setDaemon(true);
            // whatever is wrong, the connection itself says it better
            warmUp.setUncaughtExceptionHandler((thread, e) -> {});
            warmUp.start();
        }
        return run(environment, args);
    }

    /** An import says a few lines, and is often part of something longer. */
    private static boolean isPaged(String... args) {
        return ServerWords.of(args).filter(ServerWords::isImport).isEmpty();
    }

    /** Prints what a command printed in the server, and how it went; the exit code. */
    private static int print(CommandReply reply, boolean paged, Environment environment) {
        Console console = environment.console();
        for (CommandReply.Printed printed : reply.printed()) {
            if (!printed.answer() || !paged || !new Pager(environment).show(printed.text())) {
                PrintWriter target = printed.answer() ? console.out() : console.err();
                target.print(printed.text());
                target.flush();
            }
        }
        return console.out().failure().map(e -> unwritten(console, e)).orElse(reply.code());
    }

    /** Runs one command; the exit code. */
    static int run(Environment environment, String... args) {
        CommandLine commandLine = commandLine(environment, root -> {
            if (Subcommands.onlyOverview(args)) {
                Subcommands.addHeaders(root);
            } else {
                Subcommands.add(root, Subcommands.in(args));
            }
        });
        int code = execute(commandLine, args);
        Console console = environment.console();
        return console.out().failure().map(e -> unwritten(console, e)).orElse(code);
    }

    private static int execute(CommandLine commandLine, String... args) {
        try {
            return commandLine.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return FailureHandler.tell(e, commandLine.getErr());
        }
    }

    private static int unwritten(Console console, IOException e) {
        return FailureHandler.tell(
                Failure.failed("cannot write the answer: " + e.getMessage(), "check where the output goes", e),
                console.err());
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
                .registerConverter(OutputFormat.class, new FormatConverter())
                .setExecutionStrategy(new HelpStrategy())
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
        if (console.columns() > 0) {
            commandLine.setUsageHelpWidth(Math.max(60, Math.min(console.columns(), 120)));
        }
        return commandLine;
    }
}
