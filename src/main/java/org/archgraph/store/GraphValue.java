package org.archgraph.store;

import java.util.List;
import java.util.Map;

/** A value of a row that is a part of the graph itself. */
public sealed interface GraphValue {
    /** A node. */
    record Node(List<String> labels, Map<String, Object> properties) implements GraphValue {}

    /** A relationship; {@code from} and {@code to} are the {@code id} properties of its ends where known, else null. */
    record Relationship(String type, String from, String to, Map<String, Object> properties) implements GraphValue {}

    /** A path: nodes and relationships by turns. */
    record Path(List<Node> nodes, List<Relationship> relationships) implements GraphValue {}
}
