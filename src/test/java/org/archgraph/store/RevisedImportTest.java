package org.archgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.archgraph.graph.GraphBuilder;
import org.archgraph.ontology.Ontology;
import org.archgraph.ontology.OntologyReader;
import org.archgraph.vault.VaultLimits;
import org.archgraph.vault.VaultReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports of edited notes that are read alone, in a database. */
class RevisedImportTest {
    private static Database database;
    private static Store store;

    private final Ontology ontology = new OntologyReader().read(Path.of("import", "ontology.yml"));
    private final GraphBuilder builder = new GraphBuilder(ontology, true);
    private CachedVault cached;

    @TempDir
    private Path temp;

    private Path vault;

    @BeforeAll
    static void start() {
        database = Database.start();
        store = database.connect();
    }

    @AfterAll
    static void stop() {
        store.close();
        database.close();
    }

    @BeforeEach
    void makeVault() throws IOException {
        database.clear();
        vault = Files.createDirectories(temp.resolve("vault"));
        cached = new CachedVault(vault, temp.resolve("cache"));
        write(
                "models/lyra.md",
                "# Lyra\n\nLyra is a model. It uses NoPE.\n\nMuch is known. See [[vela]]. More in [[moe]].\n");
        write("models/vela.md", "# Vela\n\nVela is a model, too. It uses NoPE, as [[gone]] says.\n");
        write("techniques/nope.md", "# NoPE\n\nNo positions.\n");
        write("techniques/moe.md", "# MoE\n\nExperts.\n");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(vault.resolve(path).getParent());
        Files.writeString(vault.resolve(path), text);
    }

    private void edit(String path, String part, String instead) throws IOException {
        String text = Files.readString(vault.resolve(path));
        assertThat(text).contains(part);
        write(path, text.replace(part, instead));
    }

    /** Imports, and says whether the whole graph had to be built. */
    private boolean builds() {
        CachedVault.Import done = cached.load(store, ontology, ImportOptions.usual());
        assertThat(done.result().notes().total()).isEqualTo(4);
        return done.built();
    }

    private void assertIsAsAFreshImportWouldBe() {
        List<String> present = database.ours();
        database.clear();
        GraphSource fresh = GraphSource.of(builder.build(new VaultReader(VaultLimits.defaults()).read(vault)));
        store.importGraph(fresh, cached.identity(ontology), ImportOptions.usual(), ImportProgress.none());
        assertThat(present).isNotEmpty().isEqualTo(database.ours());
    }

    @Test
    void editsOneAfterAnotherAreReadAlone() throws IOException {
        assertThat(builds()).isTrue();
        edit("models/lyra.md", "Much is known.", "Much is known. It has MoE.");
        assertThat(builds()).isFalse();
        edit("models/vela.md", "Vela is a model, too.", "Vela is a model, too.\n\nIt came late.");
        assertThat(builds()).as("vela").isFalse();
        edit("models/lyra.md", "It uses NoPE.", "It does not use NoPE.");
        assertThat(builds()).isFalse();
        edit("models/lyra.md", " See [[vela]].", "");
        assertThat(builds()).isFalse();
        assertThat(builds()).as("nothing has changed").isFalse();
        assertIsAsAFreshImportWouldBe();
    }

    @Test
    void whatLosesItsLastRelationHasAllNotesReadAgain() throws IOException {
        builds();
        edit("models/lyra.md", " More in [[moe]].", "");
        assertThat(builds()).isTrue();
        assertIsAsAFreshImportWouldBe();
    }

    @Test
    void aRelationThatSomebodyElseHasChangedIsReadAnew() throws IOException {
        builds();
        database.run("MATCH (:Model)-[r:USES]->() SET r.evidence_line = [77]");
        edit("models/lyra.md", "Lyra is a model.", "Lyra is a model.\n\nIt is large.");
        assertThat(builds()).isTrue();
    }

    @Test
    void withoutTheSumsOfTheGraphAllNotesAreRead() throws IOException {
        builds();
        Files.delete(temp.resolve("cache").resolve("graph"));
        edit("models/lyra.md", "Much is known.", "Little is known.");
        assertThat(builds()).isTrue();
        assertIsAsAFreshImportWouldBe();
    }
}
