package org.archgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.archgraph.graph.GraphBuilder;
import org.archgraph.graph.GraphRevision;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.graph.GraphMemory;
import org.archgraph.ontology.Ontology;
import org.archgraph.ontology.OntologyReader;
import org.archgraph.vault.NoteCache;
import org.archgraph.vault.Problem;

import org.archgraph.vault.VaultChange;
import org.archgraph.vault.VaultLimits;
import org.archgraph.vault.VaultReader;
import org.archgraph.vault.VaultScan;
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

    private List<Problem> problems;
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
        System.getLogger(getClass().getName()).log(System.Logger.Level.INFO, revised + " imports read edited notes alone");
    }

    private void sequence(long seed) throws IOException {
        Random random = new Random(seed);
        Path folder = Files.createDirectories(temp.resolve("vault-" + seed));
        Path cache = temp.resolve("cache-" + seed);
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
            load(folder, cache, ontology, rowsAtOnce);
            if (random.nextInt(5) == 0) {
                load(folder, cache, ontology, rowsAtOnce);
            }
        }
        List<String> edited = database.ours();
        database.clear();
        KnowledgeGraph built = new GraphBuilder(ontology, true).build(new VaultReader(VaultLimits.defaults()).read(folder));
        GraphSource fresh = GraphSource.of(built);
        store.importGraph(fresh, identity(folder, ontology), ImportOptions.usual(), ImportProgress.none());

        assertThat(edited).as("seed %d: %s", seed, vault.log()).isNotEmpty().isEqualTo(database.ours());
        assertThat(problems).as("seed %d: %s", seed, vault.log()).isEqualTo(built.problems());
    }

    private void load(Path folder, Path cache, Ontology ontology, int rowsAtOnce) {
        ImportOptions options =
                ImportOptions.usual().withRowsAtOnce(rowsAtOnce).with(new ImportOptions.Memory(cache.resolve("graph"), "test"));
        Seen[] seen = new Seen[1];
        GraphSource source = () -> {
            VaultScan scan = new VaultReader(VaultLimits.defaults())
                    .scan(folder, NoteCache.open(cache, "test"), (done, total) -> {});
            Optional<VaultChange> change = scan.change(10);
            scan.save();
            seen[0] = new Seen(scan, change, ontology, GraphMemory.in(cache, "test", scan.fingerprint()));
            return seen[0];
        };
        store.importGraph(source, identity(folder, ontology), options, ImportProgress.none());
        if (seen[0].problems != null) {
            seen[0].memory.save();
            problems = seen[0].problems;
        }
        revised += seen[0].revised ? 1 : 0;
    }

    private final class Seen implements GraphSource.State {
        private final VaultScan scan;
        private final Optional<VaultChange> change;
        private final GraphBuilder builder;
        private final GraphMemory memory;
        private List<Problem> problems;
        private boolean revised;

        Seen(VaultScan scan, Optional<VaultChange> change, Ontology ontology, GraphMemory memory) {
            this.scan = scan;
            this.change = change;
            this.builder = new GraphBuilder(ontology, true);
            this.memory = memory;
        }

        @Override
        public KnowledgeGraph graph() {
            revised = false;
            KnowledgeGraph graph = builder.build(scan::vault, memory);
            problems = graph.problems();
            return graph;
        }

        @Override
        public Optional<GraphRevision> since(String fingerprint) {
            Optional<GraphRevision> revision = change.flatMap(edits ->
                    builder.revise(edits, fingerprint, RandomEditsTest.this.problems, memory));
            revised = revision.isPresent();
            revision.ifPresent(found -> problems = found.problems());
            return revision;
        }

        @Override
        public Optional<String> fingerprint() {
            return Optional.of(scan.fingerprint());
        }
    }

    private static VaultIdentity identity(Path folder, Ontology ontology) {
        return new VaultIdentity(folder.toString(), false, ontology.hash(), "test");
    }
}
