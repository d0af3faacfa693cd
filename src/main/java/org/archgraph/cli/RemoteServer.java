package org.archgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.archgraph.failure.Failure;
import org.archgraph.store.ConnectionSettings;

/** Which server another than the embedded one is meant, and how to log in: options before environment before file. */
final class RemoteServer {
    private static final String DEFAULT_USER = "neo4j";

    private final GlobalOptions options;
    private final Environment environment;
    private ConnectionFile file;

    RemoteServer(GlobalOptions options, Environment environment) {
        this.options = options;
        this.environment = environment;
    }

    /** As it was written; null where nobody named one. */
    String address() {
        if (options.uri() != null && options.uri().isBlank()) {
            throw Failure.usage("the address after --uri is empty", "leave it out to use the embedded Neo4j");
        }
        return firstOf(options.uri(), environment.variable("NEO4J_URI"), file().get("uri"));
    }

    /** Null for the user's home database. */
    String database() {
        return firstOf(options.database(), environment.variable("NEO4J_DATABASE"), file().get("database"));
    }

    /** Asks for the password at the terminal where nobody gave one. */
    ConnectionSettings settings() {
        String user = firstOf(
                options.user(), environment.variable("NEO4J_USERNAME"), file().get("username"), DEFAULT_USER);
        Path certificate = options.certificate() != null ? options.certificate() : file().path("certificate");
        return new ConnectionSettings(
                uri(address()), user, password(user), database(), certificate, ConnectionSettings.DEFAULT_TIMEOUT);
    }

    /** Read once, and only by commands that ask. */
    private ConnectionFile file() {
        if (file == null) {
            file = ConnectionFile.find(options.config(), environment);
        }
        return file;
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("not an address: " + text, "write it like bolt://localhost:7687 or neo4j+s://host");
        }
    }

    private String password(String user) {
        String given = givenPassword();
        if (given != null) {
            return given;
        }
        if (file().path("password-file") != null) {
            return firstLine(file().path("password-file"));
        }
        return file().get("password") != null ? file().get("password") : typed(user);
    }

    /** The password that the options or the environment name; null where they do not. */
    String givenPassword() {
        return options.passwordFile() != null
                ? firstLine(options.passwordFile())
                : firstOf(options.password(), environment.variable("NEO4J_PASSWORD"));
    }

    private String typed(String user) {
        java.io.Console terminal = System.console();
        char[] typed = terminal == null ? null : terminal.readPassword("Password of %s at %s: ", user, address());
        if (typed == null) {
            throw Failure.usage(
                    "no password for " + user + " at " + address(), "set NEO4J_PASSWORD or use --password-file FILE");
        }
        return new String(typed);
    }

    private static String firstLine(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.isEmpty() ? "" : lines.get(0);
        } catch (IOException e) {
            throw Failure.failed("cannot read the password file " + file, "check the path and its permissions", e);
        }
    }

    private static String firstOf(String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
