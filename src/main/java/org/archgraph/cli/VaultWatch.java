package org.archgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.archgraph.failure.Failure;

/**
 * Watches a vault and tells when it has changed and is quiet again: whoever saves 500 files at once has made one
 * change. A watcher that fails is started anew.
 */
final class VaultWatch implements AutoCloseable {
    private static final String HINT =
            "until then it is looked at once a minute; on Linux fs.inotify.max_user_watches and max_user_instances"
                    + " bound how much can be watched";

    private final Path vault;
    private final Path ontology;
    private final Duration quiet;
    private final Duration longest;
    /** Null where none could be started. */
    private FolderWatch watch;
    /** Why none could be started; null where one could. */
    private IOException unstarted;

    private long ontologyState;
    /** When the first and the last change came that nobody has been told of, by the monotonic clock; none: 0. */
    private long first;

    private long last;

    /**
     * @param vault the folder, with all that is below it
     * @param ontology a file that counts as part of the vault
     * @param quiet how long nothing must change before a change is told
     * @param longest how long changes may go on before they are told all the same
     */
    VaultWatch(Path vault, Path ontology, Duration quiet, Duration longest) {
        this.vault = vault;
        this.ontology = ontology;
        this.quiet = quiet;
        this.longest = longest;
        this.ontologyState = state(ontology);
    }

    /** Starts; what changes from now on is told, as far as {@link #fault()} does not say otherwise. */
    VaultWatch start() {
        try {
            watch = new FolderWatch(vault, this::mark);
            unstarted = null;
        } catch (IOException e) {
            watch = null;
            unstarted = e;
        }
        return this;
    }

    /** What keeps it from watching all of the vault, so that some changes are not told; empty where nothing does. */
    Optional<Failure> fault() {
        Optional<? extends Exception> fault = watch == null ? Optional.of(unstarted) : watch.fault();
        String what = watch == null ? "cannot watch " : "cannot watch all folders of ";
        return fault.map(e -> Failure.failed(what + vault + ": " + e.getMessage(), HINT, e));
    }

    private synchronized void mark() {
        last = System.nanoTime();
        first = first == 0 ? last : first;
        notifyAll();
    }

    /**
     * Waits until something has changed and nothing has changed since for a while. What could not be watched is tried
     * once more where the time is over; who waited for nothing has to look all the same.
     *
     * @param patience for how long to wait for a change
     * @return whether something has changed
     */
    synchronized boolean await(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            if (state(ontology) != ontologyState) {
                ontologyState = state(ontology);
                mark();
            }
            restartWhereOver();
            long now = System.nanoTime();
            if (first != 0 && (now - last >= quiet.toNanos() || now - first >= longest.toNanos())) {
                first = 0;
                return true;
            }
            if (first == 0 && now >= deadline) {
                if (fault().isPresent()) {
                    close();
                    start();
                }
                return false;
            }
            // a short nap: the ontology may lie anywhere, and is looked at instead of watched
            long nap = first == 0 ? deadline - now : quiet.toNanos() - (now - last);
            wait(Math.max(1, Math.min(500, nap / 1_000_000)));
        }
    }

    /** What changed while nobody watched is not known, so something has. */
    private void restartWhereOver() {
        if (watch != null && watch.isOver(vault) && Files.isDirectory(vault)) {
            close();
            start();
            mark();
        }
    }

    private static long state(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis() * 31 + Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
    }
}
