package org.archgraph.resident;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Has commands run by the server of a home, where that can and will do it. */
public final class CommandClient {
    private final Path socket;
    private final Duration patience;

    /**
     * @param home the server's folder
     * @param patience how long the server may take to accept a command, not to run it
     */
    public CommandClient(Path home, Duration patience) {
        this.socket = Wire.socket(home);
        this.patience = patience;
    }

    /** The server's reply, to its very end; empty where the command has to run here. */
    public Optional<CommandReply> run(CommandRequest request) {
        if (!Files.exists(socket)) {
            return Optional.empty();
        }
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            CountDownLatch accepted = watch(channel);
            DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
            DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
            Wire.write(out, request);
            if (in.read() != Wire.ACCEPTED) {
                return Optional.empty();
            }
            accepted.countDown();
            return in.read() == Wire.DONE ? Optional.of(Wire.readReply(in)) : Optional.empty();
        } catch (IOException | UnsupportedOperationException e) {
            // nobody there, one that died before it had answered, a path too long for a socket: it is done here
            return Optional.empty();
        }
    }

    /** A server that is stopped or swamped is not waited for. */
    private CountDownLatch watch(SocketChannel channel) {
        CountDownLatch accepted = new CountDownLatch(1);
        Thread watch = new Thread(
                () -> {
                    try {
                        if (!accepted.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                            channel.close();
                        }
                    } catch (IOException | InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "patience");
        watch.setDaemon(true);
        watch.start();
        return accepted;
    }
}
