package org.archgraph.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.archgraph.store.Rows;

/**
 * Models against techniques, put together from one row for each pair.
 *
 * @param models in the order of the rows
 * @param groups the techniques of each innovation group, in the order of the groups' names; those of none under ""
 * @param cells the value and the scope of each pair
 */
record MatrixGrid(List<String> models, Map<String, Set<String>> groups, Map<Pair, Cell> cells) {
    private static final List<String> COLUMNS = List.of("model", "technique", "group", "value", "detail");

    record Pair(String model, String technique) {}

    /** What a model says of a technique. */
    record Cell(Sign sign, String detail) {}

    /** How that is written. */
    enum Sign {
        YES("yes", "●", "uses"),
        PARTLY("partly", "◐", "partly"),
        NO("no", "✕", "does not use"),
        UNSAID("unsaid", "·", "not stated");

        private final String value;
        private final String mark;
        private final String words;

        Sign(String value, String mark, String words) {
            this.value = value;
            this.mark = mark;
            this.words = words;
        }

        String mark() {
            return mark;
        }

        String words() {
            return words;
        }

        private static Optional<Sign> of(Object value) {
            return List.of(values()).stream().filter(sign -> sign.value.equals(value)).findFirst();
        }
    }

    /**
     * Empty where the rows are something else than all pairs of some models and techniques; a limit may cut the last.
     */
    static Optional<MatrixGrid> of(Rows rows) {
        if (!rows.columns().equals(COLUMNS) || rows.rows().isEmpty()) {
            return Optional.empty();
        }
        List<String> models = new ArrayList<>();
        Map<String, String> groups = new LinkedHashMap<>();
        Map<Pair, Cell> cells = new LinkedHashMap<>();
        for (List<Object> row : rows.rows()) {
            Optional<Sign> sign = Sign.of(row.get(3));
            if (sign.isEmpty()) {
                return Optional.empty();
            }
            Pair pair = new Pair(text(row.get(0)), text(row.get(1)));
            if (!models.contains(pair.model())) {
                models.add(pair.model());
            }
            groups.put(pair.technique(), text(row.get(2)));
            cells.put(pair, new Cell(sign.get(), text(row.get(4))));
        }
        if (rows.truncated() && models.size() > 1) {
            // the last model may have lost some of its pairs
            String last = models.remove(models.size() - 1);
            cells.keySet().removeIf(pair -> pair.model().equals(last));
        }
        boolean whole = cells.size() == models.size() * groups.size();
        return whole ? Optional.of(new MatrixGrid(models, byGroup(groups), cells)) : Optional.empty();
    }

    private static String text(Object value) {
        return value == null ? "" : Printable.line(CellText.FOR_PEOPLE.of(value));
    }

    private static Map<String, Set<String>> byGroup(Map<String, String> groups) {
        Map<String, Set<String>> found = new TreeMap<>();
        groups.forEach((technique, joined) -> split(joined, groups.values())
                .forEach(group -> found.computeIfAbsent(group, name -> new LinkedHashSet<>()).add(technique)));
        // those of no group come last
        Map<String, Set<String>> ordered = new LinkedHashMap<>(found);
        Optional.ofNullable(ordered.remove("")).ifPresent(rest -> ordered.put("", rest));
        return ordered;
    }

    /** The groups of a technique; a comma may also be a part of a name, so the parts must be names elsewhere. */
    private static List<String> split(String joined, Collection<String> all) {
        List<String> parts = List.of(joined.split(", "));
        return parts.size() > 1 && parts.stream().anyMatch(all::contains) ? parts : List.of(joined);
    }

    Cell cell(String model, String technique) {
        return cells.get(new Pair(model, technique));
    }

    /** The pairs of which only a scope or a remark tells all, in the order of the rows. */
    List<Map.Entry<Pair, Cell>> partly() {
        List<Map.Entry<Pair, Cell>> partly = new ArrayList<>(cells.entrySet());
        partly.removeIf(entry -> entry.getValue().sign() != Sign.PARTLY || entry.getValue().detail().isEmpty());
        return partly;
    }
}
