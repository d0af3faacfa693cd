package org.archgraph.store;

/** Hears how far an import is. Called by the importing thread; a transaction that is tried again starts anew. */
@FunctionalInterface
public interface ImportProgress {
    /** What an import does, in order. */
    enum Phase {
        /** Constraints and indexes. */
        SCHEMA,
        /** Waits for another import to end. */
        LOCK,
        /** Reads what the knowledge base holds. */
        READ,
        /** Writes the difference; the only phase with a known total. */
        WRITE,
        /** Makes it all visible at once. */
        COMMIT,
        /** It is visible; the old graph, which nobody sees any more, is removed, under the lock once more. */
        CLEAN
    }

    /**
     * @param phase what is being done
     * @param done rows done in this phase
     * @param total rows of this phase; 0 where unknown
     */
    void at(Phase phase, long done, long total);

    /**
     * Another import holds the lock, and this one waits for it.
     *
     * @param holder who it is, as part of a sentence: "the import by process 4711 on ..."
     */
    default void waiting(String holder) {}

    /** Tells nobody. */
    static ImportProgress none() {
        return (phase, done, total) -> {};
    }
}
