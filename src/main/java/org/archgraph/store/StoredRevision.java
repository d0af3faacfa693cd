package org.archgraph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
     */
    record Rows(Difference difference, List<Entity> entities, List<Relation> relations, List<Relation> created) {}

    /** What is to be written; empty where the graph is not what the revision starts from. */
    static Optional<Rows> of(GraphRevision revision, StoredGraph graph) {
        List<String> ids = revision.entities().stream().map(edited -> IndexKeys.id(edited.now().id())).toList();
        List<RelationRow.Key> keys = new ArrayList<>();
        revision.changes().forEach(change -> keys.add(key(change.key())));
        revision.absent().forEach(key -> keys.add(key(key)));
        StoredRevision stored = new StoredRevision(revision);
        graph.show(stored, ids, keys);
        return stored.fits() ? Optional.of(stored.rows()) : Optional.empty();
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
                && revision.absent().stream().noneMatch(key -> relations.containsKey(key(key)));
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

    private boolean isOurs(Evidence evidence) {
        return revision.sources().contains(evidence.source());
    }

    private List<Evidence> evidence(Change change) {
        StoredRelation stored = relations.get(key(change.key()));
        return stored == null ? List.of() : RelationRow.evidence(stored.properties());
    }

    private Rows rows() {
        List<Entity> edited = revision.entities().stream().map(EditedEntity::now).toList();
        List<Relation> changed = revision.changes().stream()
                .map(change -> change.relation(evidence(change).stream().filter(because -> !isOurs(because)).toList()))
                .toList();
        List<Relation> created = changed.stream()
                .filter(relation -> !relations.containsKey(RelationRow.Key.of(relation)))
                .toList();
        GraphDiff diff = new GraphDiff(edited, changed, GraphDiff.Listener.NONE);
        entities.values().forEach(diff::stored);
        relations.values().forEach(diff::stored);
        return new Rows(diff.difference(), edited, changed, created);
    }

    /** How many relations of each type there are then. */
    static Map<String, Long> counts(Map<String, Long> before, List<Relation> created) {
        Map<String, Long> counts = new HashMap<>(before);
        created.stream()
                .collect(Collectors.groupingBy(Relation::type, Collectors.counting()))
                .forEach((type, more) -> counts.merge(type, more, Long::sum));
        return counts;
    }
}
