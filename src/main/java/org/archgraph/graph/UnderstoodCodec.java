package org.archgraph.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.archgraph.graph.EntityDraft.NameUse;
import org.archgraph.graph.Understood.Known;
import org.archgraph.graph.Understood.Mark;
import org.archgraph.vault.BinaryInput;
import org.archgraph.vault.BinaryOutput;

/** What was understood as bytes, and back. */
final class UnderstoodCodec {
    private static final NameSource[] SOURCES = NameSource.values();

    private UnderstoodCodec() {}

    static void write(BinaryOutput out, Understood understood) {
        out.text(understood.files());
        out.list(understood.families(), BinaryOutput::text);
        out.list(understood.entities(), UnderstoodCodec::entity);
        out.list(understood.later(), UnderstoodCodec::entity);
        out.list(List.copyOf(understood.disputed()), UnderstoodCodec::key);
        marks(out, understood.notes());
    }

    static Understood read(BinaryInput in) {
        return new Understood(
                in.text(),
                in.list(BinaryInput::text),
                in.list(UnderstoodCodec::entity),
                in.list(UnderstoodCodec::entity),
                new HashSet<>(in.list(UnderstoodCodec::key)),
                marks(in));
    }

    static void marks(BinaryOutput out, Map<String, Mark> notes) {
        out.number(notes.size());
        new TreeMap<>(notes).forEach((path, mark) -> {
            out.text(path);
            out.text(mark.hash());
            out.text(mark.key());
            out.number(mark.statements());
        });
    }

    static Map<String, Mark> marks(BinaryInput in) {
        Map<String, Mark> notes = new HashMap<>();
        for (int count = in.integer(); count > 0; count--) {
            notes.put(in.text(), new Mark(in.text(), in.text(), in.integer()));
        }
        return notes;
    }

    private static void entity(BinaryOutput out, Known known) {
        out.text(known.id());
        out.optional(known.path());
        out.text(known.type());
        out.list(known.names(), (names, name) -> {
            names.text(name.getKey());
            names.text(name.getValue().text());
            names.octet(name.getValue().source().ordinal());
        });
        out.flag(known.firm());
        out.flag(known.told());
        out.flag(known.listing());
    }

    private static Known entity(BinaryInput in) {
        return new Known(
                in.text(), in.optional(), in.text(), in.list(UnderstoodCodec::name), in.flag(), in.flag(), in.flag());
    }

    private static Map.Entry<String, NameUse> name(BinaryInput in) {
        return Map.entry(in.text(), new NameUse(in.text(), SOURCES[in.octet()]));
    }

    private static void key(BinaryOutput out, RelationCollector.Key key) {
        out.text(key.from());
        out.text(key.type());
        out.text(key.to());
    }

    private static RelationCollector.Key key(BinaryInput in) {
        return new RelationCollector.Key(in.text(), in.text(), in.text());
    }
}
