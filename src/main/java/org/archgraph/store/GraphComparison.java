package org.archgraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import org.archgraph.graph.KnowledgeGraph;

/** Finds out what must be written, reading as little as it can of what is stored. */
final class GraphComparison {
    /** Where more than this has changed, everything is read at once: that takes less than asking for each. */
    private static final int MOST_PARTS = 50_000;

    private final StoredGraph stored;
    private final KnowledgeGraph graph;
    private final OptionalInt rowsAtOnce;
    private final IntSupplier memory;

    /**
     * @param rowsAtOnce how many rows one transaction may change; empty: what {@code memory} says
     * @param memory asks the server, which takes a while
     */
    GraphComparison(StoredGraph stored, KnowledgeGraph graph, OptionalInt rowsAtOnce, IntSupplier memory) {
        this.stored = stored;
        this.graph = graph;
        this.rowsAtOnce = rowsAtOnce;
        this.memory = memory;
    }

    /**
     * The difference; empty where it is too large for one transaction, or more than half of much.
     *
     * @param changes what is known to have changed since the stored graph was written; empty where nothing is known
     */
    Optional<Difference> difference(Optional<GraphMirror.Changes> changes) {
        boolean empty = changes.isEmpty() && stored.entities() == 0;
        if (changes.filter(known -> isTooMuch(known.weight())).isPresent()
                || empty && isTooMuch(ServerMemory.weight(graph))) {
            return Optional.empty();
        }
        if (changes.filter(known -> known.size() <= MOST_PARTS).isPresent()) {
            return changes.map(this::ofParts);
        }
        if (changes.isEmpty() && isTooMuch(fewest())) {
            return Optional.empty();
        }
        GraphDiff diff = new GraphDiff(graph);
        stored.showAll(diff);
        return isTooMuch(diff.weight()) ? Optional.empty() : Optional.of(diff.difference());
    }

    /** How much has to be written at least, were all that is stored as it shall be. */
    private long fewest() {
        return graph.entities().size() + (long) graph.relations().size() - stored.entities() - stored.relations();
    }

    private boolean isTooMuch(long rows) {
        if (rowsAtOnce.isPresent()) {
            return rows > rowsAtOnce.getAsInt();
        }
        // one commit of so many rows takes longer than to write all of them beside, over several sessions
        boolean moreThanHalf = rows * 2 > ServerMemory.weight(graph);
        return rows > ServerMemory.FEWEST && (moreThanHalf || rows > memory.getAsInt());
    }

    /** Only what is not as it was: the rest is stored as it shall be. */
    private Difference ofParts(GraphMirror.Changes changes) {
        GraphDiff diff = new GraphDiff(changes.entities(), changes.relations(), GraphDiff.Listener.NONE);
        List<String> ids = new ArrayList<>(changes.goneEntities());
        changes.entities().forEach(entity -> ids.add(IndexKeys.id(entity.id())));
        List<RelationRow.Key> keys = new ArrayList<>(changes.goneRelations());
        changes.relations().forEach(relation -> keys.add(RelationRow.Key.of(relation)));
        stored.show(diff, ids, keys);
        Difference difference = diff.difference();
        return difference.withUnchanged(NoteCount.notes(graph.entities()) - difference.notes().total());
    }

    /** The notes compared, without anything else. */
    ImportResult.Notes notes() {
        NoteCount notes = new NoteCount(graph.entities());
        stored.showNotes(notes);
        return notes.counted();
    }

    /** How many entities there are, also of others. */
    long storedEntities() {
        return stored.entities();
    }
}
