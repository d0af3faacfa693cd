package org.archgraph.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Runs commands in this process, as the entry point would: with an environment, a console and an input of their own.
 */
final class CommandHarness {
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Properties properties = new Properties();
    private String input = "";
    private int columns;
    private boolean color;

    /** @param home the home folder; nothing is ever looked for elsewhere */
    CommandHarness(Path home) {
        properties.setProperty("archgraph.root", Path.of("").toAbsolutePath().toString());
        properties.setProperty("user.home", home.toString());
        properties.setProperty("os.name", "Linux");
        variables.put("ARCHGRAPH_HOME", home.toString());
    }

    /** Commands talk to that server, as if the user had said so in the environment. */
    CommandHarness on(Neo4jServer server) {
        return variable("NEO4J_URI", server.uri().toString()).variable("NEO4J_PASSWORD", "any");
    }

    CommandHarness variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    CommandHarness property(String name, String value) {
        properties.setProperty(name, value);
        return this;
    }

    CommandHarness input(String text) {
        input = text;
        return this;
    }

    /** From now on commands print to a terminal of so many columns. */
    CommandHarness terminal(int width, boolean colorful) {
        columns = width;
        color = colorful;
        return this;
    }

    Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Console console = new Console(new Output(out), new PrintWriter(err), columns > 0, columns, false, color);
        Environment environment = new Environment(
                variables,
                properties,
                console,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        int exit = Main.run(environment, args);
        console.flush();
        return new Run(List.of(args), exit, out.toString(StandardCharsets.UTF_8), err.toString());
    }
}
