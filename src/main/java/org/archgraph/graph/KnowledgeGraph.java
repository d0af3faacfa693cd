package org.archgraph.graph;

import java.util.List;
import org.archgraph.vault.Problem;

/**
 * What a vault says.
 *
 * @param entities ordered by id
 * @param relations ordered by from, type, to
 * @param problems ordered by file, line, code
 */
public record KnowledgeGraph(List<Entity> entities, List<Relation> relations, List<Problem> problems) {
    public KnowledgeGraph {
        entities = List.copyOf(entities);
        relations = List.copyOf(relations);
        problems = List.copyOf(problems);
    }
}
