package org.archgraph.server.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import org.archgraph.failure.Failure;

/**
 * The ports to listen on; 0 lets the operating system choose while binding, which nobody can be quicker than.
 *
 * @param listen the address, by number
 * @param bolt for drivers
 * @param http for Neo4j Browser
 */
record Ports(String listen, int bolt, int http) {
    static final int USUAL_BOLT = 7687;
    static final int USUAL_HTTP = 7474;

    /** @throws Failure when a given port is taken */
    static Ports choose(String listen, OptionalInt bolt, OptionalInt http) {
        return new Ports(
                listen,
                choose(listen, bolt, USUAL_BOLT, "--bolt-port"),
                choose(listen, http, USUAL_HTTP, "--http-port"));
    }

    /** The ports for another try after a usual one was taken meanwhile; a given one stays. */
    static Ports withoutUsual(String listen, OptionalInt bolt, OptionalInt http) {
        return new Ports(listen, bolt.orElse(0), http.orElse(0));
    }

    static Failure taken(String listen, int port) {
        return Failure.failed(
                "the port " + listen + ":" + port + " is in use by another program",
                "choose another port, or none: then any free one is taken");
    }

    private static int choose(String listen, OptionalInt given, int usual, String option) {
        if (given.isEmpty()) {
            return isFree(listen, usual) ? usual : 0;
        }
        int port = given.getAsInt();
        if (port < 0 || port > 0xFFFF) {
            throw Failure.usage(port + " is no port", option + " takes 0 to 65535");
        }
        if (port != 0 && !isFree(listen, port)) {
            throw taken(listen, port);
        }
        return port;
    }

    private static boolean isFree(String listen, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // as Neo4j binds: connections of an ended server that linger do not count
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(listen), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
