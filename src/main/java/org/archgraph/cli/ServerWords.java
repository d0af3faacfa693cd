package org.archgraph.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a command line that may run in the background server, read only as far as it takes to know that. */
final class ServerWords {
    private static final Set<String> COMMANDS = Set.of("ask", "query", "show", "search", "import");
    private static final Set<String> HELP = Set.of("-h", "--help");
    private static final Set<String> SWITCHES = Set.of("--explain", "--graph", "--strict", "-h", "--help");
    private static final String IMPORT = "import";
    private static final Set<String> WITH_VALUE = Set.of("-o", "--output", "--limit", "--timeout", "-P", "--param");
    private static final String HOME = "--home";
    private static final String LIMIT = "--limit";
    /** A reply is held in the server's memory, which is everybody's. */
    private static final Pattern FEW = Pattern.compile("[0-9]{1,4}");

    private final List<String> kept = new ArrayList<>();
    private String command;
    private Path home;

    private ServerWords() {}

    /**
     * Reads a command line.
     *
     * @return empty where any of it is not for there
     * @throws InvalidPathException where the home or the vault that it names can be none
     */
    static Optional<ServerWords> of(String... args) {
        ServerWords words = new ServerWords();
        int i = 0;
        while (i < args.length) {
            int taken = words.take(args, i);
            if (taken == 0) {
                return Optional.empty();
            }
            i += taken;
        }
        return Optional.of(words).filter(ServerWords::isAllowed);
    }

    /** Whether a command of this name may run there; the help of any other may be printed there. */
    static boolean mayRun(String command) {
        return COMMANDS.contains(command);
    }

    /** The words without the home. */
    List<String> kept() {
        return kept;
    }

    /** Whether they are those of an import. */
    boolean isImport() {
        return IMPORT.equals(command) && kept.stream().noneMatch(HELP::contains);
    }

    /** The home that they name; null where they name none. */
    Path home() {
        return home;
    }

    private boolean isAllowed() {
        return kept.stream().anyMatch(HELP::contains) || command != null && mayRun(command);
    }

    /** How many arguments are understood from {@code i} on; 0 where that one is not for there. */
    private int take(String[] args, int i) {
        String arg = args[i];
        if (isWord(arg)) {
            // what is called otherwise there is in this process's folder
            kept.add(IMPORT.equals(command) ? Path.of(arg).toAbsolutePath().toString() : arg);
            command = command == null ? arg : command;
            return arg.isEmpty() && IMPORT.equals(command) ? 0 : 1;
        }
        if (SWITCHES.contains(arg)) {
            kept.add(arg);
            return 1;
        }
        int equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
        if (equals < 0 && i + 1 == args.length) {
            return 0;
        }
        String name = equals < 0 ? arg : arg.substring(0, equals);
        String value = equals < 0 ? args[i + 1] : arg.substring(equals + 1);
        List<String> written = equals < 0 ? List.of(arg, value) : List.of(arg);
        return takeOption(name, value, written) ? written.size() : 0;
    }

    private boolean takeOption(String name, String value, List<String> written) {
        if (name.equals(HOME)) {
            boolean first = home == null;
            home = Path.of(value);
            return first && !value.isBlank();
        }
        if (!WITH_VALUE.contains(name) || name.equals(LIMIT) && !FEW.matcher(value).matches()) {
            return false;
        }
        kept.addAll(written);
        return true;
    }

    /** Neither an option nor a file of arguments, nor what stands for standard input. */
    private static boolean isWord(String argument) {
        return !argument.startsWith("-") && !argument.startsWith("@");
    }
}
