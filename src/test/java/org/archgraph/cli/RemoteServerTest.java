package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.ssl.ClientAuth;
import org.neo4j.configuration.ssl.SslPolicyConfig;
import org.neo4j.configuration.ssl.SslPolicyScope;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** A server of somebody else: with encryption, a password, and nodes of its own. */
class RemoteServerTest {
    private static final String PASSWORD = "it's a secret";

    @TempDir
    private static Path folder;

    private static Neo4j server;
    private static String place;
    private static Path certificate;

    private CommandHarness archgraph;

    @BeforeAll
    static void start() throws Exception {
        Path keys = Files.createDirectory(folder.resolve("keys"));
        TestCertificate.make(keys);
        certificate = keys.resolve("public.crt");
        SslPolicyConfig ssl = SslPolicyConfig.forScope(SslPolicyScope.BOLT);
        server = Neo4jBuilders.newInProcessBuilder()
                .withDisabledServer()
                .withConfig(GraphDatabaseSettings.auth_enabled, true)
                .withConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .withConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.OPTIONAL)
                .withConfig(ssl.enabled, true)
                // the harness makes one of its own, and says where by the folder
                .withConfig(ssl.private_key, keys.resolve("private.key"))
                .withConfig(ssl.public_certificate, certificate)
                .withConfig(ssl.client_auth, ClientAuth.NONE)
                .build();
        place = "://127.0.0.1:" + server.boltURI().getPort();
        server.databaseManagementService()
                .database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally("ALTER USER neo4j SET PASSWORD \"" + PASSWORD + "\" CHANGE NOT REQUIRED");
        server.defaultDatabaseService()
                .executeTransactionally(
                        "CREATE (:Entity:Model {id: 'models/qwen3', name: 'Foreign'})-[:USES]->(:Technique {name:"
                                + " 'Foreign T'})");
        new CommandHarness(folder.resolve("home"))
                .variable("NEO4J_PASSWORD", PASSWORD)
                .run("import", "import", "-a", "bolt" + place)
                .exits(0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void newHarness() {
        archgraph = new CommandHarness(folder.resolve("home"));
    }

    private Run ask(String scheme, String... more) {
        return archgraph.variable("NEO4J_PASSWORD", PASSWORD).run(withUri(scheme, more));
    }

    private static String[] withUri(String scheme, String... more) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("ask", "models sharing MoE", "-o", "json", "-a", scheme + place),
                        java.util.stream.Stream.of(more))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j", "bolt+ssc", "neo4j+ssc"})
    void answersByEveryScheme(String scheme) {
        assertThat(ask(scheme).exits(0).column("model")).contains("Llama 4").doesNotContain("Foreign");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt+s", "neo4j+s"})
    void aCertificateOfItsOwnIsRefusedUnlessItIsTrusted(String scheme) throws Exception {
        ask(scheme).fails(1, "no trusted connection to " + scheme + place, "--certificate");
        ask(scheme, "--certificate", certificate.toString()).exits(0);
        Path other = Files.createDirectory(folder.resolve("other-" + scheme));
        TestCertificate.make(other);
        ask(scheme, "--certificate", other.resolve("public.crt").toString()).fails(1, "no trusted connection");
        ask(scheme, "--certificate", folder.resolve("none").toString()).fails(1, "cannot read the certificate");
    }

    @Test
    void aCertificateGoesWithEncryptionOnly() {
        for (String scheme : new String[] {"bolt", "neo4j+ssc"}) {
            ask(scheme, "--certificate", certificate.toString())
                    .fails(2, "goes with bolt+s:// or neo4j+s://", scheme + place);
        }
    }

    @Test
    void aServerWithoutEncryptionIsTold() throws Exception {
        try (Neo4j plain = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build()) {
            String uri = "bolt+s://127.0.0.1:" + plain.boltURI().getPort();
            archgraph.run("ask", "groups", "-a", uri, "-p", "x").fails(1, uri + " does not encrypt", "bolt://");
        }
    }

    @Test
    void thePasswordComesFromOptionEnvironmentOrFile() throws Exception {
        Path file = Files.writeString(folder.resolve("password.txt"), PASSWORD + "\nnot this line\n");

        archgraph.run(withUri("bolt", "-p", PASSWORD)).exits(0);
        archgraph.run(withUri("bolt", "--password-file", file.toString())).exits(0);
        archgraph.run(withUri("bolt")).fails(2, "no password for neo4j at bolt" + place);
        archgraph.run(withUri("bolt", "-p", "wrong")).fails(1, "refuses user neo4j", "bolt" + place);
        archgraph.run(withUri("bolt", "-p", PASSWORD, "-u", "nobody")).fails(1, "refuses user nobody");
        ask("bolt", "-d", "other").fails(1, "no such database: other");
        ask("neo4j", "-d", "other").fails(1, "other");
    }

    @Test
    void aPropertiesFileNamesTheServer() throws Exception {
        Path config = Files.createDirectories(folder.resolve("config/archgraph"));
        Files.writeString(config.resolve("secret"), PASSWORD);
        Path file = Files.writeString(
                config.resolve("archgraph.properties"),
                "# ours\nuri = bolt+s" + place + "\npassword-file = secret\ncertificate = " + certificate + "\n");

        assertThat(archgraph.run("query", "list", "-P", "type=Model", "-o", "json", "--config", file.toString())
                        .exits(0)
                        .column("name"))
                .hasSize(12);
        archgraph.variable("XDG_CONFIG_HOME", config.getParent().toString()).run("ask", "groups").exits(0);
        archgraph.run("ask", "groups", "-d", "other").fails(1, "no such database: other");
        archgraph.run("ask", "groups", "-a", "bolt://127.0.0.1:1").fails(2, "goes with bolt+s");
        archgraph.variable("NEO4J_URI", "bolt+s://127.0.0.1:1").run("ask", "groups").fails(1, "bolt+s://127.0.0.1:1");
        archgraph.variable("ARCHGRAPH_CONFIG", folder + "/none").run("ask", "groups").fails(1, "cannot read", "/none");
        Files.writeString(file, "url = bolt://x\n");
        archgraph
                .run("ask", "groups", "--config", file.toString())
                .fails(1, file.toString(), "unknown property url", "uri");
    }

    @Test
    void othersNodesStayAndAreNotCounted() {
        Run counted = ask("bolt").exits(0);
        counted.assertOut().doesNotContain("Foreign");
        archgraph.run("import", "import", "-a", "neo4j" + place).exits(0).assertOut().contains("unchanged");
        archgraph
                .run(
                        "cypher",
                        "MATCH (n {name: 'Foreign'})-[r]->() RETURN count(r) AS n",
                        "-o",
                        "csv",
                        "-a",
                        "bolt" + place)
                .exits(0)
                .assertOut()
                .isEqualToIgnoringNewLines("n1");
    }
}
