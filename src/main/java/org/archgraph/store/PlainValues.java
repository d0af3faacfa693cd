package org.archgraph.store;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

/** Turns one record of the driver into the plain values that {@link Rows} promises. */
final class PlainValues {
    /** The ids of the nodes in this record: a relationship itself only knows where its ends are stored. */
    private final Map<String, String> ids = new HashMap<>();

    private PlainValues() {}

    /** The values of a record in the order of its columns. */
    static List<Object> of(Record record) {
        PlainValues plain = new PlainValues();
        List<Object> raw = record.values().stream().map(Value::asObject).toList();
        raw.forEach(plain::remember);
        return plain.list(raw);
    }

    private void remember(Object value) {
        if (value instanceof Node node) {
            Object id = node.asMap().get("id");
            ids.put(node.elementId(), id == null ? null : id.toString());
        } else if (value instanceof Path path) {
            path.nodes().forEach(this::remember);
        } else if (value instanceof List<?> list) {
            list.forEach(this::remember);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::remember);
        }
    }

    private Object plain(Object value) {
        if (value instanceof Node node) {
            return node(node);
        } else if (value instanceof Relationship relationship) {
            return relationship(relationship);
        } else if (value instanceof Path path) {
            return path(path);
        } else if (value instanceof List<?> list) {
            return list(list);
        } else if (value instanceof Map<?, ?> map) {
            return map(map);
        } else if (value instanceof Point point) {
            return point(point);
        } else if (value instanceof IsoDuration duration) {
            return duration(duration);
        }
        return value;
    }

    private List<Object> list(List<?> values) {
        List<Object> plain = new ArrayList<>(values.size());
        values.forEach(value -> plain.add(plain(value)));
        return Collections.unmodifiableList(plain);
    }

    private Map<String, Object> map(Map<?, ?> values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((key, value) -> plain.put((String) key, plain(value)));
        return Collections.unmodifiableMap(plain);
    }

    private GraphValue.Node node(Node node) {
        List<String> labels = StreamSupport.stream(node.labels().spliterator(), false).toList();
        return new GraphValue.Node(labels, map(node.asMap()));
    }

    private GraphValue.Relationship relationship(Relationship relationship) {
        return new GraphValue.Relationship(
                relationship.type(),
                ids.get(relationship.startNodeElementId()),
                ids.get(relationship.endNodeElementId()),
                map(relationship.asMap()));
    }

    private GraphValue.Path path(Path path) {
        return new GraphValue.Path(
                StreamSupport.stream(path.nodes().spliterator(), false).map(this::node).toList(),
                StreamSupport.stream(path.relationships().spliterator(), false).map(this::relationship).toList());
    }

    private static Map<String, Object> point(Point point) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("srid", (long) point.srid());
        plain.put("x", point.x());
        plain.put("y", point.y());
        if (!Double.isNaN(point.z())) {
            plain.put("z", point.z());
        }
        return Collections.unmodifiableMap(plain);
    }

    /** Java has no duration of days and seconds both; such a one is told in ISO 8601. */
    private static Object duration(IsoDuration duration) {
        if (duration.months() == 0 && duration.days() == 0) {
            return Duration.ofSeconds(duration.seconds(), duration.nanoseconds());
        }
        boolean period = duration.seconds() == 0 && duration.nanoseconds() == 0
                && (int) duration.months() == duration.months() && (int) duration.days() == duration.days();
        return period ? Period.of(0, (int) duration.months(), (int) duration.days()) : duration.toString();
    }
}
