package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an import does where it runs in the server, and what it leaves to a process of its own. */
@ExtendWith(Neo4jServer.Extension.class)
class ImportBoundsTest {
    @TempDir
    Path folder;

    private Path vault;
    private Neo4jServer server;
    private CommandHarness own;
    private CommandHarness there;

    @BeforeEach
    void makeVault(Neo4jServer shared) throws IOException {
        server = shared;
        server.clear();
        own = new CommandHarness(folder.resolve("home")).on(server);
        there = new CommandHarness(folder.resolve("home"))
                .on(server)
                .property("archgraph.resident", "here")
                .property("archgraph.process", "4711");
        vault = Files.createDirectories(folder.resolve("vault"));
        write("alpha.md", "---\ntype: Model\nuses: [\"[[moe]]\"]\n---\n# Alpha\n\nA model.\n");
        write("moe.md", "---\ntype: Technique\n---\n# MoE\n\nExperts. See [[nowhere]].\n");
        write("notes.md", "# Notes\n\nAbout [[alpha]].\n");
    }

    private void write(String note, String text) throws IOException {
        Files.writeString(vault.resolve(note), text);
    }

    private Run own() {
        return own.run("import", vault.toString()).exits(0);
    }

    private Run there() {
        return there.run("import", vault.toString());
    }

    /** Loses what is remembered in files whose names begin so. */
    private void forget(String files) throws IOException {
        try (var remembered = Files.walk(folder.resolve("home/cache"))) {
            for (Path file : remembered.filter(path -> path.getFileName().toString().startsWith(files)).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aFirstImportIsForItsOwnProcess() {
        there().exits(ElsewhereException.CODE).assertOut().isEmpty();
        assertThat(own().out()).contains("3 notes: 3 added");
    }

    @Test
    void thatNothingHasChangedIsToldAsEverywhere() {
        own();
        Run unchanged = own();

        assertThat(there()).isEqualTo(unchanged);
        assertThat(there.run("import").exits(0).out()).as("of the vault that is there").isEqualTo(unchanged.out());
    }

    @Test
    void anEditedNoteIsReadThere() throws IOException {
        own();
        write("notes.md", "# Notes\n\nAbout [[alpha]]. One more sentence.\n");

        assertThat(there().exits(0).out()).contains("3 notes: 0 added, 1 changed, 2 unchanged, 0 removed");
        own.run("import", "--dry-run").exits(0).assertOut().contains("0 added, 0 changed, 0 removed");
        assertThat(own().out()).contains("0 added, 0 changed, 3 unchanged");
    }

    @Test
    void fewNotesAreResolvedAnewThere() throws IOException {
        own();
        write("nowhere.md", "---\naliases: [Nothing]\n---\n# Nowhere\n");
        write("notes.md", "# Notes\n\nAbout [[alpha]] and [[Nothing]].\n");

        assertThat(there().exits(0).out()).contains("4 notes: 1 added, 1 changed, 2 unchanged, 0 removed");
        own.run("import", "--dry-run").exits(0).assertOut().contains(
                "entities: 0 added, 0 changed, 0 removed", "relations: 0 added, 0 changed, 0 removed");
        Files.delete(vault.resolve("nowhere.md"));
        assertThat(there().exits(0).out()).contains("3 notes: 0 added, 0 changed, 3 unchanged, 1 removed");
        own.run("import", "--dry-run").exits(0).assertOut().contains(
                "entities: 0 added, 0 changed, 0 removed", "relations: 0 added, 0 changed, 0 removed");
    }

    @Test
    @Timeout(60)
    void aLongNoteThatTheCacheHasLostIsForItsOwnProcess() throws IOException {
        write("long.md", "# Long\n\n" + "x".repeat(150_000));
        own();
        while (there().exit() != 0) {
            // the file is not trusted to be what it was until it has been left alone for a while
            own();
        }
        forget("data-");
        write("new.md", "# New\n");

        there().exits(ElsewhereException.CODE).assertOut().isEmpty();
        assertThat(own().out()).contains("5 notes: 1 added, 0 changed, 4 unchanged, 0 removed");
    }

    @Test
    @Timeout(60)
    void whatChangesManyOtherNotesIsForItsOwnProcess() throws IOException {
        for (int i = 0; i < 150; i++) {
            write("log" + i + ".md", "# Log " + i + "\n\n" + "x".repeat(95_000));
        }
        own();
        long before = server.lastTransaction();
        write("nowhere.md", "# Nowhere\n");

        there().exits(ElsewhereException.CODE).assertOut().isEmpty();
        assertThat(server.lastTransaction()).isEqualTo(before);
        assertThat(own().out()).contains("154 notes: 1 added");
        Run unchanged = there();
        while (unchanged.exit() != 0) {
            // files are not trusted to be what they were until left alone for a while, and these are many
            own();
            unchanged = there();
        }
        assertThat(unchanged.out()).contains("154 notes: 0 added, 0 changed, 154 unchanged");
    }

    @Test
    void soIsALongNoteAndWhatCannotBeRead() throws IOException {
        own();
        write("notes.md", "# Notes\n\nAbout [[alpha]].\n\n" + "Text. ".repeat(20_000));
        there().exits(ElsewhereException.CODE);
        assertThat(own().out()).contains("1 changed");
        Files.write(vault.resolve("notes.md"), new byte[] {(byte) 0xff});
        there().exits(ElsewhereException.CODE);
    }

    @Test
    void nothingIsReadWhereNothingIsRememberedOfTheGraph() throws IOException {
        own();
        forget("graph-");
        there().exits(ElsewhereException.CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--dry-run", "--watch", "--replace", "--rows-at-once=5", "--ontology=import/ontology.yml"})
    void onlyTheUsualImportRunsThere(String option) {
        own();
        there.run("import", vault.toString(), option).exits(ElsewhereException.CODE).assertOut().isEmpty();
    }

    @Test
    void whoIsInterruptedHasWrittenNothing() throws IOException {
        own();
        long before = server.lastTransaction();
        write("notes.md", "# Notes\n\nAbout [[alpha]]. One more sentence.\n");
        Thread.currentThread().interrupt();
        try {
            assertThat(there().exit()).isNotZero();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(server.lastTransaction()).isEqualTo(before);
        assertThat(own().out()).contains("1 changed");
    }
}
