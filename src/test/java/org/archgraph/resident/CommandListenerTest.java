package org.archgraph.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CommandListenerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final CommandReply REPLY = new CommandReply(
            3,
            List.of(new CommandReply.Printed(false, "читаю\n"), new CommandReply.Printed(true, "ответ \u001B[0m\n")));

    @TempDir
    Path home;

    private final AtomicReference<CommandRequest> seen = new AtomicReference<>();
    private CommandListener listener;

    @AfterEach
    void end() throws IOException {
        if (listener != null) {
            listener.close();
        }
    }

    @Test
    void aCommandIsRunAsItWasAskedFor() throws IOException {
        listen(request -> {
            seen.set(request);
            return Optional.of(REPLY);
        });
        CommandRequest request =
                new CommandRequest("1+a", List.of("ask", "у кого MoE", ""), Map.of("NO_COLOR", "1"), Map.of("a", "b"));

        assertThat(ask(request)).contains(REPLY);
        assertThat(seen.get()).isEqualTo(request);
        assertThat(ask(request)).as("again").contains(REPLY);
    }

    @Test
    void aLongReplyComesWhole() throws IOException {
        CommandReply lengthy = new CommandReply(0, List.of(new CommandReply.Printed(true, "эю".repeat(2_000_000))));
        listen(request -> Optional.of(lengthy));

        assertThat(ask(request("1+a"))).contains(lengthy);
    }

    @Test
    void anotherBuildIsRefused() throws IOException {
        listen(request -> {
            seen.set(request);
            return Optional.of(REPLY);
        });

        assertThat(ask(request("1+b"))).isEmpty();
        assertThat(seen.get()).isNull();
    }

    @Test
    void whatHasToRunElsewhereIsSentBack() throws IOException {
        listen(request -> Optional.empty());

        assertThat(ask(request("1+a"))).isEmpty();
    }

    @Test
    void aCommandThatBreaksIsSentBack() throws IOException {
        listen(request -> {
            throw new IllegalStateException("broken");
        });

        assertThat(ask(request("1+a"))).isEmpty();
    }

    @Test
    void nobodyThereIsNoAnswer() throws IOException {
        assertThat(ask(request("1+a"))).isEmpty();

        // as it is left behind by a server that was killed
        Files.createDirectories(Wire.socket(home).getParent());
        ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        dead.bind(UnixDomainSocketAddress.of(Wire.socket(home)));
        dead.close();
        assertThat(Wire.socket(home)).exists();
        assertThat(ask(request("1+a"))).isEmpty();

        listen(request -> Optional.of(REPLY));
        assertThat(ask(request("1+a"))).contains(REPLY);
    }

    @Test
    void aServerThatHangsIsNotWaitedFor() throws IOException {
        Files.createDirectories(Wire.socket(home).getParent());
        try (ServerSocketChannel silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            silent.bind(UnixDomainSocketAddress.of(Wire.socket(home)));

            assertThat(new CommandClient(home, Duration.ofMillis(200)).run(request("1+a"))).isEmpty();
        }
    }

    @Test
    void itIsTheOwnersAlone() throws IOException {
        Path folder = Files.createDirectories(Wire.socket(home).getParent());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

        listen(request -> Optional.of(REPLY));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
        listener.close();
        assertThat(Wire.socket(home)).doesNotExist();
    }

    @Test
    void whoGoesAwayInterruptsTheCommand() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        listen(request -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
                interrupted.complete(false);
            } catch (InterruptedException e) {
                interrupted.complete(true);
            }
            return Optional.empty();
        });
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(Wire.socket(home)));
        Wire.write(new java.io.DataOutputStream(java.nio.channels.Channels.newOutputStream(channel)), request("1+a"));
        begun.await();

        channel.close();

        assertThat(interrupted.get(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void nonsenseHarmsNobody() throws IOException {
        listen(request -> Optional.of(REPLY));
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(Wire.socket(home)))) {
            channel.write(ByteBuffer.wrap("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes()));
            assertThat(channel.read(ByteBuffer.allocate(1))).isEqualTo(-1);
        }

        assertThat(ask(request("1+a"))).contains(REPLY);
    }

    private void listen(CommandRunner runner) throws IOException {
        listener = CommandListener.open(home, "1+a", runner);
    }

    private Optional<CommandReply> ask(CommandRequest request) {
        return new CommandClient(home, PATIENCE).run(request);
    }

    private static CommandRequest request(String build) {
        return new CommandRequest(build, List.of("query"), Map.of(), Map.of());
    }
}
