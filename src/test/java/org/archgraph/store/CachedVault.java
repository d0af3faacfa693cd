package org.archgraph.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.archgraph.graph.GraphBuilder;
import org.archgraph.graph.GraphMemory;
import org.archgraph.graph.GraphRevision;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.ontology.Ontology;
import org.archgraph.vault.NoteCache;
import org.archgraph.vault.Problem;
import org.archgraph.vault.VaultChange;
import org.archgraph.vault.VaultLimits;
import org.archgraph.vault.VaultReader;
import org.archgraph.vault.VaultScan;

/** A vault whose imports remember in a folder what they have read, as the program's do. */
final class CachedVault {
    private final Path folder;
    private final Path cache;
    private List<Problem> problems;

    CachedVault(Path folder, Path cache) {
        this.folder = folder;
        this.cache = cache;
    }

    /** What the last import said is wrong. */
    List<Problem> problems() {
        return problems;
    }

    VaultIdentity identity(Ontology ontology) {
        return new VaultIdentity(folder.toString(), false, ontology.hash(), "test");
    }

    /** Imports what has changed, and says how. */
    Import load(Store store, Ontology ontology, ImportOptions options) {
        Seen[] seen = new Seen[1];
        GraphSource source = () -> seen[0] = new Seen(ontology);
        ImportResult result = store.importGraph(source, identity(ontology),
                options.with(new ImportOptions.Memory(cache.resolve("graph"), "test")), ImportProgress.none());
        seen[0].memory.save();
        problems = seen[0].found == null ? problems : seen[0].found;
        return new Import(result, seen[0].built, seen[0].revised && !seen[0].built);
    }

    /**
     * An import.
     *
     * @param built whether the whole graph had to be made
     * @param revised whether edited notes were read alone
     */
    record Import(ImportResult result, boolean built, boolean revised) {}

    private final class Seen implements GraphSource.State {
        private final VaultScan scan;
        private final Optional<VaultChange> change;
        private final GraphBuilder builder;
        private final GraphMemory memory;
        private List<Problem> found;
        private boolean built;
        private boolean revised;

        Seen(Ontology ontology) {
            scan = new VaultReader(VaultLimits.defaults())
                    .scan(folder, NoteCache.open(cache, "test"), (done, total) -> {});
            change = scan.change(10);
            scan.save();
            builder = new GraphBuilder(ontology, true);
            memory = GraphMemory.in(cache, "test", scan.fingerprint());
        }

        @Override
        public KnowledgeGraph graph() {
            built = true;
            KnowledgeGraph graph = builder.build(scan::vault, memory);
            found = graph.problems();
            return graph;
        }

        @Override
        public Optional<String> fingerprint() {
            return Optional.of(scan.fingerprint());
        }

        @Override
        public Optional<GraphRevision> since(String fingerprint) {
            Optional<GraphRevision> revision =
                    change.flatMap(edits -> builder.revise(edits, fingerprint, problems, memory));
            revised = revision.isPresent();
            revision.ifPresent(next -> found = next.problems());
            return revision;
        }
    }
}
