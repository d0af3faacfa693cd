package org.archgraph.render;

/** The forms in which answers are written. */
public enum OutputFormat {
    /** For people: columns that line up and fit the screen. */
    TABLE,
    /** One object with the query, its parameters, the columns and the rows. */
    JSON,
    /** One object a row, one row a line. */
    JSONL,
    /** RFC 4180, with a header. */
    CSV,
    /** A table as GitHub and Obsidian read it. */
    MARKDOWN,
    /** SARIF 2.1.0: the problems that {@code check} finds, and nothing else. */
    SARIF,
    /** Workflow commands of GitHub Actions: the problems that {@code check} finds, and nothing else. */
    GITHUB,
    /** GraphML: what {@code export} writes, and nothing else. */
    GRAPHML,
    /** A Cypher script: what {@code export} writes, and nothing else. */
    CYPHER,
    /** Graphviz: what {@code export} writes, and nothing else. */
    DOT,
    /** Mermaid: what {@code export} writes, and nothing else. */
    MERMAID
}
