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

    private static boolean bears(EntityDraft entity, Set<String> names) {
        return names.contains(Names.fold(entity.displayName())) || names.stream().anyMatch(name -> entity.names().containsKey(name));
    }
}
