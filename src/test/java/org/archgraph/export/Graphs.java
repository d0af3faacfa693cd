package org.archgraph.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.archgraph.graph.Basis;
import org.archgraph.graph.Entity;
import org.archgraph.graph.Evidence;
import org.archgraph.graph.GraphBuilder;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.graph.Relation;
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

/** Graphs to export, in a server's database. */
final class Graphs {
    static final CypherFiles CYPHER = new CypherFiles(Path.of("cypher"));
    /** All that some format gives a meaning of its own. */
    static final String HOSTILE =
            "a'b\"c`d\\e\\u0041\\\\u0041\\n <b>&amp;</b>]]> ; | # %% :::x --> \u001F\u0007\u202E\u2028\uFFFE "
                    + "\uD83D\uDE00 {x} [y] (z) // /* ёЁ\tend";

    private Graphs() {}

    static Store connect(Neo4j neo4j) {
        return Store.connect(ConnectionSettings.withoutPassword(neo4j.boltURI()), CYPHER);
    }

    /** The bundled vault, and beside it entities with the worst texts and with facts of several types. */
    static ExportedGraph imported(Store store) {
        Path folder = Path.of("import");
        KnowledgeGraph bundled = new GraphBuilder(new OntologyReader().read(folder.resolve("ontology.yml")), true)
                .build(new VaultReader(VaultLimits.defaults()).read(folder));
        List<Entity> entities = new ArrayList<>(bundled.entities());
        List<Relation> relations = new ArrayList<>(bundled.relations());
        entities.add(new Entity("hostile/" + HOSTILE, "Model", HOSTILE, List.of(HOSTILE, "plain"), "", "x.md",
                "line one\nline two\r\n" + HOSTILE, "h", Map.of(
                        "layers", "many", "open", true, "ratio", 0.1, "released", LocalDate.of(2025, 2, 28),
                        "label", "its own", "odd `key`", HOSTILE, "numbers", List.of(1L, 2L), "type of", "x")));
        entities.add(new Entity("second", "Technique", "Second", List.of(), "Said;\"twice\"", null, "", null,
                Map.of("ratio", 3L, "largest", Long.MAX_VALUE, "tiny", 1.5e-300)));
        relations.add(new Relation("hostile/" + HOSTILE, "USES", "second", HOSTILE, List.of(
                evidence(HOSTILE, ""), evidence("q; r", HOSTILE))));
        relations.add(new Relation("hostile/" + HOSTILE, "RELATED_TO", "hostile/" + HOSTILE, "", List.of(
                evidence("itself", ""))));
        store.importGraph(new KnowledgeGraph(entities, relations, List.of()),
                new VaultIdentity("/notes", true, "o", "1"), ImportOptions.usual(), ImportProgress.none());
        return ExportedGraph.read(store, CYPHER);
    }

    private static Evidence evidence(String quote, String detail) {
        return new Evidence(Basis.STATED, "x.md", 3, quote, detail, "section", null, "[[second]]");
    }
}
