package org.archgraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.archgraph.vault.Problem;

/**
 * How a graph changes by edits of a few notes that leave what all others mean as it was. It holds for a graph in which
 * the evidence is as {@link Change#before} has it; else the graph is to be made anew.
 *
 * @param entities those of the edited notes
 * @param changes of relations
 * @param absent the relations that the graph must not hold, because they contradict what it holds or is to hold
 * @param sources the edited notes
 * @param problems all problems of the vault
 */
public record GraphRevision(
        List<EditedEntity> entities,
        List<Change> changes,
        List<Key> absent,
        Set<String> sources,
        List<Problem> problems) {
    public GraphRevision {
        entities = List.copyOf(entities);
        changes = List.copyOf(changes);
        absent = List.copyOf(absent);
        sources = Set.copyOf(sources);
        problems = List.copyOf(problems);
    }

    /** An entity before and after. */
    public record EditedEntity(Entity before, Entity now) {}

    /** One relation. */
    public record Key(String from, String type, String to) {}

    /**
     * What the edited notes say for one relation.
     *
     * @param before what they said; empty where they said nothing for it
     * @param now what they say; empty where they say nothing for it any more
     */
    public record Change(Key key, List<Evidence> before, List<Evidence> now) {
        public Change {
            before = List.copyOf(before);
            now = List.copyOf(now);
        }

        /** The relation for which this and {@code others} speak; empty where nothing does. */
        public Optional<Relation> relation(List<Evidence> others) {
            List<Evidence> all = Stream.concat(others.stream(), now.stream()).toList();
            return all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(RelationCollector.relation(key.from(), key.type(), key.to(), all));
        }
    }
}
