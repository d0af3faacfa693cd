package org.archgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.archgraph.failure.Failure;
import org.archgraph.graph.GraphBuilder;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.ontology.Ontology;
import org.archgraph.ontology.OntologyFile;
import org.archgraph.ontology.OntologyReader;
import org.archgraph.store.GraphChanges;
import org.archgraph.store.GraphSource;
import org.archgraph.store.ImportOptions;
import org.archgraph.store.ImportProgress;
import org.archgraph.store.ImportResult;
import org.archgraph.store.Store;
import org.archgraph.store.VaultIdentity;
import org.archgraph.vault.Problem;
import org.archgraph.vault.Vault;
import org.archgraph.vault.VaultLimits;
import org.archgraph.vault.VaultReader;
import org.archgraph.vault.VaultScan;

/** From a folder to a graph, and into a store. */
final class VaultImport {
    private final Session session;
    private final ImportBounds bounds;

    VaultImport(Session session) {
        this.session = session;
        this.bounds = new ImportBounds(session);
    }

    /**
     * What is asked for.
     *
     * @param vault the folder
     * @param ontology another ontology than the bundled one; null for that
     * @param strict whether links are read exactly as Obsidian does, without healing
     * @param replace whether it may take another vault's place
     * @param rowsAtOnce how many rows one transaction may write; null for the usual number
     */
    record Request(Path vault, Path ontology, boolean strict, boolean replace, Integer rowsAtOnce) {
        /** The usual import. */
        static Request of(Path vault, Path ontology, boolean strict) {
            return new Request(vault, ontology, strict, false, null);
        }
    }

    /** What came of it. */
    record Outcome(List<Problem> problems, ImportResult result) {}

    /** What a vault says, and how it was read. */
    record Reading(Vault vault, Ontology ontology, KnowledgeGraph graph) {}

    Outcome run(Store store, Request request) {
        try (ProgressLine progress = ProgressLine.of(session.console())) {
            return bounds.run(store, () -> write(store, new Source(request, progress), progress));
        }
    }

    /** As {@link #run(Store, Request)}, of what was read before. */
    Outcome run(Store store, Source source) {
        try (ProgressLine progress = ProgressLine.of(session.console())) {
            return write(store, source, progress);
        }
    }

    private Outcome write(Store store, Source source, ProgressLine progress) {
        try {
            ImportOptions options = bounds.of(options(source.request).with(source.memory()));
            ImportResult result = store.importGraph(source, source.identity(), options, listener(progress));
            return new Outcome(source.seen.problems(), result);
        } finally {
            source.settle();
        }
    }

    /** Reads a vault before there is a store to write it to. */
    Source ahead(Request request) {
        Source source = new Source(request, ProgressLine.none());
        source.now().build();
        source.isAhead = true;
        return source;
    }

    /** What {@link #run} would change. */
    GraphChanges preview(Store store, Request request) {
        try (ProgressLine progress = ProgressLine.of(session.console())) {
            Source source = new Source(request, progress);
            try {
                return store.preview(source, source.identity(), options(request), listener(progress));
            } finally {
                source.settle();
            }
        }
    }

    private static ImportOptions options(Request request) {
        ImportOptions options = request.replace() ? ImportOptions.replacing() : ImportOptions.usual();
        return request.rowsAtOnce() == null ? options : options.withRowsAtOnce(request.rowsAtOnce());
    }

    /** Reads the vault when the store asks for it. */
    final class Source implements GraphSource {
        private final Request request;
        private final ProgressLine progress;
        private final OntologyFile ontologyFile;
        /** Being read beside the first words with the server; where nothing has changed it is not needed. */
        private final Aside<Ontology> ontology;
        private final Path root;
        private final VaultMemory memory;
        private VaultSight seen;
        /** Whether the next look is at what was seen already. */
        private boolean isAhead;

        private Source(Request request, ProgressLine progress) {
            this.request = request;
            this.progress = progress;
            this.ontologyFile = OntologyFile.of(ontologyFile(request));
            this.ontology =
                    Aside.start(() -> session.environment().ontologies().of(ontologyFile(request), ontologyFile));
            this.root = VaultReader.root(request.vault());
            this.memory = VaultMemory.of(session, root);
        }

        VaultIdentity identity() {
            return new VaultIdentity(
                    root.toString(), isBundled(root), ontologyFile.hash(), session.installation().version());
        }

        void settle() {
            if (seen != null) {
                seen.settle();
            }
        }

        ImportOptions.Memory memory() {
            return new ImportOptions.Memory(memory.graph(), memory.program());
        }

        @Override
        public VaultSight now() {
            if (isAhead) {
                isAhead = false;
                return seen;
            }
            settle();
            bounds.check(memory);
            VaultScan scan = new VaultReader(bounds.limits()).scan(root, memory.notes(), progress::reading);
            bounds.check(scan);
            requireNotes(scan.isEmpty(), root);
            String key = String.join(" ", memory.program(), ontologyFile.hash(), String.valueOf(request.strict()),
                    scan.fingerprint());
            seen = new VaultSight(scan, () -> new GraphBuilder(ontology.get(), !request.strict()), key, memory, bounds);
            return seen;
        }
    }

    private ImportProgress listener(ProgressLine progress) {
        return new ImportProgress() {
            @Override
            public void at(Phase phase, long done, long total) {
                progress.importing(phase, done, total);
                if (phase == Phase.CLEAN) {
                    bounds.done();
                }
            }

            @Override
            public void waiting(String holder) {
                bounds.waiting(holder);
            }
        };
    }

    /** Reads the folder without touching any store. */
    Reading read(Request request, ProgressLine progress) {
        return read(request, ontology(request), progress);
    }

    private Ontology ontology(Request request) {
        return new OntologyReader().read(ontologyFile(request));
    }

    /** Where the ontology is. */
    Path ontologyFile(Request request) {
        return request.ontology() != null ? request.ontology() : session.installation().ontology();
    }

    /** The vault's folder, absolute. */
    Path folder(Request request) {
        return VaultReader.root(request.vault());
    }

    private Reading read(Request request, Ontology ontology, ProgressLine progress) {
        Vault vault = new VaultReader(VaultLimits.defaults()).read(request.vault(), progress::reading);
        requireNotes(vault.notes().isEmpty() && vault.problems().isEmpty(), request.vault());
        return new Reading(vault, ontology, new GraphBuilder(ontology, !request.strict()).build(vault));
    }

    private static void requireNotes(boolean empty, Path folder) {
        if (empty) {
            throw Failure.failed(
                    "no notes (*.md) in " + folder, "name the folder that holds the notes: archgraph import VAULT");
        }
    }

    private boolean isBundled(Path root) {
        try {
            return Files.isSameFile(root, session.installation().bundledVault());
        } catch (IOException e) {
            return false;
        }
    }
}
