package org.archgraph.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Brings a value into the form in which Neo4j gives it back. Without that, what was just written would differ from what
 * is then read, and every import would write it again.
 */
final class PropertyValues {
    private PropertyValues() {}

    /** A value that Neo4j stores and returns unchanged; null for null. */
    static Object stored(Object value) {
        return value instanceof List<?> list ? storedList(list) : storedScalar(value);
    }

    private static Object storedScalar(Object value) {
        if (value instanceof Double || value instanceof Float) {
            return ((Number) value).doubleValue();
        }
        if (value instanceof Number number) {
            return number.longValue();
        }
        if (value == null || value instanceof Boolean || value instanceof LocalDate) {
            return value;
        }
        return storedText(value.toString());
    }

    /** Neo4j's lists hold one type and no null. */
    private static List<Object> storedList(List<?> list) {
        if (list.size() == 1 && list.get(0) instanceof String text) {
            // as nearly all evidence is
            return List.of(storedText(text));
        }
        List<?> present = list.stream().filter(Objects::nonNull).toList();
        Function<Object, Object> convert = PropertyValues::storedScalar;
        if (present.stream().map(PropertyValues::storedScalar).map(Object::getClass).distinct().count() > 1) {
            boolean numbers = present.stream().allMatch(Number.class::isInstance);
            convert = numbers ? v -> ((Number) v).doubleValue() : v -> storedText(v.toString());
        }
        return present.stream().map(convert).toList();
    }

    /** Half a surrogate pair has no UTF-8 and would be lost on the way. */
    static String storedText(String text) {
        StringBuilder repaired = null;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < Character.MIN_SURROGATE || !Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
                continue;
            }
            repaired = repaired == null ? new StringBuilder(text) : repaired;
            repaired.setCharAt(at, '\uFFFD');
        }
        return repaired == null ? text : repaired.toString();
    }
}
