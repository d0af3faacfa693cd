package org.archgraph.cli;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.archgraph.ask.CannedQuery;
import org.archgraph.failure.ExitCode;
import org.archgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Names for completion scripts, one a line. Never starts a server: a key press must not. */
@Command(name = "names", hidden = true, header = "Print the names of entities or queries.")
final class NamesCommand implements Callable<Integer> {
    /** What is named. */
    enum Kind { ENTITIES, QUERIES }

    @ParentCommand
    private ArchgraphCommand root;

    @Parameters(paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    private Kind kind;

    @Mixin
    private LibraryOptions libraries;

    @Override
    public Integer call() {
        Session session = root.session();
        Collection<String> names = kind == Kind.QUERIES
                ? new Questions(session, libraries).library().all().stream().map(CannedQuery::name).toList()
                : entities(session);
        names.forEach(session.console().out()::println);
        session.console().out().flush();
        return ExitCode.OK.code();
    }

    private static Collection<String> entities(Session session) {
        if (session.embedded() && session.server().find().isEmpty()) {
            return List.of();
        }
        try (Store store = session.open()) {
            return session.names(store).names();
        }
    }
}
