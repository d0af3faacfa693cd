package org.archgraph.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.archgraph.graph.Entity;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.graph.Relation;

/**
 * A file that knows what the graph held after an import, by sums: what differs from it is all that has to be read and
 * written. It belongs to one generation of the graph, and is safe to lose and to damage.
 */
final class GraphMirror {
    private static final String MAGIC = "archgraph graph 2";
    /** Longer ids are not stored as they are. */
    private static final int LONGEST_ID = 1_000;

    private final SummedFile file;
    private final String program;
    /** Of the graph that was looked at last. */
    private RowSums sums;
    /** Null where none are being found. */
    private CompletableFuture<RowSums> coming;

    /**
     * @param program which program imports: another may write the same graph otherwise
     */
    GraphMirror(Path file, String program) {
        this.file = new SummedFile(file);
        this.program = program;
    }

    /** Whether anything is remembered; who deletes it wants the database itself to be looked at. */
    boolean isThere() {
        return file.isThere();
    }

    /** What has changed between two graphs: what is new or another, and the keys of what is gone. */
    record Changes(
            List<Entity> entities,
            List<String> goneEntities,
            List<Relation> relations,
            List<RelationRow.Key> goneRelations) {
        int size() {
            return entities.size() + goneEntities.size() + relations.size() + goneRelations.size();
        }

        long weight() {
            return entities.stream().mapToLong(ServerMemory::weight).sum() + goneEntities.size()
                    + relations.stream().mapToLong(ServerMemory::weight).sum() + goneRelations.size();
        }
    }

    /** Compares a graph with what the mirror knows of a generation; empty where it knows nothing of that. */
    Optional<Changes> compare(KnowledgeGraph graph, String generation) {
        try (DataInputStream in = file.open()) {
            return isOf(generation, in)
                    ? Optional.of(new MirrorComparison(graph, sums(graph), in).run())
                    : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private boolean isOf(String generation, DataInputStream in) throws IOException {
        return in.readUTF().equals(MAGIC) && in.readUTF().equals(program) && in.readUTF().equals(generation);
    }

    /** A graph is to be remembered soon: its sums are found meanwhile. */
    void expect(KnowledgeGraph graph) {
        coming = CompletableFuture.supplyAsync(() -> RowSums.of(graph));
    }

    private RowSums sums(KnowledgeGraph graph) {
        if (coming != null) {
            sums = coming.join();
            coming = null;
        }
        if (sums == null || sums.graph() != graph) {
            sums = RowSums.of(graph);
        }
        return sums;
    }

    /** Of relations: by from, type and to. */
    static int order(Relation relation, RelationRow.Key key) {
        int from = relation.from().compareTo(key.from());
        int type = from != 0 ? from : relation.type().compareTo(key.type());
        return type != 0 ? type : relation.to().compareTo(key.to());
    }

    /** Remembers a graph; one that cannot be remembered is not. */
    void write(KnowledgeGraph graph, String generation) {
        try {
            file.forget();
            if (fits(graph)) {
                file.replace(out -> {
                    writeHead(generation, out);
                    write(graph, sums(graph), out);
                });
            }
        } catch (IOException e) {
            // the next import reads the graph instead
        }
    }

    /**
     * What is to be remembered next.
     *
     * @param bytes of the file; null where nothing can be remembered
     */
    record Copy(byte[] bytes) {}

    /**
     * What is to be remembered when some of a graph has changed.
     *
     * @param before the generation that it knows
     * @param generation what the graph will be then
     * @param changed what will have changed
     */
    Copy revised(String before, String generation, StoredRevision.Rows changed) {
        try (DataInputStream in = file.open()) {
            if (!isOf(before, in)) {
                return new Copy(null);
            }
            return new Copy(SummedFile.bytes(out -> {
                writeHead(generation, out);
                new MirrorRevision(in, out).copy(changed);
            }));
        } catch (IOException | RuntimeException e) {
            return new Copy(null);
        }
    }

    /** Remembers that, when it is so; where it cannot be, nothing is remembered. */
    void replace(Copy next) {
        if (next.bytes() == null) {
            forget();
            return;
        }
        try {
            file.replace(next.bytes());
        } catch (IOException e) {
            forget();
        }
    }

    private void forget() {
        try {
            file.forget();
        } catch (IOException e) {
            // it is of another generation than the graph, and so not believed
        }
    }

    private void writeHead(String generation, DataOutputStream out) throws IOException {
        out.writeUTF(MAGIC);
        out.writeUTF(program);
        out.writeUTF(generation);
    }

    /** Whether it is in order, so that it can be walked through. */
    private static boolean fits(KnowledgeGraph graph) {
        List<Entity> entities = graph.entities();
        for (int i = 0; i < entities.size(); i++) {
            if (entities.get(i).id().length() > LONGEST_ID
                    || i > 0 && entities.get(i - 1).id().compareTo(entities.get(i).id()) >= 0) {
                return false;
            }
        }
        List<Relation> relations = graph.relations();
        for (int i = 1; i < relations.size(); i++) {
            Relation before = relations.get(i - 1);
            if (order(relations.get(i), new RelationRow.Key(before.from(), before.type(), before.to())) <= 0) {
                return false;
            }
        }
        return true;
    }

    private static void write(KnowledgeGraph graph, RowSums sums, DataOutputStream out) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        out.writeInt(graph.entities().size());
        for (int i = 0; i < graph.entities().size(); i++) {
            String id = graph.entities().get(i).id();
            numbers.put(id, i);
            out.writeUTF(id);
            out.writeLong(sums.entities()[i]);
        }
        List<String> types = graph.relations().stream().map(Relation::type).distinct().toList();
        out.writeInt(types.size());
        for (String type : types) {
            out.writeUTF(type);
        }
        out.writeInt(graph.relations().size());
        for (int i = 0; i < graph.relations().size(); i++) {
            Relation relation = graph.relations().get(i);
            out.writeInt(numbers.get(relation.from()));
            out.writeInt(types.indexOf(relation.type()));
            out.writeInt(numbers.get(relation.to()));
            out.writeLong(sums.relations()[i]);
        }
    }
}
