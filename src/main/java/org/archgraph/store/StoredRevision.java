package org.archgraph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.archgraph.graph.Entity;
import org.archgraph.graph.Evidence;
import org.archgraph.graph.GraphRevision;
import org.archgraph.graph.GraphRevision.Change;
import org.archgraph.graph.GraphRevision.EditedEntity;
import org.archgraph.graph.Relation;

/** A revision of the graph as it is stored, where that is what the revision starts from. */
final class StoredRevision implements StoredRows {
    private final GraphRevision revision;
    private final Map<String, StoredEntity> entities = new HashMap<>();
    private final Map<RelationRow.Key, StoredRelation> relations = new HashMap<>();
    private boolean twice;

    private StoredRevision(GraphRevision revision) {
        this.revision = revision;
    }

    /**
     * What is to be written.
     *
     * @param entities those that are edited
     * @param relations those that change
     * @param created those of them that were not there
     * @param removed those that are to be there no more
     */
    record Rows(
            Difference difference,
            List<Entity> entities,
            List<Relation> relations,
            List<Relation> created,
            List<GraphRevision.Key> removed) {
        /** How many relations of each type there are then. */
        Map<String, Long> counts(Map<String, Long> before) {
            Map<String, Long> counts = new HashMap<>(before);
            created.forEach(relation -> counts.merge(relation.type(), 1L, Long::sum));
            removed.forEach(key -> counts.computeIfPresent(key.type(), (type, count) -> count > 1 ? count - 1 : null));
            return counts;
        }
    }

    /** What is to be written; empty where the graph is not what the revision starts from. */
    static Optional<Rows> of(GraphRevision revision, StoredGraph graph) {
        List<String> ids = revision.entities().stream().map(edited -> IndexKeys.id(edited.now().id())).toList();
        // what is denied now may be what was said before
        Set<RelationRow.Key> keys = new LinkedHashSet<>();
        revision.changes().forEach(change -> keys.add(key(change.key())));
        revision.absent().forEach(key -> keys.add(key(key)));
        StoredRevision stored = new StoredRevision(revision);
        graph.show(stored, ids, List.copyOf(keys));
        return stored.fits()
                ? Optional.of(stored.rows()).filter(rows -> leavesNoneAlone(rows, graph))
                : Optional.empty();
    }

    private static RelationRow.Key key(GraphRevision.Key key) {
        return new RelationRow.Key(IndexKeys.id(key.from()), TypeNames.relation(key.type()), IndexKeys.id(key.to()));
    }

    @Override
    public void stored(StoredEntity entity) {
        twice |= entities.put(String.valueOf(entity.properties().get("id")), entity) != null;
    }

    @Override
    public void stored(StoredRelation relation) {
        twice |= relations.put(relation.key(), relation) != null;
    }

    private boolean fits() {
        return !twice
                && revision.entities().stream().allMatch(this::fits)
                && revision.changes().stream().allMatch(this::fits)
                && revision.absent().stream().noneMatch(key -> relations.containsKey(key(key)) && !goes(key));
    }

    private boolean fits(EditedEntity edited) {
        EntityRow before = EntityRow.of(edited.before());
        StoredEntity stored = entities.get(before.id());
        return stored != null && stored.sameAs(before);
    }

    private boolean fits(Change change) {
        List<Evidence> own = evidence(change).stream().filter(this::isOurs).toList();
        return own.size() == change.before().size() && new HashSet<>(own).equals(new HashSet<>(change.before()));
    }

    /** Whether nothing will speak for it any more. */
    private boolean goes(GraphRevision.Key key) {
        return revision.changes().stream()
                .filter(change -> change.key().equals(key))
                .anyMatch(change -> change.relation(others(change)).isEmpty());
    }

    private List<Evidence> others(Change change) {
        return evidence(change).stream().filter(because -> !isOurs(because)).toList();
    }

    private boolean isOurs(Evidence evidence) {
        return revision.sources().contains(evidence.source());
    }

    private List<Evidence> evidence(Change change) {
        StoredRelation stored = relations.get(key(change.key()));
        return stored == null ? List.of() : RelationRow.evidence(stored.properties());
    }

    private Rows rows() {
        List<Entity> edited = revision.entities().stream().map(EditedEntity::now).toList();
        List<Relation> changed = new ArrayList<>();
        List<GraphRevision.Key> removed = new ArrayList<>();
        for (Change change : revision.changes()) {
            change.relation(others(change)).ifPresentOrElse(changed::add, () -> removed.add(change.key()));
        }
        List<Relation> created = changed.stream()
                .filter(relation -> !relations.containsKey(RelationRow.Key.of(relation)))
                .toList();
        GraphDiff diff = new GraphDiff(edited, changed, GraphDiff.Listener.NONE);
        entities.values().forEach(diff::stored);
        relations.values().forEach(diff::stored);
        return new Rows(diff.difference(), edited, changed, created, removed);
    }

    /** Whether what loses a relation keeps another: else it may be a problem, which only all notes tell. */
    private static boolean leavesNoneAlone(Rows rows, StoredGraph graph) {
        Map<String, Long> lost = new HashMap<>();
        rows.removed().forEach(key -> {
            lost.merge(IndexKeys.id(key.from()), 1L, Long::sum);
            lost.merge(IndexKeys.id(key.to()), 1L, Long::sum);
        });
        Map<String, Long> degrees = lost.isEmpty() ? Map.of() : graph.degrees(lost.keySet());
        return lost.entrySet().stream().allMatch(end -> degrees.getOrDefault(end.getKey(), 0L) > end.getValue());
    }
}
