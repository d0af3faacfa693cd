package org.archgraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** Bundled queries on a small graph that others have nodes in, too. */
class QueryFilesTest {
    private static final QueryLibrary LIBRARY = Fixture.library();
    private static Neo4j neo4j;
    private static Driver driver;
    private static NameIndex names;

    @BeforeAll
    static void start() throws IOException {
        neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
        driver = GraphDatabase.driver(neo4j.boltURI());
        for (String statement : Files.readString(Path.of("src/test/resources/ask/graph.cypher")).split(";\n")) {
            driver.executableQuery(statement).execute();
        }
        String statement = Files.readString(Path.of("cypher/ask/names.cypher"));
        names = new NameIndex(driver.executableQuery(statement).execute().records().stream()
                .map(row -> new NamedEntity(
                        row.get("id").asString(),
                        row.get("type").asString(),
                        row.get("name").asString(),
                        row.get("aliases").asList(Values.ofString())))
                .toList());
    }

    @AfterAll
    static void stop() {
        driver.close();
        neo4j.close();
    }

    @Test
    void modelsUsingNewestFirst() {
        assertThat(rows("models-using", "technique=MoE")).containsExactly(
                "Qwen3 | only the A variants | Alibaba | 2025-04-29 | stated | models/qwen3.md:7",
                "DeepSeek V3/R1 |  | DeepSeek | 2024-12 | stated | models/deepseek_v3.md:5",
                "Grok 2.5 |  | null | null | linked | models/grok_25.md:3");
        assertThat(rows("models-using", "technique=RoPE")).isEmpty();
    }

    @Test
    void modelsUsingAllOfThem() {
        assertThat(rows("models-using-all", "techniques=MoE, MLA"))
                .containsExactly("DeepSeek V3/R1 | [] | DeepSeek | 2024-12 | "
                        + "[models/deepseek_v3.md:6, models/deepseek_v3.md:5]");
    }

    @Test
    void modelsNotUsingSayWhichIsStatedAndWhichOnlyAbsent() {
        assertThat(rows("models-not-using", "technique=MoE")).containsExactly(
                "Gemma 3 | stated | dense | Google | 2025-03-12 | models/gemma_3.md:9");
        assertThat(rows("models-not-using", "technique=MLA").stream()
                        .map(row -> row.substring(0, row.indexOf("|") + 9)))
                .containsExactly("Qwen3 | absent ", "Gemma 3 | absent ", "Grok 2.5 | absent ");
    }

    @Test
    void techniquesOfAModelWithTheirGroups() {
        assertThat(rows("techniques-of", "model=DeepSeek")).containsExactly(
                "MLA |  | [Экономия памяти] | stated | models/deepseek_v3.md:6",
                "MoE |  | [Масштабируемость, Экономия памяти] | stated | models/deepseek_v3.md:5");
    }

    @Test
    void comparesFactsAndTechniques() {
        assertThat(rows("compare", "a=Qwen3", "b=Gemma 3")).containsExactly(
                "fact | name | Qwen3 | Gemma 3",
                "fact | developer | Alibaba | Google",
                "fact | released | 2025-04-29 | 2025-03-12",
                "fact | parameters_total | 235000000000 | null",
                "fact | vocabulary | null | 262144",
                "shared | QK-Norm | yes | yes",
                "only Qwen3 | MoE | only the A variants | no",
                "only Gemma 3 | SWA | null | 5 of 6 layers");
    }

    @Test
    void groupsWithTheModelsThatUseThem() {
        assertThat(rows("groups"))
                .containsExactly("Масштабируемость | [MoE] | 3", "Экономия памяти | [MLA, MoE, SWA] | 4");
        assertThat(rows("techniques-in-group", "group=Экономия памяти")).containsExactly(
                "MLA | compressed keys | [DeepSeek V3/R1] | index.md:20",
                "MoE | experts | [DeepSeek V3/R1, Grok 2.5, Qwen3] | index.md:20",
                "SWA |  | [Gemma 3] | index.md:20");
    }

    @Test
    void describesAnEntity() {
        assertThat(rows("describe", "entity=MLA"))
                .containsExactly(
                        "MLA | Technique | [Multi-Head Latent Attention] | compressed keys | 3 | techniques/mla.md");
    }

    @Test
    void relationsOfAnEntityInBothDirections() {
        assertThat(rows("related", "entity=SWA")).containsExactly(
                "USES | <- | Gemma 3 | Model | 5 of 6 layers | linked | models/gemma_3.md:8",
                "IN_GROUP | -> | Экономия памяти | InnovationGroup |  | stated | index.md:20");
    }

    @Test
    void shortestPathsThatAvoidWhatIsDenied() {
        assertThat(rows("path", "a=Gemma 3", "b=MoE")).startsWith(
                "3 | Gemma 3 -USES-> QK-Norm <-USES- Qwen3 -USES-> MoE",
                "3 | Gemma 3 -USES-> SWA -IN_GROUP-> Экономия памяти <-IN_GROUP- MoE");
        assertThat(rows("path", "a=Gemma 3", "b=RoPE")).isEmpty();
    }

    @Test
    void countsOnlyOurOwn() {
        assertThat(rows("stats")).containsExactly(
                "entities | Technique | 5 | 2",
                "entities | Model | 4 | 0",
                "entities | InnovationGroup | 2 | 0",
                "entities | Topic | 1 | 1",
                "relations | USES | 7 | null",
                "relations | IN_GROUP | 4 | null",
                "relations | DOES_NOT_USE | 1 | null",
                "relations | RELATED_TO | 1 | null");
    }

    @Test
    void brokenLinksWhereverTheyStandInTheEvidence() {
        assertThat(rows("broken-links")).containsExactly("techniques/mla.md:30 | [[kv_cache]] | kv cache | MLA");
    }

    @Test
    void everyEvidenceForARelation() {
        assertThat(rows("why", "model=Gemma 3", "technique=SWA")).containsExactly(
                "yes | USES | 5 of 6 layers | five local layers for one global | linked | models/gemma_3.md:8",
                "yes | USES |  | a model with sliding windows | described | index.md:9");
        assertThat(rows("why", "model=Gemma 3", "technique=MoE"))
                .containsExactly("no | DOES_NOT_USE | dense | no experts | stated | models/gemma_3.md:9");
    }

    @Test
    void whatIsNotStatedIsAnAnswerToo() {
        assertThat(rows("why", "model=Gemma 3", "technique=MLA")).containsExactly(
                "not stated | null | null | the vault does not say whether Gemma 3 uses MLA | null | null");
    }

    @Test
    void namesAreOnlyOurOwn() {
        assertThat(names.find("Foreign model", ParameterType.ENTITY)).isInstanceOf(NameIndex.Match.None.class);
        assertThat(names.byId("moe").type()).isEqualTo("Technique");
        assertThat(Set.of(names.byId("moe").aliases().toArray())).contains("Смесь экспертов");
    }

    private static List<String> rows(String name, String... arguments) {
        CannedQuery query = LIBRARY.find(name).orElseThrow();
        Map<String, String> text = new LinkedHashMap<>();
        Arrays.stream(arguments).map(argument -> argument.split("=")).forEach(pair -> text.put(pair[0], pair[1]));
        return driver.executableQuery(query.cypher())
                .withParameters(new ArgumentReader(names).read(query, text))
                .execute()
                .records()
                .stream()
                .map(QueryFilesTest::text)
                .toList();
    }

    private static String text(Record row) {
        return String.join(" | ", row.values().stream().map(value -> String.valueOf(value.asObject())).toList());
    }
}
