package org.archgraph.export;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all values of one property are.
 *
 * @param type the type of the values, or of the items of lists; in the words of Neo4j's importer
 * @param list whether one of the values is a list
 */
record Kind(String type, boolean list) {
    static final String TEXT = "string";
    static final String WHOLE = "long";
    static final String DECIMAL = "double";
    static final String TRUTH = "boolean";

    private static final Map<Class<?>, String> TYPES = Map.ofEntries(
            Map.entry(Long.class, WHOLE),
            Map.entry(Double.class, DECIMAL),
            Map.entry(Boolean.class, TRUTH),
            Map.entry(LocalDate.class, "date"),
            Map.entry(ZonedDateTime.class, "datetime"),
            Map.entry(OffsetDateTime.class, "datetime"),
            Map.entry(LocalDateTime.class, "localdatetime"),
            Map.entry(OffsetTime.class, "time"),
            Map.entry(LocalTime.class, "localtime"),
            Map.entry(Duration.class, "duration"),
            Map.entry(Period.class, "duration"));

    /** The type of one value that is no list. */
    static String typeOf(Object value) {
        return TYPES.getOrDefault(value.getClass(), TEXT);
    }

    /** The kind of each property, in the order of their names; what is of several types is text. */
    static Map<String, Kind> ofAll(Collection<Map<String, Object>> properties) {
        Set<String> names = new TreeSet<>();
        properties.forEach(map -> names.addAll(map.keySet()));
        Map<String, Kind> kinds = new TreeMap<>();
        names.forEach(name -> kinds.put(name, of(properties.stream().map(map -> map.get(name)))));
        return kinds;
    }

    private static Kind of(Stream<Object> all) {
        List<Object> values = all.filter(Objects::nonNull).toList();
        Set<String> types = values.stream()
                .flatMap(value -> items(value).stream())
                .map(Kind::typeOf)
                .collect(Collectors.toSet());
        boolean numbers = types.equals(Set.of(WHOLE, DECIMAL));
        String type = numbers ? DECIMAL : types.size() == 1 ? types.iterator().next() : TEXT;
        return new Kind(type, values.stream().anyMatch(Collection.class::isInstance));
    }

    /** The items of a list; the value itself where it is none. */
    static Collection<?> items(Object value) {
        return value instanceof Collection<?> list ? list : List.of(value);
    }
}
