package org.archgraph.ask;

import java.util.List;
import java.util.Map;

/**
 * A question pattern, ready to match.
 *
 * @param phrases may come in any order; the elements of each keep theirs
 * @param fixed the parameters that the form of the question gives, as text
 */
record CompiledPattern(
        CannedQuery query, String language, List<List<PatternElement>> phrases, Map<String, String> fixed) {}
