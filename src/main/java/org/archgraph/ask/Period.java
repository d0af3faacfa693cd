package org.archgraph.ask;

import java.time.LocalDate;

/**
 * A time in a question: a day, a month, a year or a part of one.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param first its first day
 * @param last its last day
 */
record Period(int from, int to, LocalDate first, LocalDate last) {}
