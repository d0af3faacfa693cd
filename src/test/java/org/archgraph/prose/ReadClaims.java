package org.archgraph.prose;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.archgraph.graph.Entity;
import org.archgraph.graph.Evidence;
import org.archgraph.graph.GraphBuilder;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.graph.Relation;
import org.archgraph.ontology.Ontology;
import org.archgraph.ontology.OntologyReader;
import org.archgraph.text.Names;
import org.archgraph.vault.VaultLimits;
import org.archgraph.vault.VaultReader;

/** What the importer reads out of a vault, in the words of the labels. */
final class ReadClaims {
    private final GraphBuilder builder =
            new GraphBuilder(new OntologyReader().read(Path.of("import", "ontology.yml")), true);
    private final VaultReader vaults = new VaultReader(VaultLimits.defaults());

    /**
     * The statements of a vault, each with the place that decides it.
     *
     * @param names what the labels call things; an entity that bears none of them goes by its own name
     * @param evidence which evidence counts
     */
    Map<Said, Evidence> of(Path vault, Collection<String> names, Predicate<Evidence> evidence) {
        KnowledgeGraph graph = builder.build(vaults.read(vault));
        Map<String, String> labels = labels(graph, names);
        Map<Said, Evidence> claims = new LinkedHashMap<>();
        for (Relation relation : graph.relations()) {
            boolean uses = relation.type().equals(Ontology.USES);
            if (uses || relation.type().equals(Ontology.DOES_NOT_USE)) {
                Said said = new Said(labels.get(relation.from()), labels.get(relation.to()), uses);
                relation.evidence().stream().filter(evidence).findFirst().ifPresent(e -> claims.put(said, e));
            }
        }
        return claims;
    }

    private static Map<String, String> labels(KnowledgeGraph graph, Collection<String> names) {
        Map<String, String> byFolded = new HashMap<>();
        names.forEach(name -> Names.split(name).forEach(part -> byFolded.putIfAbsent(Names.fold(part), name)));
        names.forEach(name -> byFolded.put(Names.fold(name), name));
        Map<String, String> labels = new HashMap<>();
        for (Entity entity : graph.entities()) {
            String label = Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                    .map(name -> byFolded.get(Names.fold(name)))
                    .filter(name -> name != null)
                    .findFirst()
                    .orElse(entity.name());
            labels.put(entity.id(), label);
        }
        return labels;
    }
}
