package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.archgraph.store.RandomVault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;

/** Imports that the background server runs end as those in a process of their own, whoever is killed meanwhile. */
@EnabledOnOs(OS.LINUX)
class ImportsInServerIT {
    private static final int SEQUENCES = Integer.getInteger("archgraph.edits.processes", 2);
    private static final long FIRST_SEED = Long.getLong("archgraph.edits.seed", 1);
    private static final int STEPS = 5;
    private static final String OFF = "-Darchgraph.resident=off";
    private static final String ONLY = "-Darchgraph.resident=only";
    private static final String IMPORTS =
            "SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.app = 'archgraph import' RETURN metaData, status";

    /** Of one server for all tests: to start one takes longer than most of them. */
    @TempDir
    static Path homes;

    @TempDir
    Path folder;

    private Program program;
    private Path vault;

    @BeforeEach
    void importAVault() throws Exception {
        program = new Program(homes.resolve("дом"), folder, Map.of());
        vault = Files.createDirectories(folder.resolve("заметки"));
        write("alpha.md", "---\ntype: Model\nuses: [\"[[moe]]\"]\n---\n# Alpha\n\nA model.\n");
        write("moe.md", "---\ntype: Technique\n---\n# MoE\n\nExperts. See [[nowhere]].\n");
        write("notes.md", "# Notes\n\nAbout [[alpha]].\n");
        program.run("import", vault.toString(), "--replace").exits(0);
    }

    @AfterAll
    static void stopTheServer() throws Exception {
        new Program(homes.resolve("дом"), homes, Map.of()).run("server", "stop");
    }

    private void write(String note, String text) throws IOException {
        Files.writeString(vault.resolve(note), text);
    }

    private void edit() throws IOException {
        write("notes.md", "# Notes\n\nAbout [[alpha]]. One more sentence.\n");
    }

    private Program own(String flag) {
        return program.with("ARCHGRAPH_JAVA_OPTS", flag);
    }

    @Test
    void theyTellTheSame() throws Exception {
        assertThat(own(ONLY).run("import", "заметки")).isEqualTo(own(OFF).run("import", "заметки"));
        assertThat(own(ONLY).in(vault).run("-o", "json", "import", ".").exits(0).json())
                .isEqualTo(own(OFF).in(vault).run("-o", "json", "import", ".").exits(0).json());
        assertThat(own(ONLY).run("import").exits(0).out()).contains("3 notes: 0 added, 0 changed, 3 unchanged");
        edit();
        assertThat(own(ONLY).run("import").exits(0).out()).contains("1 changed");
        own(OFF).run("import").exits(0).assertOut().contains("0 changed");
        requireFresh("");
    }

    @Test
    void whatElseItIsThatAProcessMayDoIsDoneByIt() throws Exception {
        edit();
        Run strange = own(ONLY).shell("umask 027; archgraph import");
        strange.exits(1).assertOut().isEmpty();
        program.shell("umask 027; archgraph import").exits(0).assertOut().contains("1 changed");
        own(ONLY).run("import", "nonesuch").exits(1);
        program.run("import", "nonesuch").fails(1, "there is no vault");
    }

