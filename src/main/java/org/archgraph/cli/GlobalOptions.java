package org.archgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.archgraph.render.OutputFormat;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes, before or after its name. */
final class GlobalOptions {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder of the embedded Neo4j (default: ARCHGRAPH_HOME, else the user's data folder).")
    private Path home;

    @Option(
            names = {"-a", "--uri", "--address"},
            paramLabel = "URI",
            scope = ScopeType.INHERIT,
            description = "Another Neo4j server, such as neo4j+s://host (default: NEO4J_URI).")
    private String uri;

    @Option(
            names = {"-u", "--username"},
            paramLabel = "USER",
            scope = ScopeType.INHERIT,
            description = "User of that server (default: NEO4J_USERNAME, else neo4j).")
    private String user;

    @Option(
            names = {"-p", "--password"},
            paramLabel = "PASSWORD",
            scope = ScopeType.INHERIT,
            description = "Password of that user (better: NEO4J_PASSWORD or --password-file).")
    private String password;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "File whose first line is the password.")
    private Path passwordFile;

    @Option(
            names = {"-d", "--database"},
            paramLabel = "DATABASE",
            scope = ScopeType.INHERIT,
            description = "Database of that server (default: NEO4J_DATABASE, else the user's home database).")
    private String database;

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "Certificates (PEM) to trust with bolt+s and neo4j+s (default: those that Java trusts).")
    private Path certificate;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "Properties uri, username, password, ... (default: ARCHGRAPH_CONFIG, else the user's own).")
    private Path config;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            scope = ScopeType.INHERIT,
            completionCandidates = FormatConverter.Candidates.class,
            description =
                    "How to print the answer: ${COMPLETION-CANDIDATES} (default: table; sarif, github: check; graphml,"
                            + " cypher, dot, mermaid: export).")
    private OutputFormat format;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Show the stack trace of an error.")
    private boolean verbose;

    /** The options as they would be typed, for a command within this one. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        add(arguments, "--home", home);
        add(arguments, "--uri", uri);
        add(arguments, "--username", user);
        add(arguments, "--password", password);
        add(arguments, "--password-file", passwordFile);
        add(arguments, "--database", database);
        add(arguments, "--certificate", certificate);
        add(arguments, "--config", config);
        add(arguments, "--output", format);
        return arguments;
    }

    private static void add(List<String> arguments, String name, Object value) {
        if (value != null) {
            arguments.add(name);
            arguments.add(value.toString());
        }
    }

    Path home() {
        return home;
    }

    String uri() {
        return uri;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    Path passwordFile() {
        return passwordFile;
    }

    String database() {
        return database;
    }

    Path certificate() {
        return certificate;
    }

    Path config() {
        return config;
    }

    OutputFormat format() {
        return format == null ? OutputFormat.TABLE : format;
    }

    boolean verbose() {
        return verbose;
    }
}
