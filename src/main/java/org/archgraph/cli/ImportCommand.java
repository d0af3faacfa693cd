package org.archgraph.cli;

import java.nio.file.Path;
import org.archgraph.failure.ExitCode;
import org.archgraph.store.Store;
import org.archgraph.store.VaultState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code archgraph import [VAULT]}. */
@Command(
        name = "import",
        header = "Import a folder of notes; again and again, only differences are written.",
        footer = {
            "",
            "Examples:",
            "  archgraph import ~/notes/llm",
            "  archgraph import                    (the same vault again)",
            "  archgraph import --dry-run          (what would change)",
            "  archgraph import --watch            (import whenever a note changes)",
            "  archgraph import ~/other --replace"
        })
final class ImportCommand extends ConnectedCommand {
    @Parameters(
            paramLabel = "VAULT",
            arity = "0..1",
            description = "The folder (default: the one that was imported last, else the bundled vault).")
    private Path vault;

    @Option(names = "--ontology", paramLabel = "FILE", description = "Another ontology than import/ontology.yml.")
    private Path ontology;

    @Option(names = "--strict", description = "Follow links exactly as Obsidian does; heal none.")
    private boolean strict;

    @Option(names = "--replace", description = "Take the place of another vault in this knowledge base.")
    private boolean replace;

    @Option(names = "--dry-run", description = "Print what would change, and write nothing.")
    private boolean dryRun;

    @Override
    void validate(Session session) {
        session.tableOrJson();
    }

    @Override
    Store open(Session session) {
        return session.open();
    }

    @Override
    ExitCode run(Session session, Store store) {
        Path folder = vault != null
                ? vault
                : store.vaultState()
                        .map(VaultState::identity)
                        .map(identity -> Path.of(identity.root()))
                        .orElse(session.installation().bundledVault());
        VaultImport.Request request = new VaultImport.Request(folder, ontology, strict, replace);
        if (dryRun) {
            new ChangeReport(session).print(new VaultImport(session).preview(store, request));
        } else {
            new ImportReport(session).print(new VaultImport(session).run(store, request));
        }
        return ExitCode.OK;
    }
}
