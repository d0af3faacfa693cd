package org.archgraph.server.embedded;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.archgraph.failure.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path home;

    @Test
    void itSaysWhoHasIt() throws Exception {
        HomeLock lock = HomeLock.acquire(home, SHORT, SHORT);

        assertThat(Files.readString(home.resolve("server.lock"), US_ASCII))
                .isEqualTo(ProcessHandle.current().pid() + "\n");
        lock.ready();
        assertThat(Files.readString(home.resolve("server.lock"), US_ASCII))
                .isEqualTo(ProcessHandle.current().pid() + " ready\n");
        Reference.reachabilityFence(lock);
    }

    @Test
    void aHolderIsNamedAndItsEndIsAwaited() throws Exception {
        Process holder = hold("ready");
        try {
            assertThatThrownBy(() -> HomeLock.acquire(home, SHORT, LONG))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("in use by another server, process " + holder.pid() + ",");
        } finally {
            holder.destroyForcibly();
        }
        assertThat(holder.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        Reference.reachabilityFence(HomeLock.acquire(home, LONG, LONG));
    }

    @Test
    void oneThatIsStartingIsGivenMoreTime() throws Exception {
        Process holder = hold("starting");
        try {
            assertThatThrownBy(() -> HomeLock.acquire(home, LONG, SHORT)).isInstanceOf(Failure.class);
        } finally {
            holder.destroyForcibly();
        }
    }

    /** A process that has the lock until it is killed. */
    private Process hold(String state) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        home.toString(),
                        state))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.getInputStream().read()).isEqualTo('y');
        return process;
    }

    /** Takes the lock of a home and waits for its end. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws Exception {
            HomeLock lock = HomeLock.acquire(Path.of(args[0]), LONG, LONG);
            if (args[1].equals("ready")) {
                lock.ready();
            }
            System.out.print('y');
            System.out.flush();
            Thread.sleep(LONG.toMillis() * 2);
            Reference.reachabilityFence(lock);
        }
    }
}
