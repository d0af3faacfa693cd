package org.archgraph.store;

import org.archgraph.graph.KnowledgeGraph;

/**
 * The sums of all that a graph holds.
 *
 * @param entities in the order of the graph's entities
 * @param relations in the order of the graph's relations
 */
record RowSums(KnowledgeGraph graph, long[] entities, long[] relations) {
    static RowSums of(KnowledgeGraph graph) {
        return new RowSums(
                graph,
                graph.entities().parallelStream().mapToLong(RowHash::of).toArray(),
                graph.relations().parallelStream().mapToLong(RowHash::of).toArray());
    }
}
