package org.archgraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.store.ConnectionSettings;
import org.archgraph.store.CypherFiles;
import org.archgraph.store.ImportOptions;
import org.archgraph.store.ImportProgress;
import org.archgraph.store.ReadLimits;
import org.archgraph.store.Rows;
import org.archgraph.store.Store;
import org.archgraph.store.VaultIdentity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.summary.Plan;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** Every bundled query on the bundled vault, with the schema that an import makes. */
class BundledAnswersTest {
    private static final QueryLibrary LIBRARY = Fixture.library();
    private static final CypherFiles CYPHER = new CypherFiles(Path.of("cypher"));
    private static Neo4j neo4j;
    private static Store store;
    private static NameIndex names;

    @BeforeAll
    static void start() {
        neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
        store = Store.connect(ConnectionSettings.withoutPassword(neo4j.boltURI()), CYPHER);
        KnowledgeGraph graph = BundledVault.graph();
        store.importGraph(
                graph, new VaultIdentity("import", true, "x", "test"), ImportOptions.usual(), ImportProgress.none());
        others();
        names = new NameIndex(store.read(CYPHER.text("ask/names"), Map.of(), ReadLimits.NONE).rows().stream()
                .map(row -> new NamedEntity((String) row.get(0), (String) row.get(1), (String) row.get(2),
                        ((List<?>) row.get(3)).stream().map(Object::toString).toList()))
                .toList());
    }

    /** Nodes of other programs, which no answer may show. */
    private static void others() {
        try (Driver driver = GraphDatabase.driver(neo4j.boltURI())) {
            driver.executableQuery("""
                MATCH (moe:Technique {id: 'techniques/mixture_of_experts'}), (qwen:Model {id: 'models/qwen3'})
                CREATE (m:Entity:Model {id: 'models/qwen3', name: 'Foreign model', developer: 'Foreign',
                                        released: date('2025-12-01'), parameters_total: 900000000000}),
                       (t:Entity:Technique {id: 'x', origin: 'elsewhere', name: 'Foreign technique'}),
                       (m)-[:USES]->(moe), (m)-[:DOES_NOT_USE]->(moe), (qwen)-[:USES]->(t), (t)-[:RELATED_TO]->(qwen)
                """).execute();
            // the planner knows how selective the index is only when it was sampled
            driver.executableQuery("CALL db.prepareForReplanning()").execute();
        }
    }

    @AfterAll
    static void stop() {
        store.close();
        neo4j.close();
    }

