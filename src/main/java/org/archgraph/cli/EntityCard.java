package org.archgraph.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.archgraph.render.Card;
import org.archgraph.store.Rows;

/** What the graph knows of one entity, as a card and as an object. */
final class EntityCard {
    /** Properties that are not facts of the notes, or are shown in another place of the card. */
    private static final Set<String> NOT_FACTS = Set.of(
            "id", "name", "aliases", "summary", "path", "text", "content_hash", "origin");

    private static final int MOST_EVIDENCE = 5;
    /** Beside a fact, how exactly it is known. */
    private static final String PRECISION = "_precision";

    private static final List<Heading> HEADINGS = List.of(
            new Heading("USES", "out", "uses"),
            new Heading("DOES_NOT_USE", "out", "does not use"),
            new Heading("USES", "in", "used by"),
            new Heading("DOES_NOT_USE", "in", "not used by"),
            new Heading("IN_GROUP", "out", "in group"),
            new Heading("IN_GROUP", "in", "members"),
            new Heading("RELATED_TO", "out", "links to"),
            new Heading("RELATED_TO", "in", "linked from"));

    private final Map<String, Object> properties;
    private final String type;
    private final Rows relations;

    private record Heading(String relation, String direction, String title) {}

    /** @param relations as the statement show-relations returns them */
    EntityCard(Map<String, Object> properties, String type, Rows relations) {
        this.properties = properties;
        this.type = type;
        this.relations = relations;
    }

    Rows relations() {
        return relations;
    }

    Card card() {
        List<Card.Fact> facts = new ArrayList<>();
        facts.add(new Card.Fact("aliases", properties.get("aliases")));
        facts().forEach((key, value) -> facts.add(new Card.Fact(key.replace('_', ' '), value)));
        facts.add(new Card.Fact("note", properties.getOrDefault("path", "(none: only linked or listed)")));
        List<Card.Section> sections =
                HEADINGS.stream().map(heading -> new Card.Section(heading.title(), lines(heading))).toList();
        return new Card(text("name"), type, text("summary"), facts, sections);
    }

    private Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>(properties);
        facts.keySet().removeAll(NOT_FACTS);
        facts.keySet().removeIf(key -> key.endsWith(PRECISION));
        facts.replaceAll((key, value) -> asExactAsKnown(value, properties.get(key + PRECISION)));
        return facts;
    }

    /** A date of which only the month or year is known is stored as its first day. */
    private static Object asExactAsKnown(Object value, Object precision) {
        if (value instanceof LocalDate date && precision != null) {
            return switch (precision.toString()) {
                case "month" -> date.toString().substring(0, 7);
                case "year" -> date.toString().substring(0, 4);
                default -> value;
            };
        }
        return value;
    }

    private String text(String key) {
        return String.valueOf(properties.getOrDefault(key, ""));
    }

    private List<Card.Line> lines(Heading heading) {
        return relations.rows().stream()
                .filter(row -> row.get(0).equals(heading.relation()) && row.get(1).equals(heading.direction()))
                .flatMap(EntityCard::lines)
                .toList();
    }

    /**
     * A line for the relation with its strongest evidence, and one for each further statement; of mere links only the
     * first.
     */
    private static Stream<Card.Line> lines(List<Object> row) {
        String detail = row.get(4) == null ? "" : " (" + row.get(4) + ")";
        List<?> evidence = (List<?>) row.get(6);
        boolean mereLink = row.get(0).equals("RELATED_TO");
        int shown = mereLink ? 1 : Math.min(evidence.size(), MOST_EVIDENCE);
        String more = evidence.size() > shown ? ", and " + (evidence.size() - shown) + " more" : "";
        return IntStream.range(0, shown).mapToObj(i -> {
            String text = i == 0 ? row.get(2) + detail : "  also";
            return new Card.Line(text, said((Map<?, ?>) evidence.get(i), mereLink) + (i == shown - 1 ? more : ""));
        });
    }

    private static String said(Map<?, ?> evidence, boolean mereLink) {
        String place = evidence.get("source") + ":" + evidence.get("line");
        return mereLink ? place : evidence.get("basis") + ", " + place + ": " + evidence.get("quote");
    }

    /** The entity with its properties and its relations; the long text is left out. */
    Map<String, Object> json() {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("type", type);
        List.of("id", "name", "aliases", "summary", "path")
                .forEach(key -> entity.put(key, properties.get(key)));
        entity.put("facts", plain(facts()));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("entity", entity);
        List<Map<String, Object>> list = new ArrayList<>();
        for (List<Object> row : relations.rows()) {
            Map<String, Object> relation = new LinkedHashMap<>();
            for (int i = 0; i < relations.columns().size(); i++) {
                relation.put(relations.columns().get(i), row.get(i));
            }
            list.add(relation);
        }
        object.put("relations", list);
        return object;
    }

    private static Map<String, Object> plain(Map<String, Object> facts) {
        Map<String, Object> plain = new LinkedHashMap<>();
        facts.forEach((key, value) -> plain.put(
                key, value instanceof java.time.temporal.Temporal ? value.toString() : value));
        return plain;
    }
}
