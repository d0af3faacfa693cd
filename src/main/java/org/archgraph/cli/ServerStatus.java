package org.archgraph.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.archgraph.failure.ExitCode;
import org.archgraph.render.OutputFormat;
import org.archgraph.render.Printable;
import org.archgraph.server.ServerControl;
import org.archgraph.server.ServerInfo;
import org.archgraph.server.ServerUsage;

/** What {@code server start} and {@code server status} print: the same keys always, for programs. */
final class ServerStatus {
    private static final double MEBIBYTE = 1024.0 * 1024;

    private final Session session;
    private final ServerControl control;

    ServerStatus(Session session, ServerControl control) {
        this.session = session;
        this.control = control;
    }

    /** Not found where no server runs. */
    ExitCode print() {
        Optional<ServerInfo> server = control.find();
        Optional<ServerUsage> usage = server.map(control::usage);
        Map<String, Object> status = describe(server);
        if (session.tableOrJson() == OutputFormat.JSON) {
            usage.ifPresentOrElse(u -> addNumbers(status, u), () -> addNothing(status));
            JsonOutput.print(session.console(), status);
        } else {
            usage.ifPresent(u -> addWords(status, u));
            status.forEach((key, value) -> {
                if (value != null) {
                    session.console().out().println(Printable.line(String.format("%-13s %s", key + ":", value)));
                }
            });
        }
        return server.isPresent() ? ExitCode.OK : ExitCode.NOT_FOUND;
    }

    private Map<String, Object> describe(Optional<ServerInfo> server) {
        String version = server.map(ServerInfo::version).orElse(session.installation().build());
        int plus = version.indexOf('+');
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("running", server.isPresent());
        status.put("pid", server.map(ServerInfo::pid).orElse(null));
        status.put("uri", server.map(ServerInfo::boltUri).map(Object::toString).orElse(null));
        status.put("http", server.map(ServerInfo::browserUri).map(Object::toString).orElse(null));
        status.put("listen", server.map(ServerInfo::listen).orElse(null));
        status.put("username", ServerInfo.USER);
        status.put("passwordFile", control.passwordFile().toString());
        status.put("version", plus < 0 ? version : version.substring(0, plus));
        status.put("build", plus < 0 ? null : version.substring(plus + 1));
        status.put("neo4j", server.map(ServerInfo::neo4jVersion).orElse(null));
        status.put("home", session.home().toString());
        status.put("log", control.logFile().toString());
        return status;
    }

    private static void addNumbers(Map<String, Object> status, ServerUsage usage) {
        status.put("uptimeSeconds", usage.uptime().toSeconds());
        status.put("memoryBytes", usage.memory().isPresent() ? usage.memory().getAsLong() : null);
        status.put("storeBytes", usage.store());
        status.put("idleLeftSeconds", usage.idleLeft().map(Duration::toSeconds).orElse(null));
    }

    private static void addNothing(Map<String, Object> status) {
        for (String key : new String[] {"uptimeSeconds", "memoryBytes", "storeBytes", "idleLeftSeconds"}) {
            status.put(key, null);
        }
    }

    private static void addWords(Map<String, Object> status, ServerUsage usage) {
        status.put("uptime", time(usage.uptime()));
        status.put("memory", usage.memory().isPresent() ? mebibytes(usage.memory()) : null);
        status.put("store", mebibytes(OptionalLong.of(usage.store())));
        status.put("idle left", usage.idleLeft().map(ServerStatus::time).orElse("stays until it is stopped"));
    }

    private static String mebibytes(OptionalLong bytes) {
        return String.format(Locale.ROOT, "%.1f MiB", bytes.getAsLong() / MEBIBYTE);
    }

    private static String time(Duration time) {
        if (time.toMinutes() == 0) {
            return time.toSeconds() + " s";
        }
        return time.toHours() == 0
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : time.toHours() + " h " + time.toMinutesPart() + " min";
    }
}
