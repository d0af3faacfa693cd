package org.archgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryTest {
    @TempDir
    Path folder;

    private Path home;
    private Registry registry;

    @BeforeEach
    void makeHome() throws IOException {
        home = Files.createDirectory(folder.toRealPath().resolve("дом with = : # signs"));
        registry = new Registry(home);
    }

    @Test
    void whatALiveServerWritesIsFound() throws IOException {
        ServerInfo info = thisProcess(home);

        registry.write(info);

        assertThat(registry.find()).contains(info);
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files).containsExactly(registry.file());
        }
    }

    @Test
    void aServerInAFolderThatIsNotThereIsNotFound() {
        assertThat(new Registry(folder.resolve("nowhere")).find()).isEmpty();
    }

    @Test
    void anotherProcessWithThePidOfTheServerIsNotTheServer() throws IOException {
        ServerInfo mine = thisProcess(home);
        registry.write(with(mine, mine.pid(), "another-boot/" + mine.startId(), home));

        assertThat(registry.find()).isEmpty();
    }

    @Test
    void anEndedProcessIsNotTheServer() throws Exception {
        Process process = new ProcessBuilder("sleep", "600").start();
        String identity = ProcessIdentity.of(process.pid()).orElseThrow();
        ServerInfo info = with(thisProcess(home), process.pid(), identity, home);
        registry.write(info);
        assertThat(registry.find()).contains(info);

        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();

        assertThat(registry.find()).isEmpty();
        registry.removeStale();
        assertThat(registry.file()).doesNotExist();
    }

    @Test
    void aCopiedHomeDoesNotFindTheServerOfItsOriginal() throws IOException {
        registry.write(thisProcess(home));
        Path copy = Files.createDirectory(folder.resolve("copy"));
        Files.copy(registry.file(), copy.resolve(registry.file().getFileName()));

        assertThat(new Registry(copy).find()).isEmpty();
    }

    @Test
    void aHomeBehindALinkIsTheSameHome() throws IOException {
        ServerInfo info = thisProcess(home);
        registry.write(info);
        Path link = Files.createSymbolicLink(folder.resolve("link"), home);

        assertThat(new Registry(link).find()).contains(info);
    }

    @Test
    void aDamagedFileIsNoServer() throws IOException {
        for (String damage : new String[] {"", "pid=x", "pid=1\nprocess=a\nbolt=1", "\\u00zz", "\0\0\0"}) {
            Files.writeString(registry.file(), damage);
            assertThat(registry.find()).as(damage).isEmpty();
        }
    }

    @Test
    void aServerRemovesOnlyItsOwnEntry() throws IOException {
        ServerInfo info = thisProcess(home);
        registry.write(info);

        registry.removeIf(info.pid(), "older process");
        assertThat(registry.find()).contains(info);

        registry.removeIf(info.pid(), info.startId());
        assertThat(registry.file()).doesNotExist();
    }

    @Test
    void aLiveEntryIsNotStale() throws IOException {
        ServerInfo info = thisProcess(home);
        registry.write(info);

        registry.removeStale();

        assertThat(registry.find()).contains(info);
    }

    private static ServerInfo thisProcess(Path home) {
        return new ServerInfo(
                ProcessHandle.current().pid(),
                ProcessIdentity.current(),
                7687,
                7474,
                "0.1.0",
                "5.26.30",
                home,
                Instant.parse("2025-01-02T03:04:05.678Z"),
                Duration.ofMinutes(30),
                "192.168.1.5");
    }

    private static ServerInfo with(ServerInfo info, long pid, String identity, Path home) {
        return new ServerInfo(
                pid,
                identity,
                info.boltPort(),
                info.httpPort(),
                info.version(),
                info.neo4jVersion(),
                home,
                info.startedAt(),
                info.idle(),
                info.listen());
    }
}
