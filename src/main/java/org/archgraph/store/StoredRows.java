package org.archgraph.store;

/** Is shown what is stored, one by one. */
interface StoredRows {
    void stored(StoredEntity entity);

    void stored(StoredRelation relation);
}
