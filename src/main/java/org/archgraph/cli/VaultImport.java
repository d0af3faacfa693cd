package org.archgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.archgraph.failure.Failure;
import org.archgraph.graph.GraphBuilder;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.ontology.Ontology;
import org.archgraph.ontology.OntologyReader;
import org.archgraph.store.ImportOptions;
import org.archgraph.store.ImportResult;
import org.archgraph.store.Store;
import org.archgraph.store.VaultIdentity;
import org.archgraph.vault.Vault;
import org.archgraph.vault.VaultLimits;
import org.archgraph.vault.VaultReader;

/** From a folder to a graph, and into a store. */
final class VaultImport {
    private final Session session;

    VaultImport(Session session) {
        this.session = session;
    }

    /**
     * What is asked for.
     *
     * @param vault the folder
     * @param ontology another ontology than the bundled one; null for that
     * @param strict whether links are read exactly as Obsidian does, without healing
     * @param replace whether it may take another vault's place
     */
    record Request(Path vault, Path ontology, boolean strict, boolean replace) {}

    /** What came of it. */
    record Outcome(KnowledgeGraph graph, ImportResult result) {}

    /** What a vault says, and how it was read. */
    record Reading(Vault vault, Ontology ontology, KnowledgeGraph graph) {}

    Outcome run(Store store, Request request) {
        try (ProgressLine progress = ProgressLine.of(session.console())) {
            return write(store, request, read(request, progress), progress);
        }
    }

    /** As {@link #run}, with what was read before. */
    Outcome write(Store store, Request request, Reading reading) {
        try (ProgressLine progress = ProgressLine.of(session.console())) {
            return write(store, request, reading, progress);
        }
    }

    private Outcome write(Store store, Request request, Reading reading, ProgressLine progress) {
        ImportOptions options = new ImportOptions(request.replace(), ImportOptions.DEFAULT_BATCH_SIZE);
        ImportResult result = store.importGraph(reading.graph(), identity(reading), options, progress::importing);
        return new Outcome(reading.graph(), result);
    }

    /** Reads the folder without touching any store. */
    Reading read(Request request, ProgressLine progress) {
        Path file = request.ontology() != null
                ? request.ontology()
                : session.installation().ontology();
        Ontology ontology = new OntologyReader().read(file);
        Vault vault = new VaultReader(VaultLimits.defaults()).read(request.vault(), progress::reading);
        if (vault.notes().isEmpty() && vault.problems().isEmpty()) {
            throw Failure.failed(
                    "no notes (*.md) in " + request.vault(), "name the folder that holds the notes: archgraph import VAULT");
        }
        return new Reading(vault, ontology, new GraphBuilder(ontology, !request.strict()).build(vault));
    }

    private VaultIdentity identity(Reading reading) {
        Path root = reading.vault().root();
        return new VaultIdentity(
                root.toString(),
                isBundled(root),
                reading.ontology().hash(),
                session.installation().version());
    }

    private boolean isBundled(Path root) {
        try {
            return Files.isSameFile(root, session.installation().bundledVault());
        } catch (IOException e) {
            return false;
        }
    }
}
