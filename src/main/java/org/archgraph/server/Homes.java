package org.archgraph.server;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.archgraph.failure.Failure;

/** Where the embedded Neo4j lives when nobody says otherwise. */
public final class Homes {
    private static final String FOLDER = "archgraph";

    private Homes() {}

    /**
     * The home folder: the option, else ARCHGRAPH_HOME, else the user's data folder of this operating system.
     *
     * @param option what {@code --home} says; null when it is not given
     * @param env the environment variables; empty values count as not set
     * @param sys the system properties ({@code os.name}, {@code user.home})
     * @return an absolute, normalised path; nothing is created
     * @throws Failure when no folder can be told
     */
    public static Path resolve(Path option, Map<String, String> env, Properties sys) {
        Path home = option != null ? option : fromEnvironment(env, sys);
        return home.toAbsolutePath().normalize();
    }

    private static Path fromEnvironment(Map<String, String> env, Properties sys) {
        String given = env.getOrDefault("ARCHGRAPH_HOME", "");
        if (!given.isBlank()) {
            return Path.of(given);
        }
        String os = sys.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            String local = env.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? userHome(sys).resolve("AppData").resolve("Local") : Path.of(local))
                    .resolve(FOLDER);
        }
        if (os.startsWith("mac")) {
            return userHome(sys).resolve("Library").resolve("Application Support").resolve(FOLDER);
        }
        // the XDG specification: a relative path is invalid and to be ignored
        String xdg = env.getOrDefault("XDG_DATA_HOME", "");
        Path data = xdg.startsWith("/") ? Path.of(xdg) : userHome(sys).resolve(".local").resolve("share");
        return data.resolve(FOLDER);
    }

    private static Path userHome(Properties sys) {
        String home = sys.getProperty("user.home", "");
        // the JVM says "?" for a user without an entry in the password database
        if (home.isBlank() || home.equals("?")) {
            throw Failure.failed("this user has no home folder", "set ARCHGRAPH_HOME or use --home DIR");
        }
        return Path.of(home);
    }
}
