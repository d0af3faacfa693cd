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
    private static final int LONGEST_LINE = 40;
    private static final String READY = " ready";

    /** The lock lives as long as this is open and reachable. */
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @param ending how long a holder that was ready once may take to end
     * @param starting how long one that is not ready yet may have the lock
     */
    static HomeLock acquire(Path home, Duration ending, Duration starting) throws IOException, InterruptedException {
        FileChannel channel = FileChannel.open(
                home.resolve("server.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        long begin = System.nanoTime();
        FileLock lock = channel.tryLock();
        while (lock == null) {
            Holder holder = holder(channel);
            if (System.nanoTime() - begin > (holder.ready() ? ending : starting).toNanos()) {
                channel.close();
                throw Failure.failed(
                        "the home folder " + home + " is in use by another server, process " + holder.pid()
                                + ", that archgraph cannot find",
                        "end that process, or use another folder: --home DIR or ARCHGRAPH_HOME");
            }
            Thread.sleep(POLL_MILLIS);
            lock = channel.tryLock();
        }
        HomeLock held = new HomeLock(channel);
        held.say("");
        return held;
    }

    /** Tells successors that this server is no longer starting. */
    void ready() {
        say(READY);
    }

    private void say(String more) {
        try {
            channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + more + "\n").getBytes(US_ASCII)), 0);
        } catch (IOException e) {
            // a full disk: a successor knows less, and waits as long as it would for one that starts
            return;
        }
    }

    /** Who has the lock, as it says in the file. */
    private record Holder(String pid, boolean ready) {}

    private static Holder holder(FileChannel channel) {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_LINE);
        try {
            channel.read(bytes, 0);
        } catch (IOException e) {
            // where a lock keeps others from reading
            return new Holder("unknown", true);
        }
        String line = new String(bytes.array(), 0, bytes.position(), US_ASCII).lines().findFirst().orElse("unknown");
        return new Holder(line.replace(READY, ""), line.endsWith(READY));
    }
}
