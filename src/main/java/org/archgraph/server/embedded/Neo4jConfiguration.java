package org.archgraph.server.embedded;

import inet.ipaddr.IPAddressString;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.archgraph.server.ServerInfo;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.extension.ExtensionFactory;
import org.neo4j.server.configuration.ServerSettings;

/**
 * Neo4j as one person's background server wants it: loopback, password, no file or network access, small, quick to end.
 */
final class Neo4jConfiguration {
    private static final long PAGE_CACHE = ByteUnit.mebiBytes(64);
    private static final long LOG_FILE = ByteUnit.mebiBytes(16);
    private static final Duration GRACE = Duration.ofMillis(100);

    private Neo4jConfiguration() {}

    /** Neo4j's own takes extensions only from the class path. */
    private static final class Builder extends DatabaseManagementServiceBuilderImplementation {
        private Builder(Path home) {
            super(home);
        }

        private void add(ExtensionFactory<?> extension) {
            extensions.add(extension);
        }
    }

    /** @param warmUp statements that are run while it boots */
    static DatabaseManagementServiceBuilderImplementation builder(Path home, Ports ports, List<String> warmUp) {
        Builder builder = new Builder(home);
        builder.add(new WarmUp(GraphDatabaseSettings.DEFAULT_DATABASE_NAME, warmUp));
        connectors(builder, ports);
        security(builder);
        size(builder);
        quickEnd(builder);
        return builder;
    }

    private static void connectors(Builder builder, Ports ports) {
        SocketAddress bolt = new SocketAddress(ports.listen(), ports.bolt());
        SocketAddress http = new SocketAddress(ports.listen(), ports.http());
        builder.setConfig(GraphDatabaseSettings.default_listen_address, new SocketAddress(ports.listen()))
                .setConfig(GraphDatabaseSettings.default_advertised_address, new SocketAddress(ServerInfo.HOST))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, bolt)
                .setConfig(BoltConnector.advertised_address, advertised(bolt))
                .setConfig(HttpConnector.enabled, true)
                .setConfig(HttpConnector.listen_address, http)
                .setConfig(HttpConnector.advertised_address, advertised(http));
    }

    /** "Everywhere" is no address to connect to. */
    private static SocketAddress advertised(SocketAddress listen) {
        return listen.isWildcard() ? new SocketAddress(ServerInfo.HOST, listen.getPort()) : listen;
    }

    private static void security(Builder builder) {
        builder.setConfig(GraphDatabaseSettings.auth_enabled, true)
                // Cypher reads no files and calls no network
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(
                        GraphDatabaseInternalSettings.cypher_ip_blocklist,
                        List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")))
                // no other site's scripts: Neo4j Browser itself comes from here
                .setConfig(ServerSettings.http_access_control_allow_origin, "http://" + ServerInfo.HOST)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(ServerSettings.allow_telemetry, false);
    }

    private static void size(Builder builder) {
        builder.setConfig(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE)
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, LOG_FILE)
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                // what a support team reads: half a second of every start
                .setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
                .setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF);
    }

    /** Neo4j waits 5 s to 5 min for clients by default; ours are commands that try again. */
    private static void quickEnd(Builder builder) {
        builder.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, GRACE)
                .setConfig(GraphDatabaseInternalSettings.shutdown_terminated_transaction_wait_timeout, GRACE)
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, GRACE)
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, GRACE);
    }
}
