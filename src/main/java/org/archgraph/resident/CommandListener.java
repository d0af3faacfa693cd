package org.archgraph.resident;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/** Takes commands of the owner of a home and has them run. Only for who holds the home's lock. */
public final class CommandListener implements AutoCloseable {
    /** Each has a thread and a connection to Neo4j; more wait, and in the end do it themselves. */
    private static final int AT_ONCE = 16;

    private static final int WAITING = 128;

    private final ServerSocketChannel server;
    private final Path socket;
    private final String build;
    private final CommandRunner runner;
    private final ExecutorService connections = threads("command-connection");
    private final ExecutorService commands = threads("command");

    private CommandListener(ServerSocketChannel server, Path socket, String build, CommandRunner runner) {
        this.server = server;
        this.socket = socket;
        this.build = build;
        this.runner = runner;
    }

    /**
     * Begins to listen.
     *
     * @param build the server's build; commands of others are refused
     * @throws IOException where it cannot: a file system without sockets, a path too long for one, a read-only folder
     */
    public static CommandListener open(Path home, String build, CommandRunner runner) throws IOException {
        Path socket = Wire.socket(home);
        makeFolder(socket.getParent());
        // that of a server that was killed
        Files.deleteIfExists(socket);
        ServerSocketChannel server;
        try {
            server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        } catch (UnsupportedOperationException e) {
            throw new IOException("no Unix domain sockets here", e);
        }
        try {
            server.bind(UnixDomainSocketAddress.of(socket), WAITING);
        } catch (IOException e) {
            server.close();
            throw e;
        }
        CommandListener listener = new CommandListener(server, socket, build, runner);
        Thread thread = new Thread(listener::listen, "commands");
        thread.setDaemon(true);
        thread.start();
        return listener;
    }

    /** A socket takes connections of whoever may enter its folder. */
    private static void makeFolder(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!posix) {
            Files.createDirectories(folder);
            return;
        }
        FileAttribute<?> owners = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(folder, owners);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    private void listen() {
        while (server.isOpen()) {
            try {
                SocketChannel channel = server.accept();
                connections.execute(() -> serve(channel));
            } catch (IOException | RejectedExecutionException e) {
                // the client that it was about does its work itself; a closed channel ends the loop
                continue;
            }
        }
    }

    private void serve(SocketChannel channel) {
        try (channel) {
            DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
            CommandRequest request = Wire.readRequest(in);
            if (!request.build().equals(build)) {
                send(channel, new byte[] {Wire.REFUSED});
                return;
            }
            send(channel, new byte[] {Wire.ACCEPTED});
            Future<?> command = commands.submit(() -> reply(request, channel));
            try {
                // says nothing more: this returns when the client has its reply, or has gone away
                in.read();
            } finally {
                command.cancel(true);
            }
        } catch (IOException | RejectedExecutionException e) {
            // nobody there any more, or no request at all
            return;
        }
    }

    private void reply(CommandRequest request, SocketChannel channel) {
        try (channel) {
            Optional<CommandReply> reply = runner.run(request);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(reply.isPresent() ? Wire.DONE : Wire.ELSEWHERE);
            if (reply.isPresent()) {
                Wire.write(new DataOutputStream(bytes), reply.get());
            }
            send(channel, bytes.toByteArray());
        } catch (IOException e) {
            // the client has gone away
            return;
        }
    }

    /** Not through a stream: until JDK 19 that waits while another thread reads from the channel. */
    private static void send(SocketChannel channel, byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left);
        }
    }

    private static ExecutorService threads(String name) {
        return Executors.newFixedThreadPool(AT_ONCE, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Takes no more commands; those that run end with the process. */
    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
    }
}
