package org.archgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.archgraph.graph.GraphBuilder;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.ontology.Ontology;
import org.archgraph.ontology.OntologyReader;

import org.archgraph.vault.VaultLimits;
import org.archgraph.vault.VaultReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After any edits, an import of the difference gives the graph that an import from nothing gives. */
class RandomEditsTest {
    private static final int SEQUENCES = Integer.getInteger("archgraph.edits.sequences", 10);
    private static final long FIRST_SEED = Long.getLong("archgraph.edits.seed", 1);
    private static final int STEPS = 4;

    private static Database database;
    private static Store store;

    @TempDir
    private Path temp;

    private int revised;
    private Ontology usual;
    private Ontology other;

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

    @Test
    void everySequenceOfEditsEndsAsAFreshImport() throws IOException {
        usual = new OntologyReader().read(Path.of("import", "ontology.yml"));
        Path changed = temp.resolve("other.yml");
        Files.writeString(changed, Files.readString(Path.of("import", "ontology.yml"))
                .replace("[models, model, модели]", "[techniques]")
                .replace("[techniques, technique, техники, concepts, methods]", "[models]"));
        other = new OntologyReader().read(changed);
        assertThat(other.hash()).isNotEqualTo(usual.hash());
        System.getLogger(getClass().getName()).log(System.Logger.Level.INFO,
                "seeds " + FIRST_SEED + " to " + (FIRST_SEED + SEQUENCES - 1));
        for (long seed = FIRST_SEED; seed < FIRST_SEED + SEQUENCES; seed++) {
            sequence(seed);
        }
        assertThat(revised).as("imports that read edited notes alone").isGreaterThanOrEqualTo(SEQUENCES / 50);
        System.getLogger(getClass().getName())
                .log(System.Logger.Level.INFO, revised + " imports read edited notes alone");
    }

    private void sequence(long seed) throws IOException {
        Random random = new Random(seed);
        Path folder = Files.createDirectories(temp.resolve("vault-" + seed));
        CachedVault cached = new CachedVault(folder, temp.resolve("cache-" + seed));
        RandomVault vault = new RandomVault(folder, random);
        database.clear();
        Ontology ontology = usual;
        for (int step = 0; step <= STEPS; step++) {
            if (step > 0) {
                vault.edit();
                ontology = random.nextInt(6) == 0 ? other : usual;
            }
            // a graph is staged where one transaction cannot hold it
            int rowsAtOnce = random.nextInt(4) == 0 ? 1 : 10_000;
            load(cached, ontology, rowsAtOnce);
            if (random.nextInt(5) == 0) {
                load(cached, ontology, rowsAtOnce);
            }
        }
        List<String> edited = database.ours();
        database.clear();
        KnowledgeGraph built =
                new GraphBuilder(ontology, true).build(new VaultReader(VaultLimits.defaults()).read(folder));
        GraphSource fresh = GraphSource.of(built);
        store.importGraph(fresh, cached.identity(ontology), ImportOptions.usual(), ImportProgress.none());

        assertThat(edited).as("seed %d: %s", seed, vault.log()).isNotEmpty().isEqualTo(database.ours());
        assertThat(cached.problems()).as("seed %d: %s", seed, vault.log()).isEqualTo(built.problems());
    }

    private void load(CachedVault cached, Ontology ontology, int rowsAtOnce) {
        CachedVault.Import done = cached.load(store, ontology, ImportOptions.usual().withRowsAtOnce(rowsAtOnce));
        revised += done.revised() ? 1 : 0;
    }
}
