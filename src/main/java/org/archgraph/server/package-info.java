/** Starts, finds and stops the background server; loads no Neo4j class. */
package org.archgraph.server;
