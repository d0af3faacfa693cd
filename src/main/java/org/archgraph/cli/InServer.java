package org.archgraph.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.archgraph.failure.Failure;
import org.archgraph.resident.CommandClient;
import org.archgraph.resident.CommandReply;
import org.archgraph.resident.CommandRequest;
import org.archgraph.server.Homes;

/**
 * Decides whether a command may run within the background server, and has it run there. Only what asks the embedded
 * graph and nothing else may, and what prints help: no other server, no file, no standard input. All else runs in
 * this process.
 */
final class InServer {
    /** "here" in the server; "off" where a command must not run there, "only" where nowhere else. */
    private static final String WHERE = "archgraph.resident";

    private static final Set<String> COMMANDS = Set.of("ask", "query", "show", "search");
    private static final Set<String> HELP = Set.of("-h", "--help");
    private static final Set<String> SWITCHES = Set.of("--explain", "--graph", "-h", "--help");
    private static final Set<String> WITH_VALUE = Set.of("-o", "--output", "--limit", "--timeout", "-P", "--param");
    private static final String HOME = "--home";
    private static final String LIMIT = "--limit";
    /** A reply is held in the server's memory, which is everybody's. */
    private static final Pattern FEW = Pattern.compile("[0-9]{1,4}");
    /** What a command looks at besides the address of another server. */
    private static final List<String> VARIABLES = List.of("NO_COLOR", "TERM", "XDG_CONFIG_HOME", "APPDATA");

    private static final List<String> PROPERTIES =
            List.of("archgraph.root", "archgraph.columns", "user.home");
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Map<String, String> variables;
    private final Properties properties;
    private Path home;

    InServer(Map<String, String> variables, Properties properties) {
        this.variables = variables;
        this.properties = properties;
    }

    /** Marks the properties of a command that runs in the server. */
    static void mark(Properties properties) {
        properties.setProperty(WHERE, "here");
    }

    /** Whether these are the properties of a command that runs in the server. */
    static boolean isHere(Properties properties) {
        return properties.getProperty(WHERE, "").equals("here");
    }

    /** Whether a command is not to run anywhere else. */
    static boolean isWanted(Properties properties) {
        return properties.getProperty(WHERE, "").equals("only");
    }

    /** Whether a command of this name may run there; the help of any other may be printed there. */
    static boolean mayRun(String command) {
        return COMMANDS.contains(command);
    }

    /** What the command printed there; empty where it has to run here. */
    Optional<CommandReply> run(String... args) {
        if (properties.getProperty(WHERE, "").equals("off")) {
            return Optional.empty();
        }
        try {
            return arguments(args)
                    .filter(any -> !isElsewhere())
                    .map(this::request)
                    .flatMap(request -> new CommandClient(home, PATIENCE).run(request));
        } catch (Failure | InvalidPathException e) {
            // the command itself says it better
            return Optional.empty();
        }
    }

    private boolean isElsewhere() {
        Environment environment = new Environment(variables, properties, null, null);
        return environment.variable("NEO4J_URI") != null
                || environment.variable("NEO4J_DATABASE") != null
                || ConnectionFile.isThere(environment);
    }

    /** The arguments without the home, which is resolved from this process's folder; empty where any is not for there. */
    private Optional<List<String>> arguments(String... args) {
        List<String> kept = new ArrayList<>();
        String option = null;
        String command = null;
        for (int i = 0; i < args.length; i++) {
            int equals = args[i].startsWith("--") ? args[i].indexOf('=') : -1;
            String name = equals < 0 ? args[i] : args[i].substring(0, equals);
            boolean takesNext = equals < 0 && i + 1 < args.length;
            if (name.equals(HOME) && option == null && (equals > 0 || takesNext)) {
                option = equals > 0 ? args[i].substring(equals + 1) : args[++i];
            } else if (WITH_VALUE.contains(name) && (equals > 0 || takesNext)) {
                String value = equals > 0 ? args[i].substring(equals + 1) : args[i + 1];
                if (name.equals(LIMIT) && !FEW.matcher(value).matches()) {
                    return Optional.empty();
                }
                kept.add(args[i]);
                if (takesNext) {
                    kept.add(args[++i]);
                }
            } else if (SWITCHES.contains(args[i]) || isWord(args[i])) {
                command = command == null && isWord(args[i]) ? args[i] : command;
                kept.add(args[i]);
            } else {
                return Optional.empty();
            }
        }
        boolean allowed = kept.stream().anyMatch(HELP::contains) || command != null && mayRun(command);
        if (!allowed || option != null && option.isBlank()) {
            return Optional.empty();
        }
        home = Homes.resolve(option == null ? null : Path.of(option), variables, properties);
        return Optional.of(kept);
    }

    /** Neither an option nor a file of arguments, nor what stands for standard input. */
    private static boolean isWord(String argument) {
        return !argument.startsWith("-") && !argument.startsWith("@");
    }

    private CommandRequest request(List<String> arguments) {
        Map<String, String> around = new HashMap<>();
        VARIABLES.stream().filter(variables::containsKey).forEach(name -> around.put(name, variables.get(name)));
        around.put("ARCHGRAPH_HOME", home.toString());
        Map<String, String> own = new HashMap<>();
        PROPERTIES.forEach(name -> own.put(name, properties.getProperty(name, "")));
        Installation installation = Installation.of(properties);
        own.put("archgraph.root", installation.root().toString());
        return new CommandRequest(installation.build(), arguments, around, own);
    }
}
