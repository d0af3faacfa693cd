package org.archgraph.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.archgraph.render.OutputFormat;
import org.archgraph.render.Printable;
import org.archgraph.store.GraphChanges;
import org.archgraph.store.GraphChanges.Changes;
import org.archgraph.store.GraphChanges.EntityItem;
import org.archgraph.store.GraphChanges.NameItem;
import org.archgraph.store.GraphChanges.RelationItem;
import org.archgraph.store.GraphChanges.Renaming;
import org.archgraph.store.GraphChanges.Retyping;
import org.archgraph.store.ImportResult;

/** Tells what an import would change. */
final class ChangeReport {
    private static final int SHOWN = 100;

    private final Session session;

    ChangeReport(Session session) {
        this.session = session;
    }

    void print(GraphChanges changes) {
        if (session.tableOrJson() == OutputFormat.JSON) {
            JsonOutput.print(session.console(), json(changes));
        } else {
            people(changes);
        }
    }

    private void people(GraphChanges changes) {
        PrintWriter out = session.console().out();
        ImportResult.Notes notes = changes.notes();
        out.printf(
                "%d notes: %d added, %d changed, %d unchanged, %d removed (dry run: nothing was written)%n",
                notes.total(), notes.added(), notes.changed(), notes.unchanged(), notes.removed());
        section(out, "entities", changes.entities(), ChangeReport::line, ChangeReport::line);
        section(out, "relations", changes.relations(), ChangeReport::line, ChangeReport::line);
        section(out, "names", changes.names(), ChangeReport::line, ChangeReport::line);
        section(out, "types", changes.types(), type -> type, ChangeReport::line);
        out.flush();
    }

    private static <T, C> void section(
            PrintWriter out,
            String title,
            Changes<T, C> changes,
            Function<T, String> line,
            Function<C, String> changed) {
        out.printf(
                "%s: %d added, %d changed, %d removed%n",
                title, changes.added().size(), changes.changed().size(), changes.removed().size());
        lines(out, "+", changes.added(), line);
        lines(out, "~", changes.changed(), changed);
        lines(out, "-", changes.removed(), line);
    }

    private static <T> void lines(PrintWriter out, String mark, List<T> items, Function<T, String> line) {
        items.stream().limit(SHOWN).forEach(item -> out.println("  " + mark + " " + Printable.line(line.apply(item))));
        if (items.size() > SHOWN) {
            out.println("  " + mark + " ... and " + (items.size() - SHOWN) + " more; -o json lists them all");
        }
    }

    private static String line(EntityItem item) {
        return item.type() + " " + item.id() + " (" + item.name() + ")" + list(item.properties());
    }

    private static String line(RelationItem item) {
        return item.from() + " " + item.type() + " " + item.to() + list(item.properties());
    }

    private static String line(NameItem item) {
        return item.name() + " (" + item.id() + ")";
    }

    private static String line(Renaming item) {
        return item.from() + " -> " + item.to() + " (" + item.id() + ")";
    }

    private static String line(Retyping item) {
        return item.id() + ": " + item.from() + " -> " + item.to();
    }

    private static String list(List<String> properties) {
        return properties.isEmpty() ? "" : ": " + String.join(", ", properties);
    }

    private static Map<String, Object> json(GraphChanges changes) {
        ImportResult.Notes notes = changes.notes();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("dryRun", true);
        report.put("notes", notes.total());
        report.put("added", notes.added());
        report.put("changed", notes.changed());
        report.put("unchanged", notes.unchanged());
        report.put("removed", notes.removed());
        report.put("entities", json(changes.entities(), ChangeReport::json, ChangeReport::json));
        report.put("relations", json(changes.relations(), ChangeReport::json, ChangeReport::json));
        report.put("names", json(
                changes.names(),
                item -> map("id", item.id(), "name", item.name()),
                item -> map("id", item.id(), "from", item.from(), "to", item.to())));
        report.put("types", json(
                changes.types(),
                type -> type,
                item -> map("id", item.id(), "from", item.from(), "to", item.to())));
        return report;
    }

    private static <T, C> Map<String, Object> json(
            Changes<T, C> changes, Function<T, Object> item, Function<C, Object> changed) {
        return map(
                "added", changes.added().stream().map(item).toList(),
                "changed", changes.changed().stream().map(changed).toList(),
                "removed", changes.removed().stream().map(item).toList());
    }

    private static Object json(EntityItem item) {
        return withProperties(map("id", item.id(), "type", item.type(), "name", item.name()), item.properties());
    }

    private static Object json(RelationItem item) {
        return withProperties(map("from", item.from(), "type", item.type(), "to", item.to()), item.properties());
    }

    private static Object withProperties(Map<String, Object> item, List<String> properties) {
        if (!properties.isEmpty()) {
            item.put("properties", properties);
        }
        return item;
    }

    /** Of keys and values by turns, in that order. */
    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
