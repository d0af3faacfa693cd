package org.archgraph.store;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.graph.Relation;

/** Walks through a graph and what {@link GraphMirror} knows of another in their common order. */
final class MirrorComparison {
    private final KnowledgeGraph graph;
    private final RowSums sums;
    private final DataInputStream in;
    private final GraphMirror.Changes changes =
            new GraphMirror.Changes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private String[] ids;
    private String[] types;

    MirrorComparison(KnowledgeGraph graph, RowSums sums, DataInputStream in) {
        this.graph = graph;
        this.sums = sums;
        this.in = in;
    }

    GraphMirror.Changes run() throws IOException {
        entities();
        relations();
        return changes;
    }

    private void entities() throws IOException {
        ids = new String[in.readInt()];
        int next = 0;
        for (int i = 0; i < ids.length; i++) {
            ids[i] = in.readUTF();
            long sum = in.readLong();
            while (next < graph.entities().size() && graph.entities().get(next).id().compareTo(ids[i]) < 0) {
                changes.entities().add(graph.entities().get(next++));
            }
            if (next < graph.entities().size() && graph.entities().get(next).id().equals(ids[i])) {
                if (sums.entities()[next] != sum) {
                    changes.entities().add(graph.entities().get(next));
                }
                next++;
            } else {
                changes.goneEntities().add(ids[i]);
            }
        }
        changes.entities().addAll(graph.entities().subList(next, graph.entities().size()));
    }

    private void relations() throws IOException {
        types = new String[in.readInt()];
        for (int i = 0; i < types.length; i++) {
            types[i] = in.readUTF();
        }
        int next = 0;
        List<Relation> wanted = graph.relations();
        for (int count = in.readInt(); count > 0; count--) {
            RelationRow.Key key = new RelationRow.Key(ids[in.readInt()], types[in.readInt()], ids[in.readInt()]);
            long sum = in.readLong();
            while (next < wanted.size() && GraphMirror.order(wanted.get(next), key) < 0) {
                changes.relations().add(wanted.get(next++));
            }
            if (next < wanted.size() && GraphMirror.order(wanted.get(next), key) == 0) {
                if (sums.relations()[next] != sum) {
                    changes.relations().add(wanted.get(next));
                }
                next++;
            } else {
                changes.goneRelations().add(key);
            }
        }
        changes.relations().addAll(wanted.subList(next, wanted.size()));
    }

}
