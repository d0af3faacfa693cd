package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;

/**
 * What a command did. Every assertion that begins here shows the whole of it when it fails.
 *
 * @param args the arguments
 * @param exit the exit code
 * @param out standard output
 * @param err standard error
 */
record Run(List<String> args, int exit, String out, String err) {
    /** Requires the exit code. */
    Run exits(int code) {
        assertThat(exit).as(toString()).isEqualTo(code);
        return this;
    }

    /** Requires that the command failed with a message, and with nothing but it: no stack trace, no answer. */
    Run fails(int code, String... parts) {
        exits(code);
        assertErr().startsWith("archgraph: ").doesNotContain("\tat ", "Exception in", "internal error").contains(parts);
        assertThat(err.lines().filter(line -> line.startsWith("archgraph: ")).count()).as(toString()).isEqualTo(1);
        assertThat(out).as(toString()).isEmpty();
        return this;
    }

    AbstractStringAssert<?> assertOut() {
        return assertThat(out).as(toString());
    }

    AbstractStringAssert<?> assertErr() {
        return assertThat(err).as(toString());
    }

    /** The one JSON object on standard output. */
    Map<String, Object> json() {
        assertThat(out.strip().lines().count()).as(toString()).isEqualTo(1);
        try {
            return JSON.std.mapFrom(out);
        } catch (IOException e) {
            throw new AssertionError(toString(), e);
        }
    }

    /** The column of a JSON answer. */
    List<Object> column(String name) {
        return rows().stream().map(row -> row.get(name)).toList();
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> rows() {
        return (List<Map<String, Object>>) json().get("rows");
    }

    @Override
    public String toString() {
        return "archgraph " + String.join(" ", args) + "\n--- exit " + exit + "\n--- stdout\n" + out + "--- stderr\n"
                + err;
    }
}
