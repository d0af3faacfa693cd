package org.archgraph.cli;

import java.io.InputStream;
import java.util.Map;
import java.util.Properties;

/**
 * What a command finds around it: passed in, so that tests can give their own.
 *
 * @param variables the environment variables
 * @param properties the system properties
 * @param console where to print
 * @param in standard input
 * @param grammars what an earlier command in this process may have made already
 * @param ontologies likewise
 */
record Environment(
        Map<String, String> variables,
        Properties properties,
        Console console,
        InputStream in,
        Grammars grammars,
        Ontologies ontologies) {
    Environment(Map<String, String> variables, Properties properties, Console console, InputStream in) {
        this(variables, properties, console, in, new Grammars(), new Ontologies());
    }

    /** An environment variable; null where it is not set or empty. */
    String variable(String name) {
        String value = variables.get(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
