package org.archgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.archgraph.failure.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

/** From the first start to the end, and what may go wrong in between; each with real processes. */
class ServerLifeIT {
    /** Longer than the server itself waits for Neo4j's end. */
    private static final Duration SOON = Duration.ofSeconds(30);
    /** What the server says last, unless it was killed or gave up waiting for Neo4j. */
    private static final Pattern ENDED = Pattern.compile("ended in \\d+ ms");

    private static final OptionalInt ANY = OptionalInt.of(0);

    @TempDir
    Path folder;

    private final TestServers servers = new TestServers();

    @AfterEach
    void end() throws Exception {
        servers.endAll();
    }

    @Test
    void itIsStartedFoundUsedAndStopped() {
        ServerControl control = servers.control(folder.resolve("home"));
        assertThat(control.find()).isEmpty();
        assertThat(control.stop(SOON)).isFalse();

        ServerInfo started = control.ensureRunning();
        assertThat(servers.control(folder.resolve("home")).find()).contains(started);
        assertThat(control.ensureRunning()).isEqualTo(started);

        assertThat(control.stop(SOON)).isTrue();
        assertThat(control.logFile()).content().containsPattern(ENDED);
        assertThat(ProcessIdentity.isAlive(started.pid(), started.startId())).isFalse();
        assertThat(control.find()).isEmpty();
        assertThat(new Registry(folder.resolve("home")).file()).doesNotExist();
    }

    @Test
    void neitherConnectionsNorAQueryHoldItUp() {
        ServerControl control = servers.control(folder.resolve("home"));
        ServerInfo info = control.ensureRunning();
        Driver driver = TestServers.driver(info, control.password());
        // a session's own query is not tried again by the driver
        CompletableFuture<?> query = CompletableFuture.supplyAsync(() -> driver.session()
                .run("UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b)")
                .consume());
        while (TestServers.running(info, control.password()).stream().noneMatch(q -> q.contains("count(a + b)"))) {
            assertThat(query).isNotDone();
        }

        assertThat(control.stop(SOON)).isTrue();

        // Neo4j's defaults wait for longer than the server does
        assertThat(control.logFile()).content().containsPattern(ENDED);
        assertThatThrownBy(query::join).hasCauseInstanceOf(Neo4jException.class);
        driver.close();
    }

    @Test
    void twoProcessesAndTwoThreadsAtOnceEndWithOneServer() throws Exception {
        Path home = folder.resolve("home");
        List<Process> processes = List.of(command("start", home), command("start", home));
        List<CompletableFuture<ServerInfo>> threads = Stream.of(1, 2)
                .map(i -> CompletableFuture.supplyAsync(servers.control(home)::ensureRunning))
                .toList();

        ServerInfo info = threads.get(0).get();
        assertThat(threads.get(1).get()).isEqualTo(info);
        for (Process process : processes) {
            assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
            assertThat(new String(process.getInputStream().readAllBytes())).isEqualTo(info.pid() + "\n");
        }
    }

    @Test
    void aKilledServerIsStartedAgainWithItsData() throws Exception {
        ServerControl control = servers.control(folder.resolve("home"));
        ServerInfo first = control.ensureRunning();
        try (Driver driver = TestServers.driver(first, control.password())) {
            driver.executableQuery("UNWIND range(1, 1000) AS i CREATE (:N {i: i})").execute();
        }
        TestServers.kill(first);

        assertThat(control.find()).isEmpty();
        ServerInfo second = control.ensureRunning();
        assertThat(second.pid()).isNotEqualTo(first.pid());
        assertThat(TestServers.count(second, control.password())).isEqualTo(1000);
    }

    @Test
    void aDeathDuringTheFirstStartLeavesNoOpenDoor() throws Exception {
        Path home = folder.resolve("home");
        ServerControl control = servers.control(home);
        Process starting = command("start", home);
        // Neo4j creates its users while it creates this folder and after
        awaitFile(home.resolve("data/databases/system/neostore"), starting);
        String holder = Files.readString(home.resolve("server.lock")).strip();
        ProcessHandle.of(Long.parseLong(holder)).orElseThrow().destroyForcibly();
        assertThat(starting.waitFor(30, TimeUnit.SECONDS)).isTrue();

        ServerInfo info = control.ensureRunning();
        assertThat(TestServers.count(info, control.password())).isZero();
        try (Driver driver = TestServers.driver(info, "neo4j")) {
            assertThatThrownBy(driver::verifyConnectivity).hasMessageContaining("authentication failure");
        }
    }

