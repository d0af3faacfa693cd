package org.archgraph.graph;

/** Where a name comes from, strongest first. */
enum NameSource {
    /** Front matter {@code title}. */
    TITLE(0),
    /** The first heading, or a part of its parenthesis. */
    HEADING(0),
    /** Front matter {@code aliases}, or a part of the title's parenthesis. */
    ALIAS(0),
    /** The text under which a hub's list links to it, or its group list names it. */
    HUB(1),
    /** The text under which another link shows a placeholder. */
    LINK(2),
    /** The words of the file name, or of the path that a dead link gives. */
    FILE(2),
    /** The ontology's well-known names. */
    KNOWN(3);

    private final int rank;

    NameSource(int rank) {
        this.rank = rank;
    }

    /** Among several entities with one name, only those of the lowest rank are meant by it. */
    int rank() {
        return rank;
    }
}
