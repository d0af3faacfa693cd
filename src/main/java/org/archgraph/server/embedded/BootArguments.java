package org.archgraph.server.embedded;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.archgraph.server.ServerInfo;

/**
 * What the command that starts this process wants; see {@code org.archgraph.server.ServerOptions}.
 *
 * @param home the folder to serve, which exists and holds a password file
 * @param version the archgraph that starts this server
 * @param idle after how long without work to stop; zero for never
 * @param boltPort empty: the usual one when free, else any; 0: any; otherwise exactly this one
 * @param httpPort likewise
 * @param listen the address to listen on
 * @param warmUp files of a reading statement each, to be run while Neo4j boots
 */
record BootArguments(
        Path home,
        String version,
        Duration idle,
        OptionalInt boltPort,
        OptionalInt httpPort,
        String listen,
        List<Path> warmUp) {

    /** @throws IllegalArgumentException for anything but {@code --name=value} with the names above */
    static BootArguments parse(String[] args) {
        Map<String, String> values = new HashMap<>();
        for (String arg : args) {
            int equals = arg.indexOf('=');
            if (equals < 0 || !arg.startsWith("--")) {
                throw new IllegalArgumentException("not --name=value: " + arg);
            }
            values.put(arg.substring(2, equals), arg.substring(equals + 1));
        }
        BootArguments parsed = new BootArguments(
                Path.of(required(values, "home")),
                required(values, "version"),
                Duration.parse(required(values, "idle")),
                port(values.remove("bolt-port")),
                port(values.remove("http-port")),
                values.getOrDefault("listen", ServerInfo.HOST),
                paths(values.remove("warm-up")));
        values.remove("listen");
        if (!values.isEmpty()) {
            throw new IllegalArgumentException("unknown: " + values.keySet());
        }
        return parsed;
    }

    private static String required(Map<String, String> values, String name) {
        String value = values.remove(name);
        if (value == null) {
            throw new IllegalArgumentException("missing: --" + name);
        }
        return value;
    }

    private static List<Path> paths(String value) {
        return value == null
                ? List.of()
                : Stream.of(value.split(File.pathSeparator)).map(Path::of).toList();
    }

    private static OptionalInt port(String value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
    }
}
