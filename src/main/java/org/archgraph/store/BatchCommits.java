package org.archgraph.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.archgraph.failure.Failure;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.TransientException;

/**
 * Commits batches one by one, several at once: a server works with one thread for each session. Not tried again after a
 * lost connection, when nobody knows whether a batch was committed.
 */
final class BatchCommits implements AutoCloseable {
    private static final int SESSIONS = 2;
    /** Batches that wait for a session, so that none is idle while the next batch is made. */
    private static final int WAITING = 1;
    /** Two batches may lock the same nodes in another order; the server then rolls one of them back. */
    private static final int TRIES = 20;

    private final ExecutorService threads = Executors.newFixedThreadPool(SESSIONS);
    private final BlockingQueue<Session> sessions = new LinkedBlockingQueue<>();
    private final Deque<Future<List<Record>>> running = new ArrayDeque<>();

    BatchCommits(Supplier<Session> opener) {
        for (int i = 0; i < SESSIONS; i++) {
            sessions.add(opener.get());
        }
    }

    /**
     * Commits each batch in a transaction of its own.
     *
     * @param committed is told of each batch's answer, in the order of the batches, on the calling thread
     */
    void each(String statement, Iterable<List<Map<String, Object>>> batches, Consumer<List<Record>> committed) {
        for (List<Map<String, Object>> batch : batches) {
            if (running.size() == SESSIONS + WAITING) {
                committed.accept(result(running.remove()));
            }
            running.add(threads.submit(() -> commit(statement, batch)));
        }
        while (!running.isEmpty()) {
            committed.accept(result(running.remove()));
        }
    }

    private List<Record> commit(String statement, List<Map<String, Object>> batch) throws InterruptedException {
        Session session = sessions.take();
        try {
            for (int tries = 1; ; tries++) {
                try (var tx = session.beginTransaction()) {
                    List<Record> rows = tx.run(statement, Map.of("rows", batch)).list();
                    tx.commit();
                    return rows;
                } catch (TransientException rolledBack) {
                    boolean locked = rolledBack.code().contains("Deadlock") || rolledBack.code().contains("Lock");
                    if (!locked || tries == TRIES) {
                        throw rolledBack;
                    }
                }
            }
        } finally {
            sessions.add(session);
        }
    }

    private static List<Record> result(Future<List<Record>> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            } else if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.failed("interrupted", "run the import again");
        }
    }

    /**
     * Waits for what is being committed, so that nothing is written after the lock is given back; what waits is let go.
     */
    @Override
    public void close() {
        threads.shutdown();
        running.forEach(batch -> batch.cancel(false));
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        sessions.forEach(Session::close);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
