/** The graph in Neo4j: connection, schema, difference, batched writes, rows. The only user of the driver. */
package org.archgraph.store;
