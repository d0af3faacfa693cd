package org.archgraph.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/** A command's use of {@link ServerControl} in a process of its own: {@code start|find|stop HOME PROJECT}. */
public final class ControlMain {
    private ControlMain() {}

    public static void main(String[] args) {
        Path app = Path.of(args[2], "target");
        List<Path> classPath = List.of(app.resolve("archgraph.jar"), app.resolve("archgraph/lib/server/*"));
        ServerOptions options = ServerOptions.of("test", classPath).withPorts(OptionalInt.of(0), OptionalInt.of(0));
        ServerControl control = new ServerControl(Path.of(args[1]), options);
        switch (args[0]) {
            case "start" -> System.out.println(control.ensureRunning().pid());
            case "find" -> System.out.println(control.find());
            case "stop" -> System.out.println(control.stop(Duration.ofSeconds(10)));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }
}
