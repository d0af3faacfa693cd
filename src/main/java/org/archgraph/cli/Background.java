package org.archgraph.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.archgraph.failure.Failure;
import org.archgraph.server.ServerControl;
import org.archgraph.server.ServerInfo;
import org.archgraph.store.Store;

/** The background server that a command uses: started where none runs, and what becomes of it meanwhile. */
final class Background {
    private static final Duration LAST_BREATH = Duration.ofSeconds(2);

    private final Session session;
    private ServerInfo used;

    Background(Session session) {
        this.session = session;
    }

    /**
     * The server, started where there is none of this archgraph.
     *
     * @param whenStarted what to do beside a start
     */
    ServerInfo require(ServerControl control, Runnable whenStarted) {
        Optional<ServerInfo> running = control.find();
        if (running.isEmpty() || !control.isOfThisVersion(running.get())) {
            session.requireOwnProcess("a server is started from outside");
        }
        if (running.isEmpty()) {
            whenStarted.run();
            session.say("starting Neo4j in the background (home " + session.home() + ") ...");
        } else if (!control.isOfThisVersion(running.get())) {
            session.say("the server that runs is of another build, " + running.get().version()
                    + ": starting Neo4j anew (home " + session.home() + ") ...");
        }
        used = control.ensureRunning();
        return used;
    }

    /**
     * Works with a store, and once more where the server ended before it had answered anything: it may have been about
     * to when it was found, having been idle for too long.
     *
     * @throws Failure that says so where it ended later
     */
    <T> T use(Supplier<Store> opening, Function<Store, T> work) {
        try {
            return attempt(opening, work);
        } catch (EndedBeforeAnswer e) {
            return again(opening, work);
        }
    }

    private <T> T again(Supplier<Store> opening, Function<Store, T> work) {
        try {
            return attempt(opening, work);
        } catch (EndedBeforeAnswer e) {
            throw e.failure;
        }
    }

    private <T> T attempt(Supplier<Store> opening, Function<Store, T> work) {
        Store store = null;
        try {
            store = opening.get();
            return work.apply(store);
        } catch (Failure e) {
            boolean lost = store == null || store.hasLostConnection();
            throw isGone(lost) ? explain(e, store != null && store.hasAnswered()) : e;
        } finally {
            if (store != null) {
                store.close();
            }
        }
    }

    private RuntimeException explain(Failure e, boolean answered) {
        if (!answered) {
            return new EndedBeforeAnswer(e);
        }
        return Failure.failed(
                "the server ended before its work was done",
                "run the command again, which starts a new one; archgraph server logs says more",
                e);
    }

    /** A process that is killed loses its connections first, and then goes. */
    private boolean isGone(boolean lostConnection) {
        return used != null && session.server().hasEnded(used, lostConnection ? LAST_BREATH : Duration.ZERO);
    }

    /** Seen by nobody outside. */
    private static final class EndedBeforeAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Failure failure;

        private EndedBeforeAnswer(Failure failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
