package org.archgraph.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * An entity as it stands in the graph.
 *
 * @param element where it is, as long as the transaction lasts
 * @param labels all of them
 * @param properties all of them; {@code id} may be anything if somebody changed it
 */
record StoredEntity(String element, List<String> labels, Map<String, Object> properties) {
    boolean sameAs(EntityRow row) {
        return new HashSet<>(labels).equals(new HashSet<>(row.labels())) && properties.equals(row.properties());
    }
}
