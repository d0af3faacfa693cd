package org.archgraph.export;

/** The forms in which other programs take a graph. */
public enum ExportFormat {
    /** GraphML, as Gephi and NetworkX read it. */
    GRAPHML,
    /** Node-link JSON, as D3 and NetworkX read it. */
    JSON,
    /** A folder of CSV files for {@code neo4j-admin database import}. */
    CSV,
    /** Cypher statements that rebuild the graph in an empty database. */
    CYPHER,
    /** A drawing for Graphviz. */
    DOT,
    /** A flowchart for Markdown. */
    MERMAID
}
