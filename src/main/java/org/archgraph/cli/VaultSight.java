package org.archgraph.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.archgraph.graph.GraphBuilder;
import org.archgraph.graph.GraphMemory;
import org.archgraph.graph.GraphRevision;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.store.GraphSource;
import org.archgraph.vault.Problem;
import org.archgraph.vault.Vault;
import org.archgraph.vault.VaultChange;
import org.archgraph.vault.VaultScan;

/** A vault as it was at one moment; its graph is made when it is asked for. */
final class VaultSight implements GraphSource.State {
    /** How many edited notes are worth being looked at by themselves. */
    static final int MOST_EDITED = 100;

    private final Supplier<GraphBuilder> builder;
    private final String key;
    private final VaultMemory memory;
    private final ImportBounds bounds;
    private VaultScan scan;
    private List<Problem> problems;
    private KnowledgeGraph built;
    /** What is being saved, beside what is done with the graph. */
    private CompletableFuture<Void> saving;
    /** The same, of the notes themselves. */
    private final CompletableFuture<Void> savingNotes;
    /** Empty where more has changed, or it is not known what. */
    private final Optional<VaultChange> change;
    /** What is to be saved of a revision; null where there is none. */
    private GraphMemory revised;

    /**
     * @param builder is asked for when there is something to read
     * @param key tells its graph from any other
     */
    VaultSight(VaultScan scan, Supplier<GraphBuilder> builder, String key, VaultMemory memory, ImportBounds bounds) {
        this.scan = scan;
        this.builder = builder;
        this.key = key;
        this.memory = memory;
        this.bounds = bounds;
        // as the notes were, they are known until they are saved as they are
        this.change = scan.change(MOST_EDITED);
        savingNotes = CompletableFuture.runAsync(scan::save);
    }

    /** Makes the graph before it is asked for. */
    void build() {
        built = read();
    }

    @Override
    public KnowledgeGraph graph() {
        KnowledgeGraph graph = built == null ? read() : built;
        built = null;
        return graph;
    }

    @Override
    public Optional<GraphRevision> since(String fingerprint) {
        GraphMemory known = memory.graphs(key);
        Optional<GraphRevision> revision = change.filter(edits -> built == null)
                .flatMap(edits -> memory.problems().read(fingerprint)
                        .flatMap(before -> builder.get().revise(edits, fingerprint, before, known)));
        revision.ifPresent(found -> {
            revised = known;
            problems = found.problems();
        });
        return revision;
    }

    private KnowledgeGraph read() {
        settle(saving);
        if (!scan.isFresh()) {
            settle(savingNotes);
        }
        revised = null;
        bounds.checkWhole(memory);
        GraphMemory known = memory.graphs(key);
        KnowledgeGraph graph = builder.get().build(this::takeVault, known);
        problems = graph.problems();
        saving = CompletableFuture.runAsync(() -> {
            known.save();
            memory.problems().write(key, problems);
        });
        return graph;
    }

    /** Only once: the notes are not needed when it is known what they say, and take most of the memory. */
    private Vault takeVault() {
        VaultScan taken = scan;
        scan = null;
        return taken.vault();
    }

    /** Sees to it that what is remembered is written, or is not: it is safe to lose. */
    void settle() {
        settle(savingNotes);
        settle(saving);
        if (revised != null) {
            revised.save();
            memory.problems().write(key, problems);
            revised = null;
        }
    }

    private static void settle(CompletableFuture<Void> saving) {
        if (saving != null) {
            saving.handle((done, lost) -> done).join();
        }
    }

    @Override
    public Optional<String> fingerprint() {
        return Optional.of(key);
    }

    List<Problem> problems() {
        if (problems == null) {
            problems = memory.problems().read(key).orElseGet(() -> graph().problems());
        }
        return problems;
    }
}
