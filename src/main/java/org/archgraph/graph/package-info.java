/** From notes and ontology to entities, relations and problems: resolving, naming, typing. Pure, no I/O. */
package org.archgraph.graph;
