package org.archgraph.resident;

import java.util.List;

/**
 * What a command printed, and how it ended.
 *
 * @param code its exit code
 * @param printed in the order in which it was printed
 */
public record CommandReply(int code, List<Printed> printed) {
    public CommandReply {
        printed = List.copyOf(printed);
    }

    /**
     * A piece of output.
     *
     * @param answer whether it goes to standard output; else to standard error
     */
    public record Printed(boolean answer, String text) {}
}
