package org.archgraph.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.archgraph.graph.Entity;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.graph.Relation;

/**
 * A file that knows what the graph held after an import, by sums: what differs from it is all that has to be read and
 * written. It belongs to one generation of the graph, and is safe to lose and to damage.
 */
final class GraphMirror {
    private static final String MAGIC = "archgraph graph 1";
    /** Longer ids are not stored as they are. */
    private static final int LONGEST_ID = 1_000;
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final String program;
    /** Of the graph that was looked at last. */
    private RowSums sums;

    /**
     * @param program which program imports: another may write the same graph otherwise
     */
    GraphMirror(Path file, String program) {
        this.file = file;
        this.program = program;
    }

    /** Whether anything is remembered; who deletes it wants the database itself to be looked at. */
    boolean isThere() {
        return Files.exists(file);
    }

    /** What has changed between two graphs: what is new or another, and the keys of what is gone. */
    record Changes(
            List<Entity> entities, List<String> goneEntities, List<Relation> relations, List<RelationRow.Key> goneRelations) {
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
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (CheckedInputStream sum = new CheckedInputStream(
                        new BufferedInputStream(Files.newInputStream(file), BUFFER), new CRC32());
                DataInputStream in = new DataInputStream(sum)) {
            if (!in.readUTF().equals(MAGIC) || !in.readUTF().equals(program) || !in.readUTF().equals(generation)) {
                return Optional.empty();
            }
            Changes changes = new Comparison(graph, sums(graph), in).run();
            long expected = sum.getChecksum().getValue();
            return in.readLong() == expected ? Optional.of(changes) : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private RowSums sums(KnowledgeGraph graph) {
        if (sums == null || sums.graph() != graph) {
            sums = RowSums.of(graph);
        }
        return sums;
    }

    /** Walks through both in their common order. */
    private static final class Comparison {
        private final KnowledgeGraph graph;
        private final RowSums sums;
        private final DataInputStream in;
        private final Changes changes =
                new Changes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        private String[] ids;
        private String[] types;

        Comparison(KnowledgeGraph graph, RowSums sums, DataInputStream in) {
            this.graph = graph;
            this.sums = sums;
            this.in = in;
        }

        Changes run() throws IOException {
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
                while (next < wanted.size() && order(wanted.get(next), key) < 0) {
                    changes.relations().add(wanted.get(next++));
                }
                if (next < wanted.size() && order(wanted.get(next), key) == 0) {
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

    /** Of relations: by from, type and to. */
    static int order(Relation relation, RelationRow.Key key) {
        int from = relation.from().compareTo(key.from());
        int type = from != 0 ? from : relation.type().compareTo(key.type());
        return type != 0 ? type : relation.to().compareTo(key.to());
    }

    /** Remembers a graph; one that cannot be remembered is not. */
    void write(KnowledgeGraph graph, String generation) {
        try {
            Files.deleteIfExists(file);
            if (!fits(graph)) {
                return;
            }
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "graph", ".tmp");
            try (CheckedOutputStream sum = new CheckedOutputStream(
                            new BufferedOutputStream(Files.newOutputStream(fresh), BUFFER), new CRC32());
                    DataOutputStream out = new DataOutputStream(sum)) {
                writeHead(generation, out);
                write(graph, sums(graph), out);
                out.writeLong(sum.getChecksum().getValue());
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // the next import reads the graph instead
        }
    }

    /**
     * Remembers that some of a graph has changed; where that cannot be, nothing is remembered.
     *
     * @param before the generation that it knows
     * @param generation what the graph is now
     * @param entities those that have changed; none is new
     * @param relations those that have changed, and new ones
     * @param created how many of them are new
     */
    void revise(String before, String generation, List<Entity> entities, List<Relation> relations, int created) {
        try {
            Path fresh = Files.createTempFile(file.getParent(), "graph", ".tmp");
            try (CheckedInputStream read = new CheckedInputStream(
                            new BufferedInputStream(Files.newInputStream(file), BUFFER), new CRC32());
                    DataInputStream in = new DataInputStream(read);
                    CheckedOutputStream sum = new CheckedOutputStream(
                            new BufferedOutputStream(Files.newOutputStream(fresh), BUFFER), new CRC32());
                    DataOutputStream out = new DataOutputStream(sum)) {
                if (!in.readUTF().equals(MAGIC) || !in.readUTF().equals(program) || !in.readUTF().equals(before)) {
                    throw new IOException("of another graph");
                }
                writeHead(generation, out);
                new MirrorRevision(in, out).copy(entities, relations, created);
                long expected = read.getChecksum().getValue();
                if (in.readLong() != expected) {
                    throw new IOException("damaged");
                }
                out.writeLong(sum.getChecksum().getValue());
            } catch (IOException | RuntimeException e) {
                Files.delete(fresh);
                throw e;
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            forget();
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(file);
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
