package org.archgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
import org.archgraph.store.Rows;
import org.archgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code archgraph cypher STATEMENT}. */
@Command(
        name = "cypher",
        header = "Run a Cypher statement; the server refuses writes without --write.",
        footer = {
            "",
            "Examples:",
            "  archgraph cypher \"MATCH (m:Model) RETURN m.name ORDER BY m.released\"",
            "  archgraph cypher 'MATCH (m:Model {name: $name}) RETURN m' -P name=Qwen3",
            "  archgraph cypher - < statement.cypher"
        })
final class CypherCommand extends ConnectedCommand {
    @Parameters(paramLabel = "STATEMENT", description = "The statement; - reads it from standard input.")
    private String statement;

    @Option(
            names = {"-P", "--param"},
            paramLabel = "KEY=VALUE",
            description = "A parameter; whole and decimal numbers, true and false are taken as such.")
    private Map<String, String> arguments = new LinkedHashMap<>();

    @Option(names = "--write", description = "Let the statement write.")
    private boolean write;

    @Mixin
    private LimitOptions limits;

    /** A statement may be about a remote server itself, such as CREATE DATABASE, before anything is imported there. */
    @Override
    Store open(Session session) {
        return session.embedded() ? session.openWithGraph() : session.open();
    }

    @Override
    ExitCode run(Session session, Store store) {
        String text = statement.equals("-") ? standardInput(session) : statement;
        Map<String, Object> parameters = new LinkedHashMap<>();
        arguments.forEach((key, value) -> parameters.put(key, typed(value)));
        Rows rows = write
                ? store.write(text, parameters, limits.limits())
                : store.read(text, parameters, limits.limits());
        new Answers(session).print(text, parameters, rows, "(no rows)");
        return ExitCode.OK;
    }

    private static String standardInput(Session session) {
        try {
            return new String(session.environment().in().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Failure.failed("cannot read standard input", "give the statement as an argument", e);
        }
    }

    private static Object typed(String value) {
        if (value.matches("-?\\d{1,18}")) {
            return Long.valueOf(value);
        }
        if (value.matches("-?\\d+\\.\\d+")) {
            return Double.valueOf(value);
        }
        return value.equals("true") || value.equals("false") ? (Object) Boolean.valueOf(value) : value;
    }
}
