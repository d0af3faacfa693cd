package org.archgraph.graph;

/**
 * An edited note changes what other notes may mean, so that all have to be read again. Carries nothing: nobody is told.
 */
final class ContextChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ContextChangedException() {
        super(null, null, false, false);
    }
}
