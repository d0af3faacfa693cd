package org.archgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** What a running server lets in and what it does not. */
class ServerAccessIT {
    @TempDir
    static Path folder;

    private static final TestServers SERVERS = new TestServers();
    private static ServerControl control;
    private static ServerInfo info;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        control = SERVERS.control(folder.resolve("дом 1"));
        info = control.ensureRunning();
    }

    @AfterAll
    static void end() throws Exception {
        SERVERS.endAll();
    }

    @Test
    void theGeneratedPasswordOpensIt() {
        assertThat(TestServers.count(info, control.password())).isZero();
        assertThat(info.neo4jVersion()).startsWith("5.26.");
        assertThat(info.version()).isEqualTo("test");
    }

    @Test
    void theHomeAndThePasswordAreTheOwnersAlone() throws IOException {
        assertThat(permissions(info.home())).isEqualTo("rwx------");
        assertThat(permissions(control.passwordFile())).isEqualTo("rw-------");
    }

    @Test
    void otherPasswordsAreRefused() {
        for (String password : new String[] {"neo4j", "", control.password() + "x"}) {
            try (Driver driver = TestServers.driver(info, password)) {
                assertThatThrownBy(driver::verifyConnectivity).as(password).isInstanceOf(Neo4jException.class);
            }
        }
        try (Driver driver = GraphDatabase.driver(info.boltUri(), AuthTokens.none())) {
            assertThatThrownBy(driver::verifyConnectivity).isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void theBrowserAnswersAndTheRootLeadsToIt() throws Exception {
        HttpResponse<String> page = get(info.browserUri(), "*/*");
        HttpResponse<String> root = get(info.browserUri().resolve("/"), "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Neo4j Browser</title>");
        assertThat(root.statusCode()).isEqualTo(303);
        assertThat(root.headers().firstValue("Location")).contains(info.browserUri().toString());
    }

    @Test
    void theBrowserIsToldWhereBoltIs() throws Exception {
        assertThat(get(info.browserUri().resolve("/"), "application/json").body())
                .contains("\"bolt_direct\":\"" + info.boltUri() + "\"");
    }

    @Test
    void httpAnswersWithThePasswordAndNotWithout() throws Exception {
        HttpRequest.Builder query = HttpRequest.newBuilder(info.browserUri().resolve("/db/neo4j/query/v2"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"statement\":\"RETURN 40 + 2 AS n\"}"));
        HttpResponse<String> without = http.send(query.build(), HttpResponse.BodyHandlers.ofString());
        String basic = Base64.getEncoder().encodeToString(("neo4j:" + control.password()).getBytes());
        query.header("Authorization", "Basic " + basic);
        HttpResponse<String> with = http.send(query.build(), HttpResponse.BodyHandlers.ofString());

        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(with.body()).contains("[[42]]");
    }

    @Test
    void cypherReadsNoFileAndCallsNoNetwork() throws IOException {
        Path csv = Files.writeString(info.home().resolve("secret.csv"), "secret");
        try (Driver driver = TestServers.driver(info, control.password())) {
            for (String url : new String[] {csv.toUri().toString(), info.browserUri().toString(), "http://[::1]:1/x"}) {
                assertThatThrownBy(() -> driver.executableQuery("LOAD CSV FROM '" + url + "' AS line RETURN line")
                                .execute())
                        .as(url)
                        .isInstanceOf(Neo4jException.class)
                        .hasMessageContaining("Cannot load from URL");
            }
        }
    }

    @Test
    void itListensOnLoopbackOnly() throws IOException {
        InetSocketAddress outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .map(address -> new InetSocketAddress(address, info.boltPort()))
                .findFirst()
                .orElse(null);
        assumeTrue(outside != null, "this machine has no other address");

        try (Socket socket = new Socket()) {
            assertThatThrownBy(() -> socket.connect(outside, 2_000)).isInstanceOf(IOException.class);
        }
    }

    private HttpResponse<String> get(URI uri, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri).header("Accept", accept).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
