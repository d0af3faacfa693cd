package org.archgraph.atlas;

import java.nio.file.Path;
import org.archgraph.graph.GraphBuilder;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.ontology.OntologyReader;
import org.archgraph.store.ConnectionSettings;
import org.archgraph.store.CypherFiles;
import org.archgraph.store.ImportOptions;
import org.archgraph.store.ImportProgress;
import org.archgraph.store.Store;
import org.archgraph.store.VaultIdentity;
import org.archgraph.vault.VaultLimits;
import org.archgraph.vault.VaultReader;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** Makes pages of vaults, by way of a database. */
final class Pages implements AutoCloseable {
    private static final CypherFiles CYPHER = new CypherFiles(Path.of("cypher"));

    private final Neo4j neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
    private final Store store = Store.connect(ConnectionSettings.withoutPassword(neo4j.boltURI()), CYPHER);

    static KnowledgeGraph graph(Path vault) {
        return new GraphBuilder(new OntologyReader().read(Path.of("import/ontology.yml")), true)
                .build(new VaultReader(VaultLimits.defaults()).read(vault));
    }

    Atlas of(Path vault) {
        return of(graph(vault));
    }

    Atlas of(KnowledgeGraph graph) {
        VaultIdentity identity = new VaultIdentity("/notes", true, "o", "1");
        store.importGraph(graph, identity, ImportOptions.usual(), ImportProgress.none());
        return Atlas.of(store, CYPHER, "1.2.3");
    }

    @Override
    public void close() {
        store.close();
        neo4j.close();
    }
}
