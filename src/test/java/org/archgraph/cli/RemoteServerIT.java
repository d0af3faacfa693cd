package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server process, which is to a second program no other than one of another machine. */
class RemoteServerIT {
    @TempDir
    Path folder;

    private Program owner;
    private Map<String, Object> server;
    private Program guest;

    @BeforeEach
    void start() throws Exception {
        owner = new Program(folder.resolve("owner"), folder, Map.of());
        server = owner.run("server", "start", "--bolt-port", "0", "--http-port", "0", "-o", "json").exits(0).json();
        guest = new Program(folder.resolve("guest"), folder, Map.of());
    }

    @AfterEach
    void stop() throws Exception {
        owner.run("server", "stop").exits(0);
    }

    @Test
    void aServerThatDiesInMidAnswerIsSaidSo() throws Exception {
        try (DyingServer dying = new DyingServer(port(), pid(), 100_000)) {
            Run run = guest.with("NEO4J_URI", "bolt://127.0.0.1:" + dying.port())
                    .with("NEO4J_PASSWORD", password())
                    .run(
                            "cypher",
                            "UNWIND range(1, 3000000) AS n RETURN n, 'some text to fill the line ' + n",
                            "--limit",
                            "3000000");

            run.fails(1, "bolt://127.0.0.1:" + dying.port() + " ended before the answer did", "all or nothing");
            assertThat(ProcessHandle.of(pid()).filter(ProcessHandle::isAlive)).isEmpty();
        }
        owner.run("ask", "models sharing MoE", "-o", "json").exits(0);
    }

    @Test
    void aTerminalIsAskedForThePassword() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no script(1) to give it a terminal");
        Path shown = folder.resolve("shown.txt");
        String command = Path.of(System.getProperty("archgraph.project"), "archgraph") + " --home '"
                + folder.resolve("guest") + "' -a " + server.get("uri") + " cypher 'RETURN 6 * 7 AS n' -o csv";
        // typed when it is asked for: a terminal shows what comes before
        String person =
                "until grep -qs 'Password of' " + shown + "; do sleep 0.1; done; cat " + passwordFile() + "; echo";

        Run run = owner.shell("(" + person + ") | script -qefc \"" + command + "\" " + shown);

        run.exits(0).assertOut().contains("Password of neo4j at " + server.get("uri") + ": ", "42");
        assertThat(run.out()).doesNotContain(password().substring(1));
    }

    private int port() {
        return java.net.URI.create(server.get("uri").toString()).getPort();
    }

    private long pid() {
        return ((Number) server.get("pid")).longValue();
    }

    private Path passwordFile() {
        return Path.of(server.get("passwordFile").toString());
    }

    private String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    /** Stands before a server, and kills it, as {@code kill -9} does, when it has said so many bytes. */
    private static final class DyingServer implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private final int target;
        private final long pid;
        private final long limit;

        private DyingServer(int target, long pid, long limit) throws IOException {
            this.target = target;
            this.pid = pid;
            this.limit = limit;
            background(this::accept);
        }

        int port() {
            return socket.getLocalPort();
        }

        private void accept() throws IOException {
            while (!socket.isClosed()) {
                Socket client = socket.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                background(() -> forward(client, server, Long.MAX_VALUE));
                background(() -> forward(server, client, limit));
            }
        }

        private void forward(Socket from, Socket to, long bytes) throws IOException {
            try (from; to) {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                byte[] buffer = new byte[8192];
                long sum = 0;
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    out.write(buffer, 0, read);
                    sum += read;
                    if (sum > bytes) {
                        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
                        ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
                        return;
                    }
                }
            }
        }

        private interface Work {
            void run() throws IOException;
        }

        private static void background(Work work) {
            Thread thread = new Thread(() -> {
                try {
                    work.run();
                } catch (IOException e) {
                    // one of both has gone
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
