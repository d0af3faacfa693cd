package org.archgraph.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.archgraph.store.ImportOptions;
import org.archgraph.store.Store;
import org.archgraph.vault.VaultLimits;
import org.archgraph.vault.VaultScan;

/**
 * What an import within the server keeps to; in a process of its own it has no bounds. The server's memory is
 * everybody's: there an import looks at the notes and writes what a few edits change, resolves all notes anew only
 * where they are few, and all that is more, or goes wrong, is for the process that asked, which does it from the start.
 */
final class ImportBounds {
    /** As many notes as edits are looked at alone; a larger one, or more files, is much to hold. */
    private static final VaultLimits LITTLE = new VaultLimits(100_000, 50_000, VaultSight.MOST_EDITED);
    /** What is remembered of a vault takes some times its size in memory. */
    private static final int PART_OF_HEAP = 32;
    /** Of some 35,000 notes. Looking at more takes so long that who waits wants to see how far it is. */
    private static final long MOST_REMEMBERED = 40_000_000;
    /**
     * Of all that is remembered, notes too, of some 3,000 notes: they are resolved anew in some seconds, in which who
     * asks sees no progress. The server holds some 200 MiB more afterwards.
     */
    private static final long MOST_RESOLVED = 14_000_000;
    /** The same, where the server has little: of some 1,800 notes on a machine of 8 GB. */
    private static final int PART_OF_HEAP_RESOLVED = 128;

    /** What the process that asked calls itself, so that others can be told. */
    static final String PROCESS = "archgraph.process";

    private final Session session;
    /** Ends the waiting for an import, not the import. */
    private final CompletableFuture<Object> givenUp = new CompletableFuture<>();
    /** Whether the graph is what it is to be, so that to import again would tell of no changes. */
    private volatile boolean done;

    ImportBounds(Session session) {
        this.session = session;
    }

    VaultLimits limits() {
        return session.isInServer() ? LITTLE : VaultLimits.defaults();
    }

    /** Before anything that is remembered is read. */
    void check(VaultMemory memory) {
        if (session.isInServer()) {
            if (!memory.hasGraph() || memory.size() > most(MOST_REMEMBERED, PART_OF_HEAP)) {
                throw new ElsewhereException("the whole vault is read");
            }
        }
    }

    /** What the server could not read, its owner may; and it must not be for what else goes on in the server. */
    void check(VaultScan scan) {
        if (session.isInServer() && !scan.isWhole()) {
            throw new ElsewhereException("not all notes can be read");
        }
    }

    /** Before all notes are resolved anew. */
    void checkWhole(VaultMemory memory) {
        if (session.isInServer() && memory.wholeSize() > most(MOST_RESOLVED, PART_OF_HEAP_RESOLVED)) {
            throw new ElsewhereException("all notes are resolved anew");
        }
    }

    /** Bytes. */
    private static long most(long bytes, int partOfHeap) {
        return Math.min(bytes, Runtime.getRuntime().maxMemory() / partOfHeap);
    }

    /** On behalf of the process that asked. */
    ImportOptions of(ImportOptions options) {
        String process = session.environment().properties().getProperty(PROCESS, "");
        return session.isInServer() ? options.withProcess(Long.parseLong(process)) : options;
    }

    /** From here on there is nothing left that another process could do better. */
    void done() {
        done = true;
    }

    /** Another import is being waited for: here it can be told at once, from the server only when all is over. */
    void waiting(String holder) {
        if (!session.isInServer()) {
            session.say("waiting for " + holder + " ...");
        } else if (!done) {
            givenUp.completeExceptionally(new ElsewhereException("another import runs"));
        }
    }

    /**
     * Imports; within the server on a thread that nobody interrupts, for a file whose reading is interrupted seems to
     * be one that cannot be read. Who goes away, or does not want to wait, closes the store, and with that ends the
     * transaction.
     */
    VaultImport.Outcome run(Store store, Supplier<VaultImport.Outcome> work) {
        if (!session.isInServer()) {
            return work.get();
        }
        CompletableFuture<VaultImport.Outcome> done = CompletableFuture.supplyAsync(work, ImportBounds::start);
        try {
            CompletableFuture.anyOf(done, givenUp).get();
            return done.join();
        } catch (ExecutionException e) {
            throw new ElsewhereException(String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ElsewhereException("nobody waits any more");
        } finally {
            store.close();
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "import");
        thread.setDaemon(true);
        thread.start();
    }
}
