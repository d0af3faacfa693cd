package org.archgraph.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.archgraph.render.JsonText;

/** JSON of what is no table of rows. */
final class JsonOutput {
    private JsonOutput() {}

    /** Prints one JSON object on a line of its own. */
    static void print(Console console, Map<String, Object> object) {
        try {
            String text = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES).asString(object);
            console.out().println(JsonText.harmless(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
