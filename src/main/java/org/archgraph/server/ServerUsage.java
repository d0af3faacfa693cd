package org.archgraph.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What a running server takes, and for how long it will stay.
 *
 * @param uptime since it was ready
 * @param memory the bytes of its process in memory; empty where the operating system does not say
 * @param store the bytes of its data on disk
 * @param idleLeft after how long it ends unless somebody uses it, to some seconds; empty for never
 */
public record ServerUsage(Duration uptime, OptionalLong memory, long store, Optional<Duration> idleLeft) {
    private static final long KIBIBYTE = 1024;

    static ServerUsage of(ServerInfo server, Path home, Optional<Instant> lastUse) {
        Instant now = Instant.now();
        return new ServerUsage(
                positive(Duration.between(server.startedAt(), now)),
                memory(server.pid()),
                size(home.resolve("data")),
                idleLeft(server, lastUse, now));
    }

    private static Optional<Duration> idleLeft(ServerInfo server, Optional<Instant> lastUse, Instant now) {
        if (server.idle().isZero()) {
            return Optional.empty();
        }
        Duration idle = Duration.between(lastUse.orElse(server.startedAt()), now);
        return Optional.of(positive(server.idle().minus(positive(idle))));
    }

    /** A clock that was set back makes nothing negative. */
    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    private static OptionalLong memory(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try (Stream<String> lines = Files.lines(status, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBIBYTE)
                    .findFirst();
        } catch (IOException | UncheckedIOException | NumberFormatException e) {
            // no Linux, or the process has just ended
            return OptionalLong.empty();
        }
    }

    private static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toFile).filter(java.io.File::isFile).mapToLong(java.io.File::length).sum();
        } catch (IOException | UncheckedIOException e) {
            // a running server may remove a file under a reader
            return 0;
        }
    }
}
