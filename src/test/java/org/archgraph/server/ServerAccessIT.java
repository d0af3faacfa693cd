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
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
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
    void foreignSitesLearnNothingAndMayReadNothing() throws Exception {
        for (String path : new String[] {"/", "/browser/", "/db/neo4j/query/v2", "/db/neo4j/tx/commit"}) {
            String answer = raw(path, "Host: evil.example", "Origin: http://evil.example");
            assertThat(answer.toLowerCase(Locale.ROOT)).as(path)
                    .startsWith("http/1.1 ")
                    // no header lets a page of that site read the answer, or send a password along
                    .doesNotContain("access-control-allow-origin: *", "access-control-allow-credentials: true")
                    .doesNotContain("access-control-allow-origin: http://evil.example");
        }
        assertThat(raw("/db/neo4j/query/v2", "Host: evil.example", "Origin: http://evil.example"))
                .startsWith("HTTP/1.1 401");
    }

    /** What a browser sends for a page of another site; {@link HttpClient} would not. */
    private static String raw(String path, String... headers) throws IOException {
        try (Socket socket = new Socket(ServerInfo.HOST, info.httpPort())) {
            String body = "{\"statement\":\"RETURN 1\"}";
            String method = path.startsWith("/db") ? "POST" : "GET";
            String request = method + " " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers)
                    + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " + body.length()
                    + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void boltFromAPageOfAnotherSiteIsAnsweredNothingWithoutThePassword() throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        WebSocket socket = http.newWebSocketBuilder()
                .header("Origin", "http://evil.example")
                .buildAsync(URI.create("ws://" + ServerInfo.HOST + ":" + info.boltPort()), new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onClose(WebSocket ws, int code, String reason) {
                        answer.complete("closed");
                        return null;
                    }

                    @Override
                    public void onError(WebSocket ws, Throwable error) {
                        answer.complete("closed");
                    }

                    @Override
                    public CompletionStage<?> onBinary(WebSocket ws, java.nio.ByteBuffer data, boolean last) {
                        if (data.remaining() > 4) {
                            answer.complete(StandardCharsets.ISO_8859_1.decode(data).toString());
                        }
                        ws.request(1);
                        return null;
                    }
                })
                .get(10, TimeUnit.SECONDS);
        // the handshake for Bolt 5.0, then RUN "RETURN 42" without LOGON
        byte[] handshake = {0x60, 0x60, (byte) 0xB0, 0x17, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        byte[] run = {0, 14, (byte) 0xB3, 0x10, (byte) 0x89, 'R', 'E', 'T', 'U', 'R', 'N', ' ', '4', '2', (byte) 0xA0,
            (byte) 0xA0, 0, 0};
        socket.sendBinary(java.nio.ByteBuffer.wrap(handshake), true).get(10, TimeUnit.SECONDS);
        socket.sendBinary(java.nio.ByteBuffer.wrap(run), true).handle((sent, e) -> sent).get(10, TimeUnit.SECONDS);

        assertThat(answer.get(20, TimeUnit.SECONDS)).doesNotContain("42");
        socket.abort();
    }

    @Test
    void thereIsNoApocAndNoReporting() {
        try (Driver driver = TestServers.driver(info, control.password())) {
            List<String> procedures = driver.executableQuery("SHOW PROCEDURES YIELD name").execute().records().stream()
                    .map(row -> row.get("name").asString())
                    .toList();
            assertThat(procedures).isNotEmpty().noneMatch(name -> name.startsWith("apoc."));
            for (String setting : new String[] {"dbms.usage_report.enabled", "client.allow_telemetry"}) {
                assertThat(driver.executableQuery("SHOW SETTINGS $name YIELD value")
                                .withParameters(Map.of("name", setting))
                                .execute()
                                .records()
                                .get(0)
                                .get("value")
                                .asString())
                        .as(setting)
                        .isEqualTo("false");
            }
        }
    }

    @Test
    void itListensElsewhereOnlyWithAPasswordOfOnesOwn() throws Exception {
        ServerOptions open = TestServers.options().withListen(Listen.on("0.0.0.0", "a password of mine"));
        ServerControl other = SERVERS.control(folder.resolve("open"), open);

        ServerInfo opened = other.ensureRunning();

        assertThat(opened.listen()).isEqualTo("0.0.0.0");
        assertThat(other.password()).isEqualTo("a password of mine");
        assertThat(permissions(other.passwordFile())).isEqualTo("rw-------");
        assertThat(TestServers.count(opened, "a password of mine")).isZero();
        assertThatThrownBy(SERVERS.control(folder.resolve("open"), TestServers.options()
                        .withListen(Listen.on("0.0.0.0", "another password")))::ensureRunning)
                .hasMessageContaining("runs already");
        other.stop(java.time.Duration.ofSeconds(10));
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
