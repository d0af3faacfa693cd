package org.archgraph.store;

import org.archgraph.graph.KnowledgeGraph;

/**
 * Gives the graph that is to be imported. It is asked while no other import can run, so that of two imports at once the
 * later one also saw the later state of the notes; and asked again where the transaction has to be tried again.
 */
@FunctionalInterface
public interface GraphSource {
    KnowledgeGraph read();
}
