package org.archgraph.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Says who holds the lock while an import waits for it. Every import names itself in the metadata of its transaction,
 * and a user may always list the transactions of the same user.
 */
final class LockWatch {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    /** What {@code import/holder} looks for. */
    private static final String APP = "archgraph import";

    private final String self;
    private final CountDownLatch held = new CountDownLatch(1);

    private LockWatch(String self) {
        this.self = self;
    }

    /**
     * @param self what tells this import from all others
     * @param sessions gives a session of its own: that of the import is busy waiting
     */
    static LockWatch start(String self, Supplier<Session> sessions, CypherFiles cypher, ImportProgress progress) {
        LockWatch watch = new LockWatch(self);
        Thread thread = new Thread(() -> watch.run(sessions, cypher, progress), "lock-watch");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    /**
     * What an import says of itself to others.
     *
     * @param process the one to look for, or to end
     */
    static Map<String, Object> metadata(String self, long process) {
        return Map.of("app", APP, "import", self, "process", process, "host", host());
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown host";
        }
    }

    private void run(Supplier<Session> sessions, CypherFiles cypher, ImportProgress progress) {
        try {
            if (held.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
            // where there is none, the server is only slow
            holder(sessions, cypher).ifPresent(progress::waiting);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<String> holder(Supplier<Session> sessions, CypherFiles cypher) {
        try (Session session = sessions.get()) {
            return session.run(cypher.text("import/holder"), Map.of("self", self)).list().stream()
                    .findFirst()
                    .map(LockWatch::describe);
        } catch (Neo4jException | IllegalStateException notAllowedOrClosed) {
            return Optional.empty();
        }
    }

    private static String describe(Record row) {
        return "the import by process " + row.get("process").asLong() + " on " + row.get("host").asString()
                + ", which has been running for " + row.get("seconds").asLong() + " s";
    }

    /** To be called when the lock is held, or will not be. */
    void end() {
        held.countDown();
    }
}