    @Test
    void aLostPasswordFileIsMadeAnewAndSet() throws Exception {
        ServerControl control = servers.control(folder.resolve("home"));
        control.ensureRunning();
        String old = control.password();
        control.stop(SOON);
        Files.delete(control.passwordFile());

        ServerInfo info = control.ensureRunning();
        assertThat(control.password()).isNotEqualTo(old);
        assertThat(TestServers.count(info, control.password())).isZero();
        try (Driver driver = TestServers.driver(info, old)) {
            assertThatThrownBy(driver::verifyConnectivity).hasMessageContaining("authentication failure");
        }
    }

    @Test
    void aStaleEntryWithTheIdOfAForeignProcessHarmsNobody() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home")).toRealPath();
        Process foreign = new ProcessBuilder("sleep", "600").start();
        try {
            ServerInfo stale = new ServerInfo(
                    foreign.pid(), "before the reboot", 1, 2, "test", "5", home, Instant.EPOCH, Duration.ZERO,
                    ServerInfo.HOST);
            new Registry(home).write(stale);
            ServerControl control = servers.control(home);

            assertThat(control.stop(SOON)).isFalse();
            assertThat(new Registry(home).file()).doesNotExist();
            new Registry(home).write(stale);
            assertThat(control.ensureRunning().pid()).isNotEqualTo(foreign.pid());
            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroyForcibly();
        }
    }

    @Test
    void usualPortsThatAreTakenAreAvoided() throws Exception {
        Path home = folder.resolve("home");
        // whoever has them already serves as well
        try (ServerSocket bolt = bindIfFree(7687); ServerSocket http = bindIfFree(7474)) {
            assertThat(bolt.isClosed() || bolt.isBound()).isTrue();
            assertThat(http.isClosed() || http.isBound()).isTrue();
            ServerOptions usual = TestServers.options().withPorts(OptionalInt.empty(), OptionalInt.empty());
            ServerControl control = servers.control(home, usual);

            ServerInfo info = control.ensureRunning();

            assertThat(info.boltPort()).isNotIn(0, 7687);
            assertThat(info.httpPort()).isNotIn(0, 7474);
            assertThat(TestServers.count(info, control.password())).isZero();
        }
    }

    @Test
    void aGivenPortIsUsedAndOneInUseIsNamed() throws Exception {
        Path home = folder.resolve("home");
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = taken.getLocalPort();
            assertThatThrownBy(onPort(home, port)::ensureRunning)
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("127.0.0.1:" + port + " is in use");
            assertThat(onPort(home, port).find()).isEmpty();
        }

        assertThat(onPort(home, port).ensureRunning().boltPort()).isEqualTo(port);
        assertThatThrownBy(onPort(home, 1)::ensureRunning)
                .isInstanceOf(Failure.class)
                .hasMessageContaining("runs already, at 127.0.0.1:" + port);
    }

    @Test
    void aServerOfAnotherVersionIsReplaced() {
        Path home = folder.resolve("home");
        ServerOptions now = TestServers.options();
        ServerOptions before = new ServerOptions(
                "older",
                now.classPath(),
                now.java(),
                ANY,
                ANY,
                now.idle(),
                now.heapMegabytes(),
                Listen.LOOPBACK,
                List.of());
        ServerInfo old = servers.control(home, before).ensureRunning();

        ServerInfo info = servers.control(home, now).ensureRunning();

        assertThat(info.version()).isEqualTo("test");
        assertThat(ProcessIdentity.isAlive(old.pid(), old.startId())).isFalse();
        assertThat(ProcessIdentity.isAlive(info.pid(), info.startId())).isTrue();
    }

    @Test
    void anUnusedServerEndsByItself() throws Exception {
        Path home = folder.resolve("home");
        ServerControl control = servers.control(home, TestServers.options().withIdle(Duration.ofSeconds(3)));
        ServerInfo info = control.ensureRunning();
        ProcessHandle process = ProcessHandle.of(info.pid()).orElseThrow();
        Instant used = Instant.now();
        for (int i = 0; i < 20; i++) {
            // questions, not open connections, keep it: together longer than it would wait
            TestServers.count(info, control.password());
            used = Instant.now();
            process.onExit().completeOnTimeout(process, 250, TimeUnit.MILLISECONDS).get();
        }
        assertThat(Duration.between(info.startedAt(), used)).isGreaterThan(Duration.ofSeconds(4));
        assertThat(control.find()).contains(info);

        try (Driver idle = TestServers.driver(info, control.password())) {
            idle.verifyConnectivity();
            process.onExit().get(20, TimeUnit.SECONDS);
        }
        assertThat(Files.readString(control.logFile())).contains("ending: not used for PT3S").contains("ended in");
        assertThat(new Registry(home).file()).doesNotExist();
    }

    @Test
    void aHomeOfAServerThatCannotBeFoundIsLeftAlone() throws Exception {
        Path home = folder.resolve("home");
        ServerControl control = servers.control(home);
        ServerInfo lost = control.ensureRunning();
        Path entry = new Registry(home).file();
        Path aside = Files.move(entry, folder.resolve("aside"));

        assertThatThrownBy(control::ensureRunning)
                .isInstanceOf(Failure.class)
                .hasMessageContaining(home + " is in use by another server");
        assertThat(ProcessIdentity.isAlive(lost.pid(), lost.startId())).isTrue();

        // the end of the test finds it by this
        Files.move(aside, entry);
    }

    @Test
    void aServerThatCannotStartSaysWhy() throws Exception {
        Path home = folder.resolve("home");
        Files.createDirectories(home.resolve("data"));
        Files.writeString(home.resolve("data/databases"), "a file where Neo4j needs a folder");
        ServerControl control = servers.control(home);

        assertThatThrownBy(control::ensureRunning).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure).hasMessageContaining("Neo4j did not start");
            assertThat(failure.getMessage().lines()).hasSize(1);
            assertThat(failure.hint().orElse("")).contains(control.logFile().toString());
        });
    }

    @Test
    void itRunsOnANewerJavaWithoutAWord() throws Exception {
        Optional<Path> java = newerJava();
        assumeTrue(java.isPresent(), "no JDK 25 on this machine");
        ServerControl control = servers.control(folder.resolve("home"), TestServers.options().withJava(java.get()));

        ServerInfo info = control.ensureRunning();

        assertThat(TestServers.count(info, control.password())).isZero();
        assertThat(Files.readString(control.logFile())).doesNotContain("WARNING").contains("ready in");
        assertThat(control.stop(SOON)).isTrue();
        assertThat(control.logFile()).content().containsPattern(ENDED);
    }

    private ServerControl onPort(Path home, int bolt) {
        return servers.control(home, TestServers.options().withPorts(OptionalInt.of(bolt), ANY));
    }

    private static Optional<Path> newerJava() throws IOException {
        Path all = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(all)) {
            return Optional.empty();
        }
        try (Stream<Path> jdks = Files.list(all)) {
            return jdks.filter(jdk -> jdk.getFileName().toString().contains("25"))
                    .map(jdk -> jdk.resolve("bin/java"))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }

    private static ServerSocket bindIfFree(int port) throws IOException {
        try {
            return new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            ServerSocket none = new ServerSocket();
            none.close();
            return none;
        }
    }

    private static Process command(String what, Path home) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = TestServers.target("test-classes") + ":" + TestServers.target("archgraph.jar");
        return new ProcessBuilder(
                        java, "-cp", classPath, ControlMain.class.getName(), what, home.toString(),
                        System.getProperty("archgraph.project"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void awaitFile(Path file, Process process) throws InterruptedException {
        while (!Files.exists(file)) {
            assertThat(process.waitFor(5, TimeUnit.MILLISECONDS)).as("ended before " + file).isFalse();
        }
    }
}
