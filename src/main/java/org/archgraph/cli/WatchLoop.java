package org.archgraph.cli;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.archgraph.failure.Failure;
import org.archgraph.store.Store;

/** Imports a vault whenever it has changed, until the process is ended. What goes wrong is said, and tried again. */
final class WatchLoop {
    private static final Duration QUIET = Duration.ofMillis(700);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);
    private static final Duration LAST_RETRY = Duration.ofSeconds(60);
    /**
     * After so long without a change the vault is looked at all the same: of a folder that could not be read nothing is
     * told.
     */
    private static final Duration CALM = Duration.ofHours(1);

    private final Session session;
    private final VaultImport.Request request;
    private final String build;
    /** The fault of the watch that was said last; empty where there is none. */
    private String said = "";

    WatchLoop(Session session, VaultImport.Request request) {
        this.session = session;
        this.request = request;
        this.build = session.installation().build();
    }

    /**
     * Imports at once, and then again and again. Returns when the thread is interrupted; fails where the first import
     * does, and where archgraph was built anew.
     */
    void run() {
        VaultImport vaultImport = new VaultImport(session);
        try (VaultWatch watch = new VaultWatch(
                        vaultImport.folder(request), vaultImport.ontologyFile(request), QUIET, LONGEST)
                .start()) {
            importOnce(vaultImport);
            session.say("watching " + vaultImport.folder(request) + " (end with Ctrl-C)");
            Duration retry = FIRST_RETRY;
            boolean failed = false;
            while (!Thread.currentThread().isInterrupted()) {
                Duration calm = isWhole(watch) ? CALM : LAST_RETRY;
                boolean waited = tryAwait(watch, failed ? retry : calm);
                requireSameProgram();
                failed = !tryImport(vaultImport) || !waited;
                retry = failed ? longer(retry) : FIRST_RETRY;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether all of the vault is watched; what keeps it from that is said once. */
    private boolean isWhole(VaultWatch watch) {
        String fault = watch.fault().map(Failure::getMessage).orElse("");
        if (!fault.equals(said)) {
            watch.fault().ifPresent(this::tell);
            said = fault;
        }
        return fault.isEmpty();
    }

    /** Waits for a change; whether that went well. */
    private boolean tryAwait(VaultWatch watch, Duration patience) throws InterruptedException {
        try {
            watch.await(patience);
            return true;
        } catch (RuntimeException | Error failure) {
            tell(failure);
            Thread.sleep(FIRST_RETRY.toMillis());
            return false;
        }
    }

    private static Duration longer(Duration retry) {
        Duration twice = retry.multipliedBy(2);
        return twice.compareTo(LAST_RETRY) > 0 ? LAST_RETRY : twice;
    }

    /** What it remembers would pass for what the new program has read. */
    private void requireSameProgram() {
        if (!session.installation().build().equals(build)) {
            throw Failure.failed(
                    "archgraph is not the one any more that this watch began with",
                    "start archgraph import --watch again");
        }
    }

    private boolean tryImport(VaultImport vaultImport) {
        try {
            importOnce(vaultImport);
            return true;
        } catch (RuntimeException | Error failure) {
            // a note that is too much for the memory or the stack may be another one tomorrow
            tell(failure);
            return false;
        }
    }

    private void tell(Throwable failure) {
        FailureHandler.tell(failure, session.console().err());
        session.console().err().flush();
    }

    /** With a connection of its own: the server may have stopped since, and is started again. */
    private void importOnce(VaultImport vaultImport) {
        long begin = System.nanoTime();
        try (Store store = session.open()) {
            new ImportReport(session).print(vaultImport.run(store, request));
        }
        session.say("imported in " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) + " ms");
    }
}
