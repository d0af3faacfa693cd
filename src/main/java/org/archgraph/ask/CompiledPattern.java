package org.archgraph.ask;

import java.util.List;

/**
 * A question pattern, ready to match.
 *
 * @param phrases may come in any order; the elements of each keep theirs
 */
record CompiledPattern(CannedQuery query, String language, List<List<PatternElement>> phrases) {}
