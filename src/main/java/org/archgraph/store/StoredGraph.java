package org.archgraph.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Shows what the knowledge base holds to a comparison. */
final class StoredGraph {
    /** Keys a statement. */
    private static final int KEYS = 5_000;

    private final TransactionContext tx;
    private final CypherFiles cypher;
    private final ImportProgress progress;

    StoredGraph(TransactionContext tx, CypherFiles cypher, ImportProgress progress) {
        this.tx = tx;
        this.cypher = cypher;
        this.progress = progress;
    }

    /** All of it. */
    void showAll(StoredRows shown) {
        long read = 0;
        progress.at(ImportProgress.Phase.READ, read, 0);
        for (var rows = tx.run(cypher.text("import/read-entities")); rows.hasNext(); read++) {
            shown.stored(entity(rows.next()));
        }
        progress.at(ImportProgress.Phase.READ, read, 0);
        for (var rows = tx.run(cypher.text("import/read-relations")); rows.hasNext(); read++) {
            shown.stored(relation(rows.next()));
        }
        progress.at(ImportProgress.Phase.READ, read, 0);
    }

    /** These entities and relations, as far as they are there. */
    void show(StoredRows shown, List<String> ids, List<RelationRow.Key> keys) {
        progress.at(ImportProgress.Phase.READ, 0, 0);
        String entities = cypher.text("import/read-some-entities");
        for (int at = 0; at < ids.size(); at += KEYS) {
            List<String> some = ids.subList(at, Math.min(ids.size(), at + KEYS));
            tx.run(entities, Map.of("keys", some)).forEachRemaining(row -> shown.stored(entity(row)));
        }
        String relations = cypher.text("import/read-some-relations");
        for (int at = 0; at < keys.size(); at += KEYS) {
            List<Map<String, Object>> some = keys.subList(at, Math.min(keys.size(), at + KEYS)).stream()
                    .map(key -> Map.<String, Object>of("from", key.from(), "type", key.type(), "to", key.to()))
                    .toList();
            tx.run(relations, Map.of("keys", some)).forEachRemaining(row -> shown.stored(relation(row)));
        }
        progress.at(ImportProgress.Phase.READ, ids.size() + (long) keys.size(), 0);
    }

    /** How many relations of ours each of these entities has. */
    Map<String, Long> degrees(Collection<String> ids) {
        Map<String, Long> degrees = new HashMap<>();
        tx.run(cypher.text("import/read-degrees"), Map.of("keys", List.copyOf(ids))).forEachRemaining(row ->
                degrees.put(row.get("id").asString(), row.get("relations").asLong()));
        return degrees;
    }

    /** The notes alone. */
    void showNotes(NoteCount notes) {
        tx.run(cypher.text("import/read-notes")).forEachRemaining(row -> notes.stored(row.asMap()));
    }

    /** How many entities there are, also of others. */
    long entities() {
        return tx.run(cypher.text("import/count-entities")).single().get("entities").asLong();
    }

    /** How many relationships there are, also of others. */
    long relations() {
        return tx.run(cypher.text("import/count-relationships")).single().get("relationships").asLong();
    }

    private static StoredEntity entity(Record row) {
        return new StoredEntity(row.get("element").asString(), row.get("labels").asList(label -> label.asString()),
                row.get("properties").asMap());
    }

    private static StoredRelation relation(Record row) {
        RelationRow.Key key = new RelationRow.Key(
                String.valueOf(row.get("from").asObject()), row.get("type").asString(),
                String.valueOf(row.get("to").asObject()));
        return new StoredRelation(row.get("element").asString(), key, row.get("properties").asMap());
    }
}
