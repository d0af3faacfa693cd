package org.archgraph.cli;

import java.nio.file.Path;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
import org.archgraph.store.Store;
import org.archgraph.store.VaultState;
import org.archgraph.vault.VaultReader;
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

    @Option(
            names = "--rows-at-once",
            paramLabel = "ROWS",
            description = "Write more rows than this in several transactions, unseen until the last one"
                    + " (default: as the server's memory allows).")
    private Integer rowsAtOnce;

    @Option(names = "--dry-run", description = "Print what would change, and write nothing.")
    private boolean dryRun;

    @Option(names = "--watch", description = "Import again whenever a note has changed, until Ctrl-C.")
    private boolean watch;

    @Override
    void validate(Session session) {
        session.tableOrJson();
        if (rowsAtOnce != null && rowsAtOnce < 1) {
            throw Failure.usage(
                    "--rows-at-once must be at least 1, not " + rowsAtOnce, "leave it out for the usual number");
        }
        if (dryRun && watch) {
            throw Failure.usage("--dry-run changes nothing that could be watched", "leave out --dry-run or --watch");
        }
        if (dryRun || watch || replace || ontology != null || rowsAtOnce != null) {
            session.requireOwnProcess("more than the usual import");
        }
        if (vault != null) {
            VaultReader.requireFolder(vault);
        }
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
        VaultImport.Request request = new VaultImport.Request(folder, ontology, strict, replace, rowsAtOnce);
        if (dryRun) {
            new ChangeReport(session).print(new VaultImport(session).preview(store, request));
        } else if (watch) {
            new WatchLoop(session, request).run();
        } else {
            new ImportReport(session).print(new VaultImport(session).run(store, request));
        }
        return ExitCode.OK;
    }
}
