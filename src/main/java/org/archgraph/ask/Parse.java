package org.archgraph.ask;

import java.util.List;
import java.util.Map;

/**
 * A way to read a question by a pattern.
 *
 * @param names what stands in its slots for names, by parameter
 * @param values the numbers and dates in its other slots, by parameter
 * @param fixed the parameters that the form of the question gives, as text
 * @param cost the lower, the closer: words beside the names, words that were passed over, partial and ambiguous names
 */
record Parse(
        CompiledPattern pattern,
        Map<String, List<Mention>> names,
        Map<String, Object> values,
        Map<String, String> fixed,
        int cost) {
    CannedQuery query() {
        return pattern.query();
    }
}
