package org.archgraph.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Names;

/** Techniques of which a model has one: whoever has LayerNorm, as an item of the note on RMSNorm says, does without RMSNorm. */
final class Rivals {
    private final List<Set<String>> sets;

    Rivals(Ontology ontology) {
        this.sets = ontology.rivals().values().stream().map(names -> names.stream().map(Names::fold).collect(Collectors.toSet())).toList();
    }

    boolean are(EntityDraft one, EntityDraft other) {
        return one != other && sets.stream().anyMatch(set -> bears(one, set) && bears(other, set));
    }

    /**
     * "DeepSeek V3 uses MLA, Llama 4 stays with GQA", in the note about Llama 4: what another model has that cannot be beside what
     * the note's own has, as one sentence tells of both.
     */
    List<EntityDraft> contrasted(List<Statement> told, EntityDraft own) {
        List<EntityDraft> ofOwn = told.stream().filter(s -> s.from() == own).map(Statement::to).toList();
        List<EntityDraft> used = told.stream().filter(s -> s.from() == own && isPlainUse(s)).map(Statement::to).toList();
        return used.isEmpty() ? List.of() : told.stream()
                .filter(s -> s.from() != own && isPlainUse(s) && !ofOwn.contains(s.to()))
                .map(Statement::to)
                .filter(of -> used.stream().anyMatch(mine -> are(mine, of)))
                .distinct()
                .toList();
    }

    private static boolean isPlainUse(Statement statement) {
        return statement.relation().equals(Ontology.USES) && statement.evidence().detail().isEmpty();
    }

    private static boolean bears(EntityDraft entity, Set<String> names) {
        return names.contains(Names.fold(entity.displayName())) || names.stream().anyMatch(name -> entity.names().containsKey(name));
    }
}
