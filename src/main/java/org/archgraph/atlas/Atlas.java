package org.archgraph.atlas;

import org.archgraph.store.CypherFiles;
import org.archgraph.store.Store;

/**
 * One self-contained page of a knowledge base: matrix, drawing, time line and cards. The same graph gives the same
 * page.
 *
 * @param html the page
 * @param entities how many entities are in it
 * @param relations how many relations are in it
 */
public record Atlas(String html, int entities, int relations) {
    /**
     * Reads a knowledge base and makes its page.
     *
     * @param version of archgraph
     */
    public static Atlas of(Store store, CypherFiles cypher, String version) {
        AtlasData data = AtlasData.read(store, cypher);
        return new Atlas(
                new PageTemplate().fill(data.json(), version),
                data.entities().size(),
                data.relations().size());
    }
}
