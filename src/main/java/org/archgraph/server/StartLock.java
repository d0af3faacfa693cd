package org.archgraph.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.Supplier;
import org.archgraph.failure.Failure;

/** One process at a time starts or stops the server of a home. The operating system frees the lock of a dead one. */
final class StartLock {
    private static final long POLL_MILLIS = 20;

    private final FileChannel channel;

    private StartLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Does something while no other process or thread does anything under the lock of this home.
     *
     * @param patience how long to wait for the others
     * @throws Failure when they take longer
     */
    static <T> T whileHeld(HomeFolder home, Duration patience, Supplier<T> action) {
        StartLock lock = acquire(home, patience);
        try {
            return action.get();
        } finally {
            lock.release();
        }
    }

    private static StartLock acquire(HomeFolder home, Duration patience) {
        Path file = home.path().resolve("start.lock");
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            while (tryLock(channel) == null) {
                if (System.nanoTime() > deadline) {
                    channel.close();
                    throw Failure.failed(
                            "another process has been starting or stopping the server of " + home.path() + " for "
                                    + patience.toSeconds() + " s",
                            "see " + home.serverOutput());
                }
                Thread.sleep(POLL_MILLIS);
            }
            return new StartLock(channel);
        } catch (IOException e) {
            throw home.unusable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.failed("interrupted while waiting for " + file, null, e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // held by another thread of this process
            return null;
        }
    }

    private void release() {
        try {
            channel.close();
        } catch (IOException e) {
            // closing is what frees the lock; the end of this process frees it at the latest
        }
    }
}
