package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Real importers and servers are killed in the middle of imports; nothing but time is ever lost. */
class KilledImportIT {
    private static final int KILLS = Integer.getInteger("archgraph.kills", 1);
    private static final long SEED = Long.getLong("archgraph.kills.seed", System.nanoTime());
    private static final int NOTES = 250;
    private static final int LONGEST_MILLIS = 6_000;
    /** All of ours that anybody sees, property by property. */
    private static final String EVERYTHING = "CALL { MATCH (n:Entity {origin: 'archgraph'}) UNWIND keys(n) AS k"
            + " RETURN n.id + ' ' + k AS what, labels(n) AS more, n[k] AS value"
            + " UNION ALL MATCH (a:Entity)-[r {origin: 'archgraph'}]->(b:Entity) UNWIND keys(r) AS k"
            + " RETURN a.id + ' ' + b.id + ' ' + k AS what, [type(r)] AS more, r[k] AS value }"
            + " RETURN what, more, value ORDER BY what, more";

    @TempDir
    static Path folder;

    private static Program program;
    private static Path vault;

    @BeforeAll
    static void start() throws Exception {
        program = new Program(folder.resolve("home"), folder, Map.of());
        vault = folder.resolve("vault");
    }

    @AfterAll
    static void stop() throws Exception {
        program.run("server", "stop");
    }

    /** Two vaults of other notes in the same folder: {@code which} tells them apart. */
    private static void writeVault(int which) throws IOException {
        Files.createDirectories(vault.resolve("models"));
        for (int i = 0; i < NOTES; i++) {
            Path note = vault.resolve(i % 2 == 0 ? "models/m" + i + ".md" : "t" + i + ".md");
            if (i % 5 == which) {
                Files.deleteIfExists(note);
            } else {
                Files.writeString(
                        note,
                        "# Note " + i + " of " + which + "\n\nUses [[t" + (i * 7 % NOTES) + "]]. See [[m"
                                + (i * 3 % NOTES) + "]] and [[nowhere " + which + " " + i % 9 + "]].\n\n"
                                + "Text. ".repeat(200));
            }
        }
    }

    private static String[] importArguments() {
        // so that every import is staged
        return new String[] {"import", vault.toString(), "--rows-at-once", "50"};
    }

    private static String dump(Program asked) throws Exception {
        return asked.run("cypher", EVERYTHING, "-o", "csv", "--limit", "1000000").exits(0).out();
    }

    @Test
    void graphIsTheOldOrTheNewOneAndTheNextImportEndsRight() throws Exception {
        String[] wanted = new String[2];
        for (int which : List.of(0, 1)) {
            writeVault(which);
            program.run("import", vault.toString()).exits(0);
            wanted[which] = dump(program);
        }
        assertThat(wanted[0]).isNotEqualTo(wanted[1]).contains("Note 1 of 0");
        System.getLogger("kills").log(System.Logger.Level.INFO, KILLS + " kills, seed " + SEED);
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            int which = kill % 2;
            String when = "seed " + SEED + ", kill " + kill;
            writeVault(which);
            killDuringImport(random);

            assertThat(dump(program)).as(when).isIn(wanted[0], wanted[1]);
            program.run(importArguments()).exits(0);
            assertThat(dump(program)).as(when).isEqualTo(wanted[which]);
            program.run(
                            "cypher",
                            "MATCH (n) WHERE n:ArchgraphStaged OR n:ArchgraphRetired RETURN count(n) AS n",
                            "-o",
                            "csv")
                    .exits(0)
                    .assertOut()
                    .contains("0");
        }
    }

    private static void killDuringImport(Random random) throws Exception {
        long server = ((Number) program.run("server", "start", "-o", "json").exits(0).json().get("pid")).longValue();
        Process importer = program.begin(importArguments());
        boolean ended = importer.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
        if (random.nextInt(3) == 0) {
            ProcessHandle process = ProcessHandle.of(server).orElseThrow();
            process.destroyForcibly();
            process.onExit().get(20, TimeUnit.SECONDS);
        }
        if (!ended) {
            // by the launcher's exec this is the importer itself
            importer.destroyForcibly().waitFor();
        }
    }

    /** A remote server is one that is named by an address: here ours, through the protocol of clusters. */
    @Test
    void aLostServerIsNoLostGraph() throws Exception {
        writeVault(0);
        Program served = new Program(folder.resolve("served"), folder, Map.of());
        Map<String, Object> info = served.run("server", "start", "--bolt-port", "0", "--http-port", "0", "-o", "json")
                .exits(0)
                .json();
        String uri = info.get("uri").toString();
        String port = uri.substring(uri.lastIndexOf(':') + 1);
        String password = Files.readString(Path.of(info.get("passwordFile").toString())).strip();
        Program remote = new Program(folder.resolve("client"), folder, Map.of(
                "NEO4J_URI", uri.replace("bolt://", "neo4j://"), "NEO4J_PASSWORD", password));
        try {
            remote.run("import", vault.toString()).exits(0).assertOut().contains("added");
            String before = dump(remote);
            writeVault(1);
            // so small parts that there is time to stop the server in between
            Process importer = remote.begin("import", vault.toString(), "--rows-at-once", "5");
            awaitStaging(uri, password);
            served.run("server", "stop").exits(0);
            assertThat(importer.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(importer.exitValue()).isEqualTo(1);

            served.run("server", "start", "--bolt-port", port, "--http-port", "0").exits(0);
            assertThat(dump(remote)).isEqualTo(before);
            remote.run(importArguments()).exits(0);
            String after = dump(remote);
            assertThat(after).contains("Note 2 of 1").doesNotContain("of 0");
            remote.run("import", vault.toString(), "--dry-run")
                    .exits(0)
                    .assertOut()
                    .contains("entities: 0 added, 0 changed, 0 removed");
        } finally {
            served.run("server", "stop");
        }
    }

    private static void awaitStaging(String uri, String password) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password))) {
            while (driver.executableQuery("MATCH (n:ArchgraphStaged) RETURN count(n) AS n").execute().records().get(0)
                    .get("n").asLong() == 0) {
                assertThat(System.nanoTime()).as("nothing is staged").isLessThan(deadline);
            }
        }
    }
}
