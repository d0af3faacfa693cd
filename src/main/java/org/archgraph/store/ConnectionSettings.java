package org.archgraph.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * How to reach a Neo4j server.
 *
 * @param uri its address: {@code bolt://}, {@code neo4j://}, or one of those with {@code +s} or {@code +ssc}
 * @param user null for a server that asks for no password
 * @param password null only if {@code user} is
 * @param database null for the user's home database
 * @param certificate a PEM file of the certificates to trust with {@code +s}; null for those that the JVM trusts
 * @param timeout how long a connection may take to be made
 */
public record ConnectionSettings(
        URI uri, String user, String password, String database, Path certificate, Duration timeout) {
    /** How long a connection may take where nobody says otherwise. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

    public ConnectionSettings {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(timeout, "timeout");
        if (user != null) {
            Objects.requireNonNull(password, "password");
        }
    }

    /** With the certificates that the JVM trusts. */
    public ConnectionSettings(URI uri, String user, String password, String database, Duration timeout) {
        this(uri, user, password, database, null, timeout);
    }

    /** A server that asks for no password, and its home database. */
    public static ConnectionSettings withoutPassword(URI uri) {
        return new ConnectionSettings(uri, null, null, null, DEFAULT_TIMEOUT);
    }

    /** Without the password, so that it ends up in no log. */
    @Override
    public String toString() {
        String who = user == null ? "" : user + " at ";
        String where = database == null ? "" : ", database " + database;
        return who + uri + where;
    }
}
