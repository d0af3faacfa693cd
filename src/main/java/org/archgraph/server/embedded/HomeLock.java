package org.archgraph.server.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.archgraph.failure.Failure;

/** Held by a server for its whole life: two servers never share a home, and a successor waits for its predecessor. */
final class HomeLock {
    private static final long POLL_MILLIS = 20;

    /** The lock lives as long as this is open and reachable. */
    @SuppressWarnings("unused")
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock acquire(Path home, Duration patience) throws IOException, InterruptedException {
        FileChannel channel =
                FileChannel.open(home.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long deadline = System.nanoTime() + patience.toNanos();
        FileLock lock = channel.tryLock();
        while (lock == null) {
            if (System.nanoTime() > deadline) {
                channel.close();
                throw Failure.failed(
                        "the home folder " + home + " is in use by another server that archgraph cannot find",
                        "end that process, or use another folder: --home DIR or ARCHGRAPH_HOME");
            }
            Thread.sleep(POLL_MILLIS);
            lock = channel.tryLock();
        }
        return new HomeLock(channel);
    }
}
