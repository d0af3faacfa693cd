package org.archgraph.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.archgraph.store.PackStream.Message;

/**
 * One server of a cluster that is not there: speaks Bolt, answers every statement with one row, and remembers what it
 * was asked. What a Neo4j of one's own machine cannot show: who is asked what, and what an old server says.
 */
final class PretendedServer implements AutoCloseable {
    private static final int SUCCESS = 0x70;
    private static final int RECORD = 0x71;

    private final ServerSocket socket;
    private final int version;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile List<Object> routes = List.of();

    /** @param version the one of Bolt that it speaks, as {@code 0x0405} for 5.4; 0 for none that a driver knows */
    PretendedServer(int version) throws IOException {
        this.version = version;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    /** The statements in order, each with the access mode and the bookmarks that came with it. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    /** What it tells drivers about the cluster. */
    void routes(PretendedServer reader, PretendedServer writer) {
        routes = List.of(
                Map.of("role", "ROUTE", "addresses", List.of(address())),
                Map.of("role", "READ", "addresses", List.of(reader.address())),
                Map.of("role", "WRITE", "addresses", List.of(writer.address())));
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                daemon(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "pretended server");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Socket connection) {
        try (connection) {
            DataInputStream in = new DataInputStream(connection.getInputStream());
            DataOutputStream out = new DataOutputStream(connection.getOutputStream());
            in.readNBytes(20);
            out.writeInt(version);
            while (version != 0) {
                answer(PackStream.read(new DataInputStream(new ByteArrayInputStream(chunks(in)))), out);
            }
        } catch (IOException e) {
            // the driver has gone
        }
    }

    private void answer(Message message, DataOutputStream out) throws IOException {
        switch (message.tag()) {
            case 0x01 -> success(out, Map.of("server", "Neo4j/5.26.0", "connection_id", "bolt-1"));
            case 0x66 -> success(out, Map.of("rt", Map.of("ttl", 300, "db", "neo4j", "servers", routes)));
            case 0x10 -> {
                hear((String) message.fields().get(0), (Map<?, ?>) message.fields().get(2));
                success(out, Map.of("fields", List.of("n"), "t_first", 0));
            }
            case 0x3F -> {
                send(out, new Message(RECORD, List.of(List.of(1))));
                success(out, Map.of("bookmark", "after-" + heard.size() + "-at-" + address(), "db", "neo4j"));
            }
            case 0x02 -> throw new IOException("goodbye");
            default -> success(out, Map.of());
        }
    }

    private void hear(String statement, Map<?, ?> extra) {
        Object mode = extra.containsKey("mode") ? extra.get("mode") : "w";
        Object bookmarks = extra.containsKey("bookmarks") ? extra.get("bookmarks") : List.of();
        heard.add(mode + " " + statement + " " + bookmarks);
    }

    private static void success(DataOutputStream out, Map<String, Object> metadata) throws IOException {
        send(out, new Message(SUCCESS, List.of(metadata)));
    }

    private static void send(DataOutputStream out, Message message) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PackStream.write(new DataOutputStream(bytes), message);
        out.writeShort(bytes.size());
        bytes.writeTo(out);
        out.writeShort(0);
        out.flush();
    }

    /** Messages come in chunks; one of length 0 ends them. */
    private static byte[] chunks(DataInputStream in) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        int length = in.readUnsignedShort();
        while (length > 0 || message.size() == 0) {
            message.write(in.readNBytes(length));
            length = in.readUnsignedShort();
        }
        return message.toByteArray();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
