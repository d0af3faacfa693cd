package org.archgraph.ask;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.archgraph.graph.GraphBuilder;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.ontology.OntologyReader;
import org.archgraph.text.Names;
import org.archgraph.vault.VaultLimits;
import org.archgraph.vault.VaultReader;

/** The vault that comes with archgraph. */
final class BundledVault {
    private BundledVault() {}

    static KnowledgeGraph graph() {
        Path folder = Path.of("import");
        return new GraphBuilder(new OntologyReader().read(folder.resolve("ontology.yml")), true)
                .build(new VaultReader(VaultLimits.defaults()).read(folder));
    }

    /** What its entities are called, as {@code cypher/ask/names.cypher} would say it. */
    static List<NamedEntity> names(KnowledgeGraph graph) {
        List<NamedEntity> names = new ArrayList<>();
        graph.entities().forEach(entity ->
                names.add(new NamedEntity(entity.id(), entity.type(), entity.name(), entity.aliases())));
        graph.entities().stream()
                .flatMap(entity -> Stream.ofNullable(entity.properties().get("developer")))
                .map(Object::toString)
                .distinct()
                .forEach(name -> names.add(new NamedEntity(
                        "developer " + name, NamedEntity.DEVELOPER, name, Names.split(name))));
        return names;
    }
}
