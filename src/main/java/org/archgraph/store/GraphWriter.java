package org.archgraph.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.archgraph.failure.Failure;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.SummaryCounters;

/** Writes a difference within one transaction. */
final class GraphWriter {
    private final TransactionContext tx;
    private final CypherFiles cypher;
    private final int batchSize;
    private final ImportProgress progress;
    private long done;
    private long total;

    GraphWriter(TransactionContext tx, CypherFiles cypher, int batchSize, ImportProgress progress) {
        this.tx = tx;
        this.cypher = cypher;
        this.batchSize = batchSize;
        this.progress = progress;
    }

    /** What goes, goes first: so an id or relation that comes anew finds its place free. */
    void write(Difference difference) {
        total = difference.counts().total();
        each("delete-relations", difference.deleteRelations(), GraphWriter::element, null);
        each("delete-entities", difference.deleteEntities(), GraphWriter::element, null);
        each("update-entities", difference.updateEntities(), GraphWriter::row, null);
        each("create-entities", difference.createEntities(), GraphWriter::row, SummaryCounters::nodesCreated);
        each("update-relations", difference.updateRelations(), GraphWriter::row, null);
        each("create-relations", difference.createRelations(), GraphWriter::row,
                SummaryCounters::relationshipsCreated);
    }

    private <T> void each(
            String file, List<T> items, Function<T, Map<String, Object>> row, ToIntFunction<SummaryCounters> created) {
        if (items.isEmpty()) {
            return;
        }
        String statement = cypher.text("import/" + file);
        for (List<Map<String, Object>> batch : Batches.of(items, row, batchSize)) {
            SummaryCounters counters = tx.run(statement, Map.of("rows", batch)).consume().counters();
            if (created != null && created.applyAsInt(counters) != batch.size()) {
                throw Failure.failed("somebody else removed entities of ours during the import; nothing was written",
                        "run the import again");
            }
            done += batch.size();
            progress.at(ImportProgress.Phase.WRITE, done, total);
        }
    }

    private static Map<String, Object> element(String element) {
        return Map.of("element", element);
    }

    static Map<String, Object> row(EntityRow entity) {
        return Map.of("type", entity.type(), "properties", entity.properties());
    }

    private static Map<String, Object> row(Difference.EntityUpdate update) {
        return Map.of("element", update.element(), "properties", update.properties(),
                "removeLabels", update.removeLabels(), "addLabels", update.addLabels());
    }

    static Map<String, Object> row(RelationRow relation) {
        RelationRow.Key key = relation.key();
        return Map.of("from", key.from(), "type", key.type(), "to", key.to(), "properties", relation.properties());
    }

    private static Map<String, Object> row(Difference.RelationUpdate update) {
        return Map.of("element", update.element(), "properties", update.properties());
    }
}
