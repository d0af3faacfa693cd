package org.archgraph.cli;

import java.util.concurrent.Callable;
import org.archgraph.failure.ExitCode;
import org.archgraph.store.Store;
import picocli.CommandLine.ParentCommand;

/** The template of every command that asks the graph: connect, run, close, exit code. */
abstract class ConnectedCommand implements Callable<Integer> {
    @ParentCommand
    private ArchgraphCommand root;

    @Override
    public final Integer call() {
        Session session = root.session();
        validate(session);
        return session.background().use(() -> open(session), store -> run(session, store)).code();
    }

    /** Refuses what makes no sense, before a server is started or anything is done. */
    void validate(Session session) {}

    /** Connects; an empty embedded graph is filled first. */
    Store open(Session session) {
        return session.openWithGraph();
    }

    abstract ExitCode run(Session session, Store store);
}
