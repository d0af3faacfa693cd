package org.archgraph.resident;

import java.util.Optional;

/** Runs commands within the server; found as a service, so that the server knows nothing of commands. */
public interface CommandRunner {
    /**
     * Runs a command to its end. Several may run at once. An interrupted thread says that nobody waits any more.
     *
     * @return empty where it has to run in a process of its own, and has done nothing here
     */
    Optional<CommandReply> run(CommandRequest request);
}
