package org.archgraph.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

/** JSON of what is no table of rows. */
final class JsonOutput {
    /** JSON may have these as they are, but a terminal acts on them. */
    private static final Pattern CONTROL = Pattern.compile("[\u007F-\u009F]");

    private JsonOutput() {}

    /** Prints one JSON object on a line of its own. */
    static void print(Console console, Map<String, Object> object) {
        try {
            String text = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES).asString(object);
            console.out().println(CONTROL.matcher(text)
                    .replaceAll(found -> String.format("\\\\u%04x", (int) found.group().charAt(0))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
