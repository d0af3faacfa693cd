package org.archgraph.ask;

import java.util.List;
import java.util.Map;

/**
 * A way to read a question by a pattern.
 *
 * @param slots what stands in its slots, by parameter, in the order of the question
 * @param cost the lower, the closer: words beside the names, words that were passed over, partial and ambiguous names
 */
record Parse(CompiledPattern pattern, Map<String, List<Mention>> slots, int cost) {}
