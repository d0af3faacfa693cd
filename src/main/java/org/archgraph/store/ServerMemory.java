package org.archgraph.store;

import java.util.function.Supplier;
import org.archgraph.graph.Entity;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.graph.Relation;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

/** How much a server can hold of a transaction that is not committed yet. */
final class ServerMemory {
    /** Measured: 8 KB of a relation with one piece of evidence; a third of the heap is left to others. */
    private static final long BYTES_PER_ROW = 10_000;

    private static final double SHARE = 0.35;
    /** As many as 512 MiB allow: less no server has. */
    static final int FEWEST = 18_000;
    /** Beyond that the time of a commit is felt by readers. */
    private static final int MOST = 300_000;

    private ServerMemory() {}

    /** How many rows may be written at once; a careful guess where the server does not tell. */
    static int rows(Supplier<Session> sessions, CypherFiles cypher) {
        try (Session session = sessions.get()) {
            long heap = session.run(cypher.text("import/heap")).single().get("max").asLong(0);
            return (int) Math.max(FEWEST, Math.min(MOST, heap * SHARE / BYTES_PER_ROW));
        } catch (Neo4jException | IllegalArgumentException notAllowed) {
            return FEWEST;
        }
    }

    /** What a graph weighs, in rows: long texts count for more. */
    static long weight(KnowledgeGraph graph) {
        long entities = graph.entities().stream().mapToLong(ServerMemory::weight).sum();
        return entities + graph.relations().stream().mapToLong(ServerMemory::weight).sum();
    }

    static long weight(Entity entity) {
        return 1 + entity.text().length() / 2_000;
    }

    static long weight(Relation relation) {
        return 1 + relation.evidence().size() / 3;
    }
}
