package org.archgraph.graph;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.archgraph.ontology.Fact;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Names;
import org.archgraph.vault.Note;
import org.archgraph.vault.Property;

/** Turns a note's front matter into the entity's typed facts. */
final class FactReader {
    /** Keys that say something about the note itself or its names, not about the thing. */
    private static final Set<String> NOT_FACTS = Set.of("type", "title", "aliases", "alias", "cssclass", "cssclasses");

    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
    private static final Pattern QUANTITY = Pattern.compile(
            "~?\\s*([0-9]+(?:[ _\\u00a0][0-9]{3})*(?:[.,][0-9]+)?)\\s*(k|m|b|t|тыс|млн|млрд|трлн)?\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** English thousands: "131,072" is no decimal fraction, while "1,04 трлн" is one. */
    private static final Pattern THOUSANDS = Pattern.compile("~?\\s*[1-9][0-9]{0,2}(?:,[0-9]{3})+");
    private static final Map<String, Long> UNITS = Map.of(
            "k", 1_000L, "тыс", 1_000L, "m", 1_000_000L, "млн", 1_000_000L, "b", 1_000_000_000L, "млрд",
            1_000_000_000L, "t", 1_000_000_000_000L, "трлн", 1_000_000_000_000L);

    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Map<String, Fact> facts = new HashMap<>();
    private final Wordings wordings;

    FactReader(Ontology ontology, Wordings wordings) {
        this.wordings = wordings;
        for (Fact fact : ontology.facts()) {
            facts.put(Names.fold(fact.name()), fact);
            fact.keys().forEach(key -> facts.putIfAbsent(Names.fold(key), fact));
        }
    }

    /** The facts by property name, ordered. */
    Map<String, Object> read(Note note) {
        Map<String, Object> properties = new TreeMap<>();
        for (Property property : note.properties()) {
            String key = Names.fold(property.key());
            boolean relation = wordings.field(key).isPresent() && !facts.containsKey(key);
            if (!NOT_FACTS.contains(key) && !(relation && !property.links().isEmpty())) {
                put(properties, property.key(), property.value());
            }
        }
        return properties;
    }

    private void put(Map<String, Object> properties, String key, Object value) {
        Fact fact = facts.get(Names.fold(key));
        String name = fact != null ? fact.name() : Names.fold(key).replaceAll("[^\\p{L}\\p{N}]+", "_");
        if (name.isEmpty() || value == null) {
            return;
        }
        if (value instanceof Map<?, ?> map) {
            map.forEach((inner, innerValue) -> put(properties, key + "_" + inner, innerValue));
            return;
        }
        Object typed = fact == null ? plain(value) : typed(fact, value);
        if (typed != null) {
            properties.put(name, typed);
        }
        if (isYearMonth(value) && typed instanceof LocalDate) {
            properties.put(name + "_precision", "month");
        }
    }

    private static boolean isYearMonth(Object value) {
        return value instanceof String text && YEAR_MONTH.matcher(text.strip()).matches();
    }

    private static Object typed(Fact fact, Object value) {
        Object typed = value instanceof String text
                ? switch (fact.kind()) {
                    case NUMBER -> number(text);
                    case DATE -> date(text);
                    case TEXT -> text;
                }
                : null;
        if (typed != null) {
            return typed;
        }
        Object plain = plain(value);
        return fact.kind() == Fact.Kind.TEXT && !(plain instanceof List) && plain != null ? plain.toString() : plain;
    }

    private static Object date(String text) {
        try {
            return isYearMonth(text) ? YearMonth.parse(text.strip()).atDay(1) : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Object number(String text) {
        boolean thousands = THOUSANDS.matcher(text.strip()).matches();
        Matcher quantity = QUANTITY.matcher(thousands ? text.strip().replace(",", "") : text.strip());
        if (!quantity.matches()) {
            return null;
        }
        String unit = quantity.group(2) == null ? "" : quantity.group(2).toLowerCase(Locale.ROOT);
        BigDecimal number = new BigDecimal(
                quantity.group(1).replaceAll("[ _\\u00a0]", "").replace(',', '.'));
        BigDecimal value = number.multiply(BigDecimal.valueOf(UNITS.getOrDefault(unit, 1L)));
        boolean whole = value.stripTrailingZeros().scale() <= 0 && value.compareTo(LARGEST_WHOLE) <= 0;
        return whole ? (Object) value.longValue() : (Object) value.doubleValue();
    }

    /** A value as the graph can hold it: lists of one kind, everything that is unknown to it as text. */
    private static Object plain(Object value) {
        if (value instanceof List<?> list) {
            return list(list);
        }
        if (value instanceof String || value instanceof Long || value instanceof Double || value instanceof Boolean
                || value instanceof LocalDate) {
            return value;
        }
        if (value instanceof OffsetDateTime time) {
            return time.toLocalDate();
        }
        if (value instanceof LocalDateTime time) {
            return time.toLocalDate();
        }
        return value == null ? null : value.toString();
    }

    private static Object list(List<?> list) {
        List<Object> plain = list.stream().filter(item -> item != null).map(FactReader::plain).toList();
        boolean oneKind = plain.stream().map(Object::getClass).distinct().count() <= 1
                && plain.stream().noneMatch(item -> item instanceof List);
        return oneKind ? plain : plain.stream().map(Object::toString).toList();
    }
}
