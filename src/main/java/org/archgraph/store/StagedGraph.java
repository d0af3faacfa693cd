package org.archgraph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.archgraph.failure.Failure;
import org.archgraph.graph.Entity;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.graph.Relation;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Writes a graph that is better not written in one transaction: as a whole and beside the present one, in many
 * transactions, under a label that nobody asks for; then one transaction gives the new nodes their labels and takes
 * those of the old ones away; the old ones are deleted afterwards. Whoever holds the import's lock may do so; who is
 * interrupted leaves only what {@link #removeLeftovers} removes.
 */
final class StagedGraph {
    private static final int ACTIVATED_AT_ONCE = 10_000;

    private final CypherFiles cypher;
    private final Supplier<Session> sessions;
    private final int batchSize;
    private final ImportProgress progress;
    private final Map<String, String> elements = new HashMap<>();
    private long done;

    StagedGraph(CypherFiles cypher, Supplier<Session> sessions, int batchSize, ImportProgress progress) {
        this.cypher = cypher;
        this.sessions = sessions;
        this.batchSize = batchSize;
        this.progress = progress;
    }

    /** Removes what an interrupted import has left, and the old graph; in transactions of their own. */
    void removeLeftovers(TransactionContext lock) {
        List<String> labels = lock.run(cypher.text("import/leftovers")).stream()
                .filter(row -> row.get("leftovers").asLong() > 0)
                .map(row -> row.get("label").asString())
                .toList();
        if (labels.isEmpty()) {
            return;
        }
        try (Session session = sessions.get()) {
            // to plan a statement takes longer than to find nothing by it
            cypher.statements("import/remove-leftovers").stream()
                    .filter(statement -> labels.stream().anyMatch(label -> statement.contains(":" + label)))
                    .forEach(statement -> session.run(statement).consume());
        }
    }

    /**
     * Writes the graph where nobody sees it. After a lost connection not tried again piece by piece: the whole import
     * is.
     */
    void stage(KnowledgeGraph graph) {
        long total = graph.entities().size() + (long) graph.relations().size();
        progress.at(ImportProgress.Phase.WRITE, 0, total);
        try (BatchCommits commits = new BatchCommits(sessions)) {
            commits.each(
                    cypher.text("import/stage-entities"),
                    Batches.of(graph.entities(), StagedGraph::row, batchSize),
                    rows -> {
                        rows.forEach(row -> elements.put(
                                row.get("id").asString(), row.get("element").asString()));
                        wrote(rows.size(), total);
                    });
            commits.each(cypher.text("import/stage-relations"), Batches.of(graph.relations(), this::row, batchSize),
                    rows -> wrote(rows.get(0).get("created").asLong(), total));
        }
    }

    private void wrote(long rows, long total) {
        done += rows;
        progress.at(ImportProgress.Phase.WRITE, done, total);
    }

    private static Map<String, Object> row(Entity entity) {
        return GraphWriter.row(EntityRow.of(entity));
    }

    private Map<String, Object> row(Relation relation) {
        RelationRow row = RelationRow.of(relation);
        return Map.of("from", elements.get(row.key().from()), "to", elements.get(row.key().to()),
                "type", row.key().type(), "strongest", row.strongest(), "evidence", row.lists());
    }

    /** Puts the staged graph in the place of the present one, for all readers at once when the transaction commits. */
    void activate(TransactionContext tx, KnowledgeGraph graph) {
        progress.at(ImportProgress.Phase.COMMIT, 0, 0);
        moveForeignRelations(tx);
        tx.run(cypher.text("import/retire-entities")).consume();
        String activate = cypher.text("import/activate-entities");
        for (List<Map<String, Object>> batch : Batches.of(graph.entities(), this::activation, ACTIVATED_AT_ONCE)) {
            long activated = tx.run(activate, Map.of("rows", batch)).single().get("activated").asLong();
            if (activated != batch.size()) {
                throw Failure.failed("somebody else removed nodes of ours during the import; the graph is as it was",
                        "run the import again");
            }
        }
    }

    private Map<String, Object> activation(Entity entity) {
        return Map.of("element", elements.get(IndexKeys.id(entity.id())), "type", TypeNames.label(entity.type()));
    }

    /** What others have attached to an entity that stays is attached to its new node. */
    private void moveForeignRelations(TransactionContext tx) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Record row : tx.run(cypher.text("import/foreign-relations")).list()) {
            String from = end(row.get("fromId"), row.get("from"));
            String to = end(row.get("toId"), row.get("to"));
            if (from != null && to != null) {
                rows.add(Map.of("from", from, "to", to, "type", row.get("type").asString(),
                        "properties", row.get("properties").asMap()));
            }
        }
        String statement = cypher.text("import/attach-relations");
        Batches.of(rows, row -> row, batchSize)
                .forEach(batch -> tx.run(statement, Map.of("rows", batch)).consume());
    }

    /** Null for an entity that goes. */
    private String end(Value id, Value element) {
        return id.isNull() ? element.asString() : elements.get(String.valueOf(id.asObject()));
    }
}
