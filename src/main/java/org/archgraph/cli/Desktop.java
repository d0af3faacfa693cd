package org.archgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The user's desktop, where there is one: asked by its own command, as the JVM's way loads a whole window system. */
final class Desktop {
    private final List<String> opener;

    private Desktop(List<String> opener) {
        this.opener = opener;
    }

    /** Empty on a machine without one, such as a server that is reached by SSH. */
    static Optional<Desktop> of(Environment environment) {
        String system = environment.properties().getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (environment.variable("SSH_CONNECTION") != null) {
            return Optional.empty();
        }
        if (system.startsWith("windows")) {
            return Optional.of(new Desktop(List.of("rundll32", "url.dll,FileProtocolHandler")));
        }
        if (system.startsWith("mac")) {
            return Optional.of(new Desktop(List.of("open")));
        }
        boolean display = environment.variable("DISPLAY") != null || environment.variable("WAYLAND_DISPLAY") != null;
        return display ? Optional.of(new Desktop(List.of("xdg-open"))) : Optional.empty();
    }

    /** Opens the page in the user's browser; false where that cannot be started. */
    boolean open(URI page) {
        List<String> command = new java.util.ArrayList<>(opener);
        command.add(page.toString());
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
