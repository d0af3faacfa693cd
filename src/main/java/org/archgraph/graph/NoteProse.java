package org.archgraph.graph;

import java.util.List;

/**
 * What the prose of one note says. It depends on nothing that another note's prose says, so that notes are read in any
 * order and what was read before can be kept.
 *
 * @param statements about entities of the catalog, and stand-ins
 * @param descriptions what its lists say of what they link to
 * @param understood the links that it has understood as more than mere links, by their numbers as {@link
 *         LinkWalk} counts
 */
record NoteProse(List<Statement> statements, List<Description> descriptions, List<Integer> understood) {
    /** What a list says of something that it links to. */
    record Description(EntityDraft entity, String text) {}
}