    @Test
    void editsAtRandomEndAsAFreshImport() throws Exception {
        int there = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + SEQUENCES; seed++) {
            vault = Files.createDirectories(folder.resolve("vault-" + seed));
            RandomVault edited = new RandomVault(vault, new Random(seed));
            program.run("import", vault.toString(), "--replace").exits(0);
            for (int step = 0; step < STEPS; step++) {
                edited.edit();
                there += own(ONLY).run("import").exit() == 0 ? 1 : own(OFF).run("import").exits(0).exit();
            }
            requireFresh("seed " + seed + ": " + edited.log());
        }
        System.getLogger(getClass().getName()).log(System.Logger.Level.INFO, there + " imports ran in the server");
        assertThat(there).isPositive();
    }

    /** Nothing that is remembered is believed: the notes are read, and compared with the database itself. */
    private void requireFresh(String what) throws Exception {
        Run before = own(ONLY).run("import").exits(0);
        try (Stream<Path> files = Files.walk(program.home().resolve("cache"))) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
        Run dry = own(OFF).run("import", "--dry-run").exits(0);
        dry.assertOut()
                .as(what)
                .contains("entities: 0 added, 0 changed, 0 removed", "relations: 0 added, 0 changed, 0 removed");
        assertThat(own(OFF).run("import")).as(what).isEqualTo(before);
    }

    @Test
    void whoWouldHaveToWaitWaitsInItsOwnProcess() throws Exception {
        edit();
        try (Driver driver = driver(); Session session = driver.session()) {
            Map<String, Object> holder =
                    Map.of("app", "archgraph import", "import", "x", "process", 4711, "host", "elsewhere");
            try (Transaction held = session.beginTransaction(
                    TransactionConfig.builder().withMetadata(holder).build())) {
                held.run("MERGE (v:Vault {origin: 'archgraph', id: 'vault'}) SET v.locked = true REMOVE v.locked")
                        .consume();
                own(ONLY).run("import").exits(1);
                Path output = folder.resolve("output");
                Process waiting = program.begin(output, "import");
                await(() -> Files.readString(output).contains("waiting for the import by process 4711 on elsewhere"));
                held.rollback();
                assertThat(waiting.waitFor(60, TimeUnit.SECONDS)).isTrue();
                assertThat(Files.readString(output)).contains("1 changed");
            }
        }
    }

    /** The bundled vault is for a graph that nobody else is about to fill. */
    @Test
    void aQuestionDuringTheFirstImportIsAnsweredFromIt() throws Exception {
        try (Driver driver = driver(); Session session = driver.session()) {
            session.run("MATCH (n) DETACH DELETE n").consume();
            try (Transaction held = session.beginTransaction()) {
                held.run("MERGE (v:Vault {origin: 'archgraph', id: 'vault'}) SET v.root = '/elsewhere'").consume();
                held.run("CREATE (:Entity:Model {origin: 'archgraph', id: 'models/beta', name: 'Beta'})").consume();
                Path output = folder.resolve("output");
                Process asking = program.begin(output, "query", "stats");
                await(() -> imports(driver).anyMatch(row -> row.get("status").asString().startsWith("Blocked")));
                held.commit();
                assertThat(asking.waitFor(60, TimeUnit.SECONDS)).isTrue();
                assertThat(Files.readString(output)).contains("Model").doesNotContain("--replace");
                assertThat(asking.exitValue()).isZero();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoGoesAwayTakesItsImportAlong(boolean anew) throws Exception {
        edit();
        if (anew) {
            write("new.md", "# New\n");
        }
        try (Driver driver = driver();
                Session session = driver.session();
                Transaction held = session.beginTransaction()) {
            held.run("MATCH (n:Entity {path: 'notes.md'}) SET n.held = true REMOVE n.held").consume();
            Process client = own(ONLY).begin("import");
            await(() -> imports(driver).anyMatch(row -> row.get("status").asString().startsWith("Blocked")));
            assertThat(imports(driver)
                            .map(row -> row.get("metaData").get("process").asLong()))
                    .containsExactly(client.pid());
            client.destroyForcibly().waitFor();
            await(() -> imports(driver).findAny().isEmpty());
            held.rollback();
        }
        program.run("import").exits(0).assertOut().contains("1 changed");
        requireFresh("");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofAServerThatIsKilledMeanwhileAnImportIsDoneAgain(boolean anew) throws Exception {
        edit();
        if (anew) {
            write("new.md", "# New\n");
        }
        Path output = folder.resolve("output");
        long pid = ((Number) program.run("server", "status", "-o", "json").json().get("pid")).longValue();
        try (Driver driver = driver()) {
            // neither can be closed when the server is gone
            Transaction held = driver.session().beginTransaction();
            held.run("MATCH (n:Entity {path: 'notes.md'}) SET n.held = true REMOVE n.held").consume();
            Process client = program.begin(output, "import");
            await(() -> imports(driver).anyMatch(row -> row.get("status").asString().startsWith("Blocked")));
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            assertThat(client.waitFor(90, TimeUnit.SECONDS)).isTrue();
            assertThat(client.exitValue()).as(Files.readString(output)).isZero();
        }
        assertThat(Files.readString(output)).contains("1 changed");
        requireFresh("");
    }

    private static Stream<Record> imports(Driver driver) {
        return driver.executableQuery(IMPORTS).execute().records().stream();
    }

    private Driver driver() throws Exception {
        Map<String, Object> info = program.run("server", "status", "-o", "json").exits(0).json();
        String password = Files.readString(Path.of(info.get("passwordFile").toString())).strip();
        return GraphDatabase.driver(info.get("uri").toString(), AuthTokens.basic("neo4j", password));
    }

    /** Something that comes true by itself. */
    private interface Condition {
        boolean isMet() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.isMet()) {
            assertThat(System.nanoTime()).as("never came true").isLessThan(deadline);
            // whoever is waited for needs the processor
            Thread.sleep(20);
        }
    }
}
