package org.archgraph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.archgraph.graph.Basis;
import org.archgraph.graph.Evidence;
import org.archgraph.graph.Relation;

/**
 * A relation as it shall stand in the graph.
 *
 * @param key which one it is
 * @param properties all of them, in the form in which Neo4j gives them back
 */
record RelationRow(Key key, Map<String, Object> properties) {
    private static final List<String> EVIDENCE = List.of(
            "evidence_basis", "evidence_source", "evidence_line", "evidence_quote", "evidence_rule", "evidence_detail",
            "evidence_resolved_by", "evidence_link");

    /** The properties of the strongest evidence, in the order of {@link #EVIDENCE}. */
    private static final List<String> STRONGEST =
            List.of("basis", "source", "line", "quote", "rule", "detail", "resolved_by", "link");

    /** The ends and the type; there is one relation for each. */
    record Key(String from, String type, String to) {
        static Key of(Relation relation) {
            return new Key(IndexKeys.id(relation.from()), TypeNames.relation(relation.type()),
                    IndexKeys.id(relation.to()));
        }
    }

    static RelationRow of(Relation relation) {
        Key key = Key.of(relation);
        Map<String, Object> row = new HashMap<>();
        row.put("origin", EntityRow.ORIGIN);
        putStrongest(row, relation.strongest());
        if (!relation.detail().isEmpty()) {
            row.put("detail", PropertyValues.storedText(relation.detail()));
        }
        putAll(row, relation.evidence());
        return new RelationRow(key, row);
    }

    /** The properties of the strongest evidence without their keys; null for those that it lacks. */
    List<Object> strongest() {
        List<Object> values = new ArrayList<>();
        STRONGEST.forEach(key -> values.add(properties.get(key)));
        return values;
    }

    /** The lists of all evidence without their keys; null for one that says no more than the strongest. */
    List<Object> lists() {
        List<Object> lists = new ArrayList<>();
        for (int i = 0; i < EVIDENCE.size(); i++) {
            Object list = properties.get(EVIDENCE.get(i));
            lists.add(List.of(properties.getOrDefault(STRONGEST.get(i), "")).equals(list) ? null : list);
        }
        return lists;
    }

    private static void putStrongest(Map<String, Object> row, Evidence evidence) {
        row.put("basis", evidence.basis().code());
        row.put("source", PropertyValues.storedText(evidence.source()));
        row.put("line", (long) evidence.line());
        row.put("quote", PropertyValues.storedText(evidence.quote()));
        row.put("rule", evidence.rule());
        if (evidence.resolvedBy() != null) {
            row.put("resolved_by", evidence.resolvedBy());
        }
        if (evidence.link() != null) {
            row.put("link", PropertyValues.storedText(evidence.link()));
        }
    }

    private static void putAll(Map<String, Object> row, List<Evidence> evidence) {
        row.put("evidence_basis", each(evidence, e -> e.basis().code()));
        row.put("evidence_source", each(evidence, Evidence::source));
        row.put("evidence_line", each(evidence, e -> (long) e.line()));
        row.put("evidence_quote", each(evidence, Evidence::quote));
        row.put("evidence_rule", each(evidence, Evidence::rule));
        row.put("evidence_detail", each(evidence, Evidence::detail));
        row.put("evidence_resolved_by", each(evidence, e -> e.resolvedBy() == null ? "" : e.resolvedBy()));
        row.put("evidence_link", each(evidence, e -> e.link() == null ? "" : e.link()));
    }

    private static Object each(List<Evidence> evidence, Function<Evidence, Object> field) {
        return PropertyValues.stored(evidence.stream().map(field).toList());
    }

    /**
     * All evidence of a stored relation.
     *
     * @return empty where the properties are not those of a relation of ours
     */
    static List<Evidence> evidence(Map<String, Object> properties) {
        List<List<?>> lists = EVIDENCE.stream()
                .<List<?>>map(key -> properties.get(key) instanceof List<?> list ? list : List.of())
                .toList();
        int size = lists.get(0).size();
        if (lists.stream().anyMatch(list -> list.size() != size)) {
            return List.of();
        }
        List<Evidence> evidence = new ArrayList<>();
        try {
            for (int i = 0; i < size; i++) {
                int at = i;
                evidence.add(evidence(lists.stream().<Object>map(list -> list.get(at)).toList()));
            }
        } catch (ClassCastException | IllegalArgumentException | ArithmeticException another) {
            return List.of();
        }
        return evidence;
    }

    /** @param fields in the order of {@link #EVIDENCE} */
    private static Evidence evidence(List<Object> fields) {
        return new Evidence(
                Basis.valueOf(((String) fields.get(0)).toUpperCase(Locale.ROOT)),
                (String) fields.get(1),
                Math.toIntExact((Long) fields.get(2)),
                (String) fields.get(3),
                (String) fields.get(5),
                (String) fields.get(4),
                orNull((String) fields.get(6)),
                orNull((String) fields.get(7)));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
