package org.archgraph.resident;

import java.util.List;
import java.util.Map;

/**
 * A command to be run elsewhere. No value is null.
 *
 * @param build the archgraph that asks, and its build: a server of another one refuses
 * @param arguments as they would be typed, every path in them absolute
 * @param variables the environment variables that it may look at
 * @param properties the system properties in which its process differs from the server's
 */
public record CommandRequest(
        String build, List<String> arguments, Map<String, String> variables, Map<String, String> properties) {
    public CommandRequest {
        arguments = List.copyOf(arguments);
        variables = Map.copyOf(variables);
        properties = Map.copyOf(properties);
    }
}
