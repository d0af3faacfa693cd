package org.archgraph.render;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.archgraph.store.GraphValue;

/**
 * A value as text.
 *
 * @param listSeparator what stands between the items of a list
 * @param shortNumbers whether 671000000000 is written 671B; only where nothing is lost by it
 */
record CellText(String listSeparator, boolean shortNumbers) {
    private static final long SHORTEST_LARGE = 100_000_000L;
    private static final String[] UNITS = {"T", "B", "M"};
    private static final long[] SIZES = {1_000_000_000_000L, 1_000_000_000L, 1_000_000L};

    static final CellText FOR_PEOPLE = new CellText(", ", true);
    static final CellText EXACT = new CellText("; ", false);

    /** The text of {@code value}; empty for null. */
    String of(Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Long || value instanceof Integer) {
            return whole(((Number) value).longValue());
        } else if (value instanceof Double number) {
            return decimal(number);
        } else if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        } else if (value instanceof List<?> list) {
            return list.stream().map(this::of).collect(Collectors.joining(listSeparator));
        } else if (value instanceof Map<?, ?> map) {
            return map(map);
        } else if (value instanceof GraphValue part) {
            return part(part);
        }
        return value.toString();
    }

    private String whole(long number) {
        long size = Math.abs(number);
        for (int i = 0; shortNumbers && size >= SHORTEST_LARGE && i < SIZES.length; i++) {
            if (size >= SIZES[i] && size % (SIZES[i] / 100) == 0) {
                return BigDecimal.valueOf(number)
                                .divide(BigDecimal.valueOf(SIZES[i]))
                                .stripTrailingZeros()
                                .toPlainString()
                        + UNITS[i];
            }
        }
        return Long.toString(number);
    }

    private static String decimal(double number) {
        return Double.isFinite(number) ? BigDecimal.valueOf(number).toPlainString() : Double.toString(number);
    }

    private String map(Map<?, ?> map) {
        return map.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String part(GraphValue part) {
        if (part instanceof GraphValue.Node node) {
            return node(node);
        } else if (part instanceof GraphValue.Relationship relationship) {
            return relationship(relationship);
        }
        GraphValue.Path path = (GraphValue.Path) part;
        StringBuilder text = new StringBuilder(node(path.nodes().get(0)));
        for (int i = 0; i < path.relationships().size(); i++) {
            GraphValue.Relationship step = path.relationships().get(i);
            Object before = path.nodes().get(i).properties().get("id");
            boolean back = step.from() != null && !step.from().equals(before);
            text.append(back ? "<-" : "-")
                    .append(relationship(step))
                    .append(back ? "-" : "->")
                    .append(node(path.nodes().get(i + 1)));
        }
        return text.toString();
    }

    private String node(GraphValue.Node node) {
        String labels = node.labels().stream().map(label -> ":" + label).collect(Collectors.joining());
        return "(" + labels + properties(node.properties(), labels.isEmpty()) + ")";
    }

    private String relationship(GraphValue.Relationship relationship) {
        return "[:" + relationship.type() + properties(relationship.properties(), false) + "]";
    }

    private String properties(Map<String, Object> properties, boolean first) {
        return properties.isEmpty() ? "" : (first ? "" : " ") + map(properties);
    }
}
