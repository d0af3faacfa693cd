package org.archgraph.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.archgraph.failure.Failure;
import org.archgraph.resident.CommandClient;
import org.archgraph.resident.CommandReply;
import org.archgraph.resident.CommandRequest;
import org.archgraph.server.Homes;

/**
 * Decides whether a command may run within the background server, and has it run there. Only what asks the embedded
 * graph and nothing else may, what prints help, and the usual import: no other server, no file of options, no standard
 * input. All else runs in this process.
 */
final class InServer {
    /** "here" in the server; "off" where a command must not run there, "only" where nowhere else. */
    private static final String WHERE = "archgraph.resident";

    /** The {@link Surroundings} of the process that asks for an import. */
    static final String SURROUNDINGS = "archgraph.surroundings";

    /** What a command looks at besides the address of another server. */
    private static final List<String> VARIABLES = List.of("NO_COLOR", "TERM", "XDG_CONFIG_HOME", "APPDATA");

    private static final List<String> PROPERTIES =
            List.of("archgraph.root", "archgraph.columns", "user.home");
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Map<String, String> variables;
    private final Properties properties;

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

    /** What the command printed there; empty where it has to run here. */
    Optional<CommandReply> run(String... args) {
        if (properties.getProperty(WHERE, "").equals("off")) {
            return Optional.empty();
        }
        try {
            return ServerWords.of(args)
                    .filter(any -> !isElsewhere())
                    .flatMap(this::run);
        } catch (Failure | InvalidPathException e) {
            // the command itself says it better
            return Optional.empty();
        }
    }

    private Optional<CommandReply> run(ServerWords words) {
        // resolved here, in this process's folder
        Path home = Homes.resolve(words.home(), variables, properties);
        return words.isImport()
                ? Surroundings.ofProcess().flatMap(around -> run(words, home, Map.of(
                        SURROUNDINGS, around, ImportBounds.PROCESS, String.valueOf(ProcessHandle.current().pid()))))
                : run(words, home, Map.of());
    }

    private Optional<CommandReply> run(ServerWords words, Path home, Map<String, String> more) {
        return new CommandClient(home, PATIENCE).run(request(words.kept(), home, more));
    }

    private boolean isElsewhere() {
        Environment environment = new Environment(variables, properties, null, null);
        return environment.variable("NEO4J_URI") != null
                || environment.variable("NEO4J_DATABASE") != null
                || ConnectionFile.isThere(environment);
    }

    private CommandRequest request(List<String> arguments, Path home, Map<String, String> more) {
        Map<String, String> around = new HashMap<>();
        VARIABLES.stream().filter(variables::containsKey).forEach(name -> around.put(name, variables.get(name)));
        around.put("ARCHGRAPH_HOME", home.toString());
        Map<String, String> own = new HashMap<>(more);
        PROPERTIES.forEach(name -> own.put(name, properties.getProperty(name, "")));
        Installation installation = Installation.of(properties);
        own.put("archgraph.root", installation.root().toString());
        return new CommandRequest(installation.build(), arguments, around, own);
    }
}
