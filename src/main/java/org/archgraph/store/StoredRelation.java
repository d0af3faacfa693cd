package org.archgraph.store;

import java.util.Map;

/**
 * A relation as it stands in the graph.
 *
 * @param element where it is, as long as the transaction lasts
 * @param key which one it is
 * @param properties all of them
 */
record StoredRelation(String element, RelationRow.Key key, Map<String, Object> properties) {}
