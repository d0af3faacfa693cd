package org.archgraph.cli;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.archgraph.failure.Failure;

/**
 * Watches a vault and tells when it has changed and is quiet again: whoever saves 500 files at once has made one
 * change. A watcher that fails is started anew.
 */
final class VaultWatch implements AutoCloseable {
    private static final String IGNORE_FILE = ".archgraphignore";

    private final Path vault;
    /** What the vault's path leads to: links are not followed where folders are watched. */
    private Path real;
    /** Tells the folder there from another that takes its place; null where the system does not say. */
    private Object key;
    private final Path ontology;
    private final Duration quiet;
    private final Duration longest;
    private DirectoryWatcher watcher;
    private CompletableFuture<Void> watching;
    /**
     * Whether some of the vault is not watched: a new folder was one too many, or the watch could not be started again.
     */
    private volatile boolean partial;
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

    /**
     * Starts; what changes from now on is told.
     *
     * @throws Failure when the system does not let it watch all folders
     */
    VaultWatch start() {
        try {
            real = vault.toRealPath();
            key = key(real);
            partial = false;
            watcher = DirectoryWatcher.builder()
                    .path(real)
                    .fileHashing(false)
                    .listener(new Changes())
                    .build();
            watching = watcher.watchAsync(VaultWatch::startThread);
            // folders that cannot be watched are told in this way too
            watching.getNow(null);
            return this;
        } catch (IOException | CompletionException e) {
            partial = true;
            close();
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw Failure.failed("cannot watch " + vault + ": " + cause.getMessage(),
                    "on Linux fs.inotify.max_user_watches bounds how many folders can be watched", e);
        }
    }

    private static void startThread(Runnable work) {
        Thread thread = new Thread(work, "watch");
        thread.setDaemon(true);
        thread.start();
    }

    /** What the watcher tells, on its own thread. */
    private final class Changes implements DirectoryChangeListener {
        @Override
        public void onEvent(DirectoryChangeEvent event) {
            if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW
                    || event.path() == null
                    || matters(event.path())) {
                mark();
            }
        }

        /** A new folder cannot be watched. */
        @Override
        public void onException(Exception e) {
            partial = true;
            mark();
        }
    }

    private boolean matters(Path path) {
        if (!path.startsWith(real)) {
            return true;
        }
        Path inside = real.relativize(path);
        for (Path part : inside) {
            if (part.toString().startsWith(".") && !part.toString().equals(IGNORE_FILE)) {
                return false;
            }
        }
        return true;
    }

    private synchronized void mark() {
        last = System.nanoTime();
        first = first == 0 ? last : first;
        notifyAll();
    }

    /**
     * Waits until something has changed and nothing has changed since for a while.
     *
     * @param patience for how long to wait for a change
     * @return whether something has changed
     * @throws Failure when the vault cannot be watched any more; the next call tries again
     */
    synchronized boolean await(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            if (state(ontology) != ontologyState) {
                ontologyState = state(ontology);
                mark();
            }
            restartWhereBroken();
            long now = System.nanoTime();
            if (first != 0 && (now - last >= quiet.toNanos() || now - first >= longest.toNanos())) {
                first = 0;
                return true;
            }
            if (first == 0 && now >= deadline) {
                return false;
            }
            // a short nap: the ontology may lie anywhere, and is looked at instead of watched
            long nap = first == 0 ? deadline - now : quiet.toNanos() - (now - last);
            wait(Math.max(1, Math.min(500, nap / 1_000_000)));
        }
    }

    /** What changed while nobody watched is not known, so something has. */
    private void restartWhereBroken() {
        if (Files.isDirectory(vault) && (partial || watching.isDone() || isAnother())) {
            close();
            start();
            mark();
        }
    }

    /** Whether another folder has taken the place of the one that is watched. */
    private boolean isAnother() {
        try {
            Path now = vault.toRealPath();
            return !now.equals(real) || !Objects.equals(key(now), key);
        } catch (IOException gone) {
            // the next look may find one
            return false;
        }
    }

    private static Object key(Path folder) throws IOException {
        return Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
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
        try {
            if (watcher != null) {
                watcher.close();
            }
        } catch (IOException e) {
            // it ends with the process
        }
    }
}
