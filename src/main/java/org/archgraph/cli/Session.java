package org.archgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.archgraph.ask.NameIndex;
import org.archgraph.ask.NamedEntity;
import org.archgraph.failure.Failure;
import org.archgraph.render.OutputFormat;
import org.archgraph.render.Printable;
import org.archgraph.server.Homes;
import org.archgraph.server.ServerControl;
import org.archgraph.server.ServerInfo;
import org.archgraph.server.ServerOptions;
import org.archgraph.store.ConnectionSettings;
import org.archgraph.store.CypherFiles;
import org.archgraph.store.ReadLimits;
import org.archgraph.store.Rows;
import org.archgraph.store.Store;

/** Puts options, environment and installation together: which server, which home, which files. */
final class Session {
    private static final String DEFAULT_USER = "neo4j";

    private final GlobalOptions options;
    private final Environment environment;
    private final Installation installation;
    private final Background background = new Background(this);
    /** The bundled vault, where it is being read already; null otherwise. */
    private Aside<VaultImport.Reading> bundled;

    Session(GlobalOptions options, Environment environment) {
        this.options = options;
        this.environment = environment;
        this.installation = Installation.of(environment.properties());
    }

    Console console() {
        return environment.console();
    }

    Environment environment() {
        return environment;
    }

    Installation installation() {
        return installation;
    }

    GlobalOptions options() {
        return options;
    }

    /** The format of a command whose answer is no table of rows. */
    OutputFormat tableOrJson() {
        OutputFormat format = options.format();
        if (format != OutputFormat.TABLE && format != OutputFormat.JSON) {
            throw Failure.usage(
                    "this command cannot print " + FormatConverter.name(format), "use -o table or -o json");
        }
        return format;
    }

    /** Whether the embedded Neo4j serves, because nobody named another server. */
    boolean embedded() {
        return address() == null;
    }

    private String address() {
        if (options.uri() != null && options.uri().isBlank()) {
            throw Failure.usage("the address after --uri is empty", "leave it out to use the embedded Neo4j");
        }
        return options.uri() != null ? options.uri() : environment.variable("NEO4J_URI");
    }

    Path home() {
        if (options.home() != null && options.home().toString().isBlank()) {
            throw Failure.usage("the folder after --home is empty", "leave it out to use the usual one");
        }
        return Homes.resolve(options.home(), environment.variables(), environment.properties());
    }

    Background background() {
        return background;
    }

    ServerControl server() {
        return server(serverOptions());
    }

    ServerOptions serverOptions() {
        return ServerOptions.of(installation.build(), installation.serverClassPath())
                .withWarmUp(installation.warmUp());
    }

    ServerControl server(ServerOptions serverOptions) {
        return new ServerControl(home(), serverOptions);
    }

    /** Connects to the server that the options name, starting the embedded one where none runs. */
    Store open() {
        return open(false);
    }

    private Store open(boolean fills) {
        return Store.connect(settings(fills), new CypherFiles(installation.cypher()));
    }

    /** As {@link #open()}, and makes sure that there is something to ask: an empty embedded graph gets the bundled vault. */
    Store openWithGraph() {
        Store store = open(true);
        try {
            if (store.vaultState().isEmpty()) {
                fill(store);
            }
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Without a word to the server yet: {@link #names} is the first one, and fills an empty graph. */
    Store openToRead() {
        return Store.prepare(settings(true), new CypherFiles(installation.cypher()));
    }

    private void fill(Store store) {
        if (!embedded()) {
            throw Failure.failed(
                    "nothing is imported at " + address(), "import a vault first: archgraph import VAULT --uri " + address());
        }
        say("first use: importing the bundled vault " + installation.bundledVault());
        VaultImport vaultImport = new VaultImport(this);
        if (bundled == null) {
            vaultImport.run(store, bundledVault());
        } else {
            vaultImport.write(store, bundledVault(), bundled.get());
        }
    }

    private VaultImport.Request bundledVault() {
        return new VaultImport.Request(installation.bundledVault(), null, false, false);
    }

    /** A new home will get the bundled vault: it is read while its server starts. */
    private void readAhead(ServerControl control) {
        if (control.isNew()) {
            bundled = Aside.start(() -> new VaultImport(this).read(bundledVault(), ProgressLine.none()));
        }
    }

    private ConnectionSettings settings(boolean fills) {
        if (embedded()) {
            return embeddedSettings(fills);
        }
        String user = firstOf(options.user(), environment.variable("NEO4J_USERNAME"), DEFAULT_USER);
        return new ConnectionSettings(
                uri(address()), user, password(user), database(), ConnectionSettings.DEFAULT_TIMEOUT);
    }

    private ConnectionSettings embeddedSettings(boolean fills) {
        ServerControl control = server();
        ServerInfo info = background.require(control, fills ? () -> readAhead(control) : () -> {});
        return new ConnectionSettings(
                info.boltUri(), ServerInfo.USER, control.password(), database(), ConnectionSettings.DEFAULT_TIMEOUT);
    }

    private String database() {
        return firstOf(options.database(), environment.variable("NEO4J_DATABASE"));
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("not an address: " + text, "write it like bolt://localhost:7687 or neo4j+s://host");
        }
    }

    private String password(String user) {
        String given = givenPassword();
        if (given != null) {
            return given;
        }
        java.io.Console terminal = System.console();
        char[] typed = terminal == null ? null : terminal.readPassword("Password of %s at %s: ", user, address());
        if (typed == null) {
            throw Failure.usage(
                    "no password for " + user + " at " + address(), "set NEO4J_PASSWORD or use --password-file FILE");
        }
        return new String(typed);
    }

    /** The password that the options or the environment name; null where they do not. */
    String givenPassword() {
        return options.passwordFile() != null
                ? firstLine(options.passwordFile())
                : firstOf(options.password(), environment.variable("NEO4J_PASSWORD"));
    }

    private static String firstLine(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.isEmpty() ? "" : lines.get(0);
        } catch (IOException e) {
            throw Failure.failed("cannot read the password file " + file, "check the path and its permissions", e);
        }
    }

    private static String firstOf(String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The names of all entities, for reading questions and arguments; an empty embedded graph is filled first. */
    NameIndex names(Store store) {
        String statement = new CypherFiles(installation.cypher()).text("ask/names");
        Rows rows = store.read(statement, Map.of(), ReadLimits.NONE);
        if (rows.rows().isEmpty()) {
            if (store.vaultState().isEmpty()) {
                fill(store);
            }
            // also where another command has filled it between the two looks
            rows = store.read(statement, Map.of(), ReadLimits.NONE);
        }
        return new NameIndex(rows.rows().stream().map(Session::named).toList());
    }

    private static NamedEntity named(List<Object> row) {
        List<String> aliases =
                ((List<?>) row.get(3)).stream().map(Object::toString).toList();
        return new NamedEntity((String) row.get(0), (String) row.get(1), (String) row.get(2), aliases);
    }

    /** Says something that is no answer, on one line. */
    void say(String message) {
        console().err().println("archgraph: " + Printable.line(message));
        console().err().flush();
    }

    /** Says more about what was said last, on a line below it; spaces in front stay. */
    void more(String message) {
        console().err().println("  " + Printable.of(message).replace('\n', ' '));
        console().err().flush();
    }
}
