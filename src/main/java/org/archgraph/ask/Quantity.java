package org.archgraph.ask;

/**
 * A number in a question.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param value Long, or Double where it has a fraction
 * @param large whether it has a unit ("300B"), or is of a million or more
 */
record Quantity(int from, int to, Number value, boolean large) {}
