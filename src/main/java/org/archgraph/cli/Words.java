package org.archgraph.cli;

import java.util.List;
import org.archgraph.failure.Failure;

/**
 * A text that may be given as several arguments, with or without quotation marks.
 *
 * @param arguments as given
 */
record Words(List<String> arguments) {
    /** Longer ones are files or streams that got here by mistake. */
    private static final int LONGEST = 1000;

    /**
     * The text, without spaces around it.
     *
     * @param what what it is, for the failure
     * @param example a command that shows how it is done, for the failure
     * @throws Failure of usage where it is empty or much too long
     */
    String text(String what, String example) {
        String text = String.join(" ", arguments).strip();
        if (text.isEmpty()) {
            throw Failure.usage("the " + what + " is empty", "write one, as in: " + example);
        }
        if (text.length() > LONGEST) {
            throw Failure.usage(
                    "the " + what + " has " + text.length() + " characters; at most " + LONGEST + " can be read",
                    "write a shorter one, as in: " + example);
        }
        return text;
    }
}
