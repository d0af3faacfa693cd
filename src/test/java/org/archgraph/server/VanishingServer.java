package org.archgraph.server;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * A server that ends at the moment at which the first command connects, as one does that was idle: {@code HOME
 * VERSION}.
 */
public final class VanishingServer {
    private VanishingServer() {}

    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]).toRealPath();
        Registry registry = new Registry(home);
        long pid = ProcessHandle.current().pid();
        String identity = ProcessIdentity.current();
        try (ServerSocket bolt = new ServerSocket(0, 5, InetAddress.getByName(ServerInfo.HOST))) {
            registry.write(new ServerInfo(pid, identity, bolt.getLocalPort(), 1, args[1], "5.26", home, Instant.now(),
                    Duration.ofMinutes(30), ServerInfo.HOST));
            bolt.accept();
            registry.removeIf(pid, identity);
        }
    }
}
