package org.archgraph.store;

import java.util.Optional;
import org.archgraph.graph.GraphRevision;
import org.archgraph.graph.KnowledgeGraph;

/**
 * Gives the graph that is to be imported. It is asked while no other import can run, so that of two imports at once the
 * later one also sees the later state of the notes; and asked again where the transaction has to be tried again.
 */
@FunctionalInterface
public interface GraphSource {
    /** The state of the notes at this moment. */
    State now();

    /** A graph that is there already. */
    static GraphSource of(KnowledgeGraph graph) {
        return () -> () -> graph;
    }

    /** The notes as they were at one moment. */
    @FunctionalInterface
    interface State {
        /** Their graph. */
        KnowledgeGraph graph();

        /**
         * What tells this graph from any other, without making it.
         *
         * @return equal texts mean equal graphs; empty where only the graph tells
         */
        default Optional<String> fingerprint() {
            return Optional.empty();
        }

        /**
         * How the graph that has another fingerprint is to be changed to become this one.
         *
         * @return empty where only the whole graph tells
         */
        default Optional<GraphRevision> since(String fingerprint) {
            return Optional.empty();
        }
    }
}
