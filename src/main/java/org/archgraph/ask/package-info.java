/** Canned queries from {@code cypher/queries}, and from a question to a query and its parameters. */
package org.archgraph.ask;
