package org.archgraph.server.embedded;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.archgraph.failure.Failure;

/** Held by a server for its whole life: two servers never share a home, and a successor waits for its predecessor. */
final class HomeLock {
    private static final long POLL_MILLIS = 20;
    private static final int LONGEST_PID = 20;

    /** The lock lives as long as this is open and reachable. */
    @SuppressWarnings("unused")
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock acquire(Path home, Duration patience) throws IOException, InterruptedException {
        FileChannel channel = FileChannel.open(
                home.resolve("server.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        long deadline = System.nanoTime() + patience.toNanos();
        FileLock lock = channel.tryLock();
        while (lock == null) {
            if (System.nanoTime() > deadline) {
                String holder = holder(channel);
                channel.close();
                throw Failure.failed(
                        "the home folder " + home + " is in use by another server, process " + holder
                                + ", that is not ready",
                        "end that process, or use another folder: --home DIR or ARCHGRAPH_HOME");
            }
            Thread.sleep(POLL_MILLIS);
            lock = channel.tryLock();
        }
        channel.truncate(0).write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(US_ASCII)), 0);
        return new HomeLock(channel);
    }

    /** The process that has the lock, as it says in the file. */
    private static String holder(FileChannel channel) {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_PID);
        try {
            channel.read(bytes, 0);
        } catch (IOException e) {
            // where a lock keeps others from reading
            return "unknown";
        }
        String pid = new String(bytes.array(), 0, bytes.position(), US_ASCII);
        return pid.isEmpty() ? "unknown" : pid;
    }
}
