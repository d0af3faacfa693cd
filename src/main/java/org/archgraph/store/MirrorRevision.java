package org.archgraph.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.archgraph.graph.Entity;
import org.archgraph.graph.Relation;

/** Copies what {@link GraphMirror} knows of a graph, with the sums of what has changed. */
final class MirrorRevision {
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Map<String, Integer> numbers = new HashMap<>();
    private String[] ids;
    private final List<String> types = new ArrayList<>();

    MirrorRevision(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    void copy(StoredRevision.Rows changed) throws IOException {
        entities(changed.entities());
        types(changed.relations());
        List<Relation> sorted = changed.relations().stream()
                .sorted(Comparator.comparing(Relation::from).thenComparing(Relation::type).thenComparing(Relation::to))
                .toList();
        Set<RelationRow.Key> removed = new HashSet<>();
        changed.removed().forEach(key -> removed.add(new RelationRow.Key(key.from(), key.type(), key.to())));
        relations(sorted, changed.created().size(), removed);
    }

    private void entities(List<Entity> changed) throws IOException {
        Map<String, Long> sums = new HashMap<>();
        changed.forEach(entity -> sums.put(entity.id(), RowHash.of(entity)));
        ids = new String[in.readInt()];
        out.writeInt(ids.length);
        for (int i = 0; i < ids.length; i++) {
            ids[i] = in.readUTF();
            numbers.put(ids[i], i);
            long sum = in.readLong();
            out.writeUTF(ids[i]);
            out.writeLong(sums.getOrDefault(ids[i], sum));
        }
    }

    private void types(List<Relation> relations) throws IOException {
        for (int count = in.readInt(); count > 0; count--) {
            types.add(in.readUTF());
        }
        relations.stream()
                .map(Relation::type)
                .filter(type -> !types.contains(type))
                .distinct()
                .toList()
                .forEach(types::add);
        out.writeInt(types.size());
        for (String type : types) {
            out.writeUTF(type);
        }
    }

    private void relations(List<Relation> changed, int created, Set<RelationRow.Key> removed) throws IOException {
        int count = in.readInt();
        out.writeInt(count + created - removed.size());
        int next = 0;
        int fresh = 0;
        int copied = 0;
        for (; copied < count && (next < changed.size() || !removed.isEmpty()); copied++) {
            int from = in.readInt();
            int type = in.readInt();
            int to = in.readInt();
            long sum = in.readLong();
            RelationRow.Key key = new RelationRow.Key(ids[from], types.get(type), ids[to]);
            while (next < changed.size() && GraphMirror.order(changed.get(next), key) < 0) {
                write(changed.get(next++));
                fresh++;
            }
            if (next < changed.size() && GraphMirror.order(changed.get(next), key) == 0) {
                write(changed.get(next++));
            } else if (!removed.remove(key)) {
                write(from, type, to, sum);
            }
        }
        if (copied < count) {
            // the rest is to the letter what it was
            in.transferTo(out);
        }
        for (; next < changed.size(); next++) {
            write(changed.get(next));
            fresh++;
        }
        if (fresh != created || !removed.isEmpty()) {
            throw new IOException("not the graph that it was taken for");
        }
    }

    private void write(Relation relation) throws IOException {
        write(
                numbers.get(relation.from()),
                types.indexOf(relation.type()),
                numbers.get(relation.to()),
                RowHash.of(relation));
    }

    private void write(int from, int type, int to, long sum) throws IOException {
        out.writeInt(from);
        out.writeInt(type);
        out.writeInt(to);
        out.writeLong(sum);
    }
}
