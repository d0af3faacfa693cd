package org.archgraph.server;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * The file in a home that says which server serves it: written by the server when it is ready, read by every command.
 * It is replaced in one step, so a reader sees the old one or the new one, never half of one.
 */
public final class Registry {
    private final Path home;
    private final Path file;

    public Registry(Path home) {
        this.home = home;
        this.file = home.resolve("server.properties");
    }

    public Path file() {
        return file;
    }

    /** The live server of this home. Whatever else the file says (another process, another home) counts as nothing. */
    public Optional<ServerInfo> find() {
        return read().filter(info -> ProcessIdentity.isAlive(info.pid(), info.startId()))
                .filter(info -> isThisHome(info.home()));
    }

    /** What the file says, true or not; empty when there is no file or it cannot be understood. */
    Optional<ServerInfo> read() {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
            return Optional.of(parse(values));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            // no file, or one that something else damaged: the next start writes it anew
            return Optional.empty();
        }
    }

    public void write(ServerInfo info) throws IOException {
        Properties values = new Properties();
        values.setProperty("pid", Long.toString(info.pid()));
        values.setProperty("process", info.startId());
        values.setProperty("bolt", Integer.toString(info.boltPort()));
        values.setProperty("http", Integer.toString(info.httpPort()));
        values.setProperty("version", info.version());
        values.setProperty("neo4j", info.neo4jVersion());
        values.setProperty("home", info.home().toString());
        values.setProperty("started", info.startedAt().toString());
        values.setProperty("idle", info.idle().toString());
        values.setProperty("listen", info.listen());
        StringWriter text = new StringWriter();
        values.store(text, "written by the archgraph server; commands find it by this");
        replace(text.toString());
    }

    /** Says that somebody used the server just now: the time of the file tells. */
    public void touch() throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    }

    /** When the server was last used, as exactly as it looks; empty when there is no file. */
    Optional<Instant> lastUse() {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Removes the file when it speaks of this process: the one way in which a server may touch it at its end. */
    public void removeIf(long pid, String startId) throws IOException {
        boolean mine = read().filter(info -> info.pid() == pid && info.startId().equals(startId)).isPresent();
        if (mine) {
            Files.deleteIfExists(file);
        }
    }

    /** Removes a file that speaks of no live server. Only for the holder of the start lock. */
    void removeStale() throws IOException {
        if (find().isEmpty()) {
            Files.deleteIfExists(file);
        }
    }

    private void replace(String text) throws IOException {
        Path fresh = Files.createTempFile(home, "server", ".tmp");
        Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A copied home brings a file that speaks of the server of the original. */
    private boolean isThisHome(Path recorded) {
        try {
            return recorded.equals(home.toRealPath());
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            return recorded.equals(home.toAbsolutePath().normalize());
        }
    }

    private static ServerInfo parse(Properties values) {
        return new ServerInfo(
                Long.parseLong(value(values, "pid")),
                value(values, "process"),
                Integer.parseInt(value(values, "bolt")),
                Integer.parseInt(value(values, "http")),
                value(values, "version"),
                value(values, "neo4j"),
                Path.of(value(values, "home")),
                Instant.parse(value(values, "started")),
                Duration.parse(value(values, "idle")),
                values.getProperty("listen", ServerInfo.HOST));
    }

    private static String value(Properties values, String key) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("no " + key);
        }
        return value;
    }
}
