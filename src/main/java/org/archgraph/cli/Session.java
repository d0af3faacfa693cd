package org.archgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final GlobalOptions options;
    private final Environment environment;
    private final Installation installation;
    private final RemoteServer remote;
    private final Background background = new Background(this);
    /** The bundled vault, where it is being read already; null otherwise. */
    private Aside<VaultImport.Source> bundled;

    Session(GlobalOptions options, Environment environment) {
        this.options = options;
        this.environment = environment;
        this.installation = Installation.of(environment.properties());
        this.remote = new RemoteServer(options, environment);
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
        return remote.address() == null;
    }

    /** Where the graph is, as a name for it; the database is that of the options. */
    String place() {
        return (embedded() ? "home" : address()) + " " + Objects.requireNonNullElse(database(), "");
    }

    private String address() {
        return remote.address();
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

    /**
     * As {@link #open()}, and makes sure that there is something to ask: an empty embedded graph gets the bundled
     * vault.
     */
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
        requireOwnProcess("an import takes more than the server has");
        if (!embedded()) {
            throw Failure.failed(
                    "nothing is imported at " + address(),
                    "import a vault first: archgraph import VAULT --uri " + address());
        }
        say("first use: importing the bundled vault " + installation.bundledVault());
        VaultImport vaultImport = new VaultImport(this);
        try {
            if (bundled == null) {
                vaultImport.run(store, bundledVault());
            } else {
                vaultImport.run(store, bundled.get());
            }
        } catch (Failure failure) {
            // somebody's own vault has come meanwhile, which is what was asked about
            if (store.vaultState().isEmpty()) {
                throw failure;
            }
        }
    }

    boolean isInServer() {
        return InServer.isHere(environment.properties());
    }

    /** What a command must not do within the server. */
    void requireOwnProcess(String why) {
        if (isInServer()) {
            throw new ElsewhereException(why);
        }
    }

    private VaultImport.Request bundledVault() {
        return VaultImport.Request.of(installation.bundledVault(), null, false);
    }

    /** A new home will get the bundled vault: it is read while its server starts. */
    private void readAhead(ServerControl control) {
        if (control.isNew()) {
            bundled = Aside.start(() -> new VaultImport(this).ahead(bundledVault()));
        }
    }

    private ConnectionSettings settings(boolean fills) {
        return embedded() ? embeddedSettings(fills) : remote.settings();
    }

    private ConnectionSettings embeddedSettings(boolean fills) {
        ServerControl control = server();
        ServerInfo info = background.require(control, fills ? () -> readAhead(control) : () -> {});
        return new ConnectionSettings(
                info.boltUri(), ServerInfo.USER, control.password(), database(), ConnectionSettings.DEFAULT_TIMEOUT);
    }

    private String database() {
        return remote.database();
    }

    /** The password that the options or the environment name; null where they do not. */
    String givenPassword() {
        return remote.givenPassword();
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