    static Stream<CannedQuery> queries() {
        return LIBRARY.all().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void plansWithoutScanningEverything(CannedQuery query) {
        URI uri = neo4j.boltURI();
        try (Driver driver = GraphDatabase.driver(uri)) {
            var planned = driver.executableQuery("EXPLAIN " + query.cypher())
                    .withParameters(new ArgumentReader(names).read(query, query.example()))
                    .execute();
            List<String> operators = operators(planned.summary().plan()).toList();
            assertThat(planned.summary().notifications()).as(query.name()).isEmpty();
            assertThat(operators).as(query.name()).noneMatch(operator -> operator.startsWith("AllNodesScan"));
            // to find who has none of them, all models must be looked at
            if (!query.name().equals("models-using-none")
                    && query.parameters().stream()
                            .anyMatch(parameter ->
                                    parameter.required() && parameter.type().entity())) {
                assertThat(operators).as(query.name()).anyMatch(operator -> operator.contains("IndexSeek"));
            }
        }
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()), plan.children().stream().flatMap(BundledAnswersTest::operators));
    }

    /** The first column of the example's answer, and the number of its rows, as noted in a file. */
    @Test
    void examplesAnswerAsNoted() {
        List<String> answers = new ArrayList<>();
        for (CannedQuery query : LIBRARY.all()) {
            answers.add(answer(query));
        }

        assertThat(answers).containsExactlyElementsOf(Fixture.lines("answers.txt"));
    }

    private static String answer(CannedQuery query) {
        Rows rows = rows(query, query.example());
        assertThat(rows.toString()).doesNotContain("Foreign");
        assertThat(rows.columns()).isEqualTo(query.columns().stream().map(Column::name).toList());
        String first = rows.rows().stream()
                .limit(4)
                .map(row -> String.valueOf(row.get(0)))
                .collect(Collectors.joining("; "));
        return query.name() + ": " + rows.rows().size() + ": " + first;
    }

    private static Rows rows(CannedQuery query, Map<String, String> arguments) {
        return store.read(query.cypher(), new ArgumentReader(names).read(query, arguments), ReadLimits.NONE);
    }

    private static List<Object> first(String name, String... pairs) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String pair : pairs) {
            arguments.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return rows(LIBRARY.find(name).orElseThrow(), arguments).rows().stream().map(row -> row.get(0)).toList();
    }

    @Test
    void boundsOfSizesAndDaysAreKept() {
        assertThat(first("models-by-size", "min=400000000000")).contains("Llama 4");
        assertThat(first("models-by-size", "min=400000000000", "bounds=exclusive"))
                .isNotEmpty()
                .doesNotContain("Llama 4");
        assertThat(first("models-by-size", "max=5100000000", "size=active")).contains("GPT-OSS");
        assertThat(first("models-released", "after=2025-08-05")).contains("Grok 2.5").doesNotContain("GPT-OSS");
        assertThat(first("models-released", "before=2025-08-05")).doesNotContain("GPT-OSS");
        // only the month is known
        assertThat(first("models-released", "after=2025-08-31")).containsExactly("Qwen3-Next");
        assertThat(first("models-released", "after=2025-09-01")).isEmpty();
        assertThat(first("models-released", "most=1")).containsExactly("Qwen3-Next");
        assertThat(first("models-released", "most=1", "order=oldest")).containsExactly("OLMo 2");
    }

    @Test
    void conditionsTogetherAreAllMet() {
        assertThat(first("models-where", "with=MoE", "over=400000000000"))
                .doesNotContain("Llama 4")
                .contains("Kimi K2");
        assertThat(first("models-where", "with=MoE", "min=400000000000", "after=2025-03-31"))
                .containsExactly("Kimi K2", "Llama 4");
        assertThat(first("models-where", "with=MoE", "without=MLA", "developer=Meta")).containsExactly("Llama 4");
        assertThat(first("models-where", "any=Muon, NoPE", "under=5000000000")).containsExactly("SmolLM3");
        assertThat(first("models-where", "with=MoE", "max=5100000000", "size=active"))
                .contains("GPT-OSS")
                .doesNotContain("Qwen3");
        assertThat(first("models-where", "groups=Масштабируемость", "order=largest", "most=1")).hasSize(1);
        assertThat(first("models-where", "with=MoE, NoPE", "without=MoE")).isEmpty();
    }

    @Test
    void modelsStandBesideAModel() {
        assertThat(first("models-before-or-after", "model=Qwen3", "side=before"))
                .startsWith("Llama 4")
                .endsWith("OLMo 2")
                .doesNotContain("Qwen3");
        // of Mistral Small 3.1 only the month is known, and it is the same
        assertThat(first("models-before-or-after", "model=Gemma 3"))
                .startsWith("Llama 4")
                .doesNotContain("Mistral Small 3.1");
        assertThat(first("models-larger-or-smaller", "model=Llama 4", "side=smaller"))
                .startsWith("GLM-4.5")
                .doesNotContain("Llama 4", "Kimi K2");
        assertThat(first("models-larger-or-smaller", "model=Kimi K2")).isEmpty();
        assertThat(first("models-larger-or-smaller", "model=DeepSeek V3", "size=active")).doesNotContain("Kimi K2");
        assertThat(first("techniques-of-but-not", "model=Kimi K2", "without=Qwen3"))
                .contains("Multi-head Latent Attention (MLA)");
    }

    @Test
    void sayWhatTheyShouldOfPrecisionAndAbsence() {
        List<Object> row = rows(LIBRARY.find("facts").orElseThrow(), Map.of("model", "OLMo 2", "fact", "released"))
                .rows()
                .get(0);
        assertThat(row).containsExactly("released", "2024-11");
        assertThat(first("models-using", "technique=Log-Linear Attention")).isEmpty();
        assertThat(first("models-by-developer", "developer=google")).containsExactly("Gemma 3");
    }
}
