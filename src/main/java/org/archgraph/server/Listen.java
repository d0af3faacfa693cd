package org.archgraph.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.archgraph.failure.Failure;

/**
 * The address on which a server listens. Another than loopback is open to other machines, so it takes a password that
 * its owner has chosen, and knows that it is needed.
 *
 * @param address an address of this machine by number; {@code 0.0.0.0} or {@code ::} for all of them
 * @param password the password that the server shall have; empty for the one that it has
 */
public record Listen(InetAddress address, Optional<String> password) {
    /** What Neo4j asks for. */
    private static final int SHORTEST = 8;

    /** This machine alone. */
    public static final Listen LOOPBACK = new Listen(ofNumber(ServerInfo.HOST), Optional.empty());

    /** @throws Failure where an address beyond loopback comes without a password, or Neo4j would not take it */
    public Listen {
        if (!address.isLoopbackAddress() && password.isEmpty()) {
            throw Failure.usage(
                    "--listen " + address.getHostAddress()
                            + " opens the server to other machines: it needs a password of your own",
                    "set NEO4J_PASSWORD or use --password-file FILE");
        }
        password.ifPresent(Listen::check);
    }

    /**
     * @param address a number, or a name of this machine
     * @param password null for the one that the server has
     */
    public static Listen on(String address, String password) {
        try {
            return new Listen(InetAddress.getByName(address), Optional.ofNullable(password));
        } catch (UnknownHostException e) {
            throw Failure.usage(
                    "--listen " + address + " is no address", "give a number such as 0.0.0.0 or 192.168.1.5", e);
        }
    }

    private static void check(String password) {
        if (password.length() < SHORTEST || !password.strip().equals(password) || !password.lines().toList().equals(
                java.util.List.of(password))) {
            throw Failure.usage(
                    "the password must have at least " + SHORTEST + " characters, on one line, no space at its ends",
                    "choose another one");
        }
    }

    private static InetAddress ofNumber(String number) {
        try {
            return InetAddress.getByName(number);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the password, so that it ends up in no log. */
    @Override
    public String toString() {
        return address.getHostAddress();
    }
}
