package org.archgraph.store;

import java.security.GeneralSecurityException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.archgraph.failure.Failure;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.UnsupportedFeatureException;

/**
 * Says why a connection did not come about, or ended. With {@code neo4j://} the driver tries one server after another,
 * and the reasons are only found among the causes and suppressed exceptions of what it throws.
 */
final class ConnectionFailures {
    private final ConnectionSettings settings;

    ConnectionFailures(ConnectionSettings settings) {
        this.settings = settings;
    }

    /** Empty for what a server that was reached has said. */
    Optional<Failure> of(Neo4jException e) {
        if (e.code() != null && e.code().startsWith("Neo.")) {
            return Optional.empty();
        }
        if (has(e, UnsupportedFeatureException.class::isInstance) || says(e, "any of the protocol versions")
                || says(e, "is not supported on Bolt")) {
            return failure("Neo4j at " + settings.uri() + " is too old",
                    "it has to be 5.26 or newer; leave out the address to use the embedded one", e);
        }
        if (says(e, "Server responded HTTP")) {
            return failure(settings.uri() + " speaks HTTP and not Bolt", "the Bolt port is 7687 unless changed", e);
        }
        if (has(e, SSLException.class::isInstance) && !has(e, GeneralSecurityException.class::isInstance)) {
            return failure(settings.uri() + " does not encrypt, and the address wants it",
                    "bolt:// or neo4j:// without +s goes unencrypted: on this machine or a network of your own", e);
        }
        if (has(e, SSLException.class::isInstance)
                || e instanceof SecurityException && !(e instanceof AuthenticationException)) {
            return failure("no trusted connection to " + settings.uri() + ": its certificate is not one to trust",
                    "--certificate FILE trusts one of your own; bolt+ssc:// or neo4j+ssc:// trusts any", e);
        }
        if (says(e, "Connection to the database terminated")) {
            return failure("the connection to Neo4j at " + settings.uri() + " ended before the answer did",
                    "check that it is running, and whether it wants encryption (+s or +ssc); an import writes all or"
                            + " nothing", e);
        }
        return e instanceof ServiceUnavailableException || e instanceof SessionExpiredException
                ? failure("no Neo4j server answers at " + settings.uri(),
                        "check that it is running, and its address; the Bolt port is 7687 unless changed", e)
                : Optional.empty();
    }

    private static Optional<Failure> failure(String message, String hint, Neo4jException e) {
        return Optional.of(Failure.failed(message, hint, e));
    }

    private static boolean says(Throwable e, String words) {
        return has(e, reason -> reason.getMessage() != null && reason.getMessage().contains(words));
    }

    private static boolean has(Throwable e, Predicate<Throwable> wanted) {
        Set<Throwable> seen = new HashSet<>();
        Deque<Throwable> open = new ArrayDeque<>(Set.of(e));
        while (!open.isEmpty()) {
            Throwable next = open.pop();
            if (wanted.test(next)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(java.util.Arrays.asList(next.getSuppressed()));
                if (next.getCause() != null) {
                    open.add(next.getCause());
                }
            }
        }
        return false;
    }
}
