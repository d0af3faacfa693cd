package org.archgraph.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** One command, run in this process, and what came of it. Its text form, which failures show, tells all three. */
record Run(List<String> arguments, int code, String out, String err) {
    /** Runs commands in an environment of their own. */
    static final class With {
        private final Map<String, String> variables = new HashMap<>();
        private String input = "";
        private int columns;

        With variable(String name, String value) {
            variables.put(name, value);
            return this;
        }

        With input(String text) {
            input = text;
            return this;
        }

        With terminal(int width) {
            columns = width;
            return this;
        }

        Run run(String... arguments) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            Console console = new Console(
                    new PrintWriter(out),
                    new PrintWriter(err),
                    columns > 0,
                    columns,
                    columns > 0 && !variables.containsKey("NO_COLOR"));
            Properties properties = new Properties();
            properties.putAll(System.getProperties());
            properties.setProperty("archgraph.root", Path.of("").toAbsolutePath().toString());
            Environment environment = new Environment(
                    variables, properties, console, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            int code = Main.run(environment, arguments);
            console.flush();
            return new Run(List.of(arguments), code, out.toString(), err.toString());
        }
    }

    @Override
    public String toString() {
        return "archgraph " + String.join(" ", arguments) + "\nexit code " + code + "\n--- out\n" + out + "--- err\n" + err;
    }
}
