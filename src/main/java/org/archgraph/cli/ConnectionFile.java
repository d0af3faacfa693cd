package org.archgraph.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.archgraph.failure.Failure;

/** A properties file in UTF-8 that names a server, so that it need not be said with every command. */
final class ConnectionFile {
    private static final Set<String> KEYS =
            Set.of("uri", "username", "password", "password-file", "database", "certificate");
    private static final String NAME = "archgraph.properties";

    private final Path path;
    private final Properties properties;

    private ConnectionFile(Path path, Properties properties) {
        this.path = path;
        this.properties = properties;
    }

    /**
     * The file of the option, else of ARCHGRAPH_CONFIG, else the user's own if there is one.
     *
     * @param option null where it is not given
     * @throws Failure where a file that was named cannot be read, or one says what it cannot
     */
    static ConnectionFile find(Path option, Environment environment) {
        String variable = environment.variable("ARCHGRAPH_CONFIG");
        Path named = option == null && variable != null ? Path.of(variable) : option;
        if (named != null) {
            return read(named);
        }
        Path own = own(environment);
        return own != null && Files.exists(own) ? read(own) : new ConnectionFile(null, new Properties());
    }

    /** Whether there is a file that may name a server: one that the environment names, or the user's own. */
    static boolean isThere(Environment environment) {
        Path own = own(environment);
        return environment.variable("ARCHGRAPH_CONFIG") != null || own != null && Files.exists(own);
    }

    /** Where the operating system keeps a user's configuration; null where the user has no home. */
    private static Path own(Environment environment) {
        String home = environment.properties().getProperty("user.home", "");
        boolean windows = environment
                .properties()
                .getProperty("os.name", "")
                .toLowerCase(Locale.ROOT)
                .startsWith("windows");
        String folder = environment.variable(windows ? "APPDATA" : "XDG_CONFIG_HOME");
        if (folder == null && (home.isBlank() || home.equals("?"))) {
            return null;
        }
        return (folder != null ? Path.of(folder) : Path.of(home, windows ? "AppData/Roaming" : ".config"))
                .resolve("archgraph")
                .resolve(NAME);
    }

    private static ConnectionFile read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw Failure.failed("cannot read the configuration " + file, "lines of KEY=VALUE, in UTF-8", e);
        }
        Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw Failure.failed(
                    file + ": unknown property " + unknown.iterator().next(),
                    "use " + String.join(", ", new TreeSet<>(KEYS)));
        }
        return new ConnectionFile(file.toAbsolutePath(), properties);
    }

    /** The value; null where the file has none. */
    String get(String key) {
        String value = properties.getProperty(key, "").strip();
        return value.isEmpty() ? null : value;
    }

    /** A file that a value names, seen from this file's folder; null where there is none. */
    Path path(String key) {
        String value = get(key);
        return value == null ? null : path.resolveSibling(value);
    }
}
