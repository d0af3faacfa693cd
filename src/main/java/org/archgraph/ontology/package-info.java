/** The YAML file that says which types, relations, sections, folders, fields, names and cues exist. */
package org.archgraph.ontology;
