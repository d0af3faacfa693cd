/** The background server's own main: the only user of embedded Neo4j. */
package org.archgraph.server.embedded;
