package org.archgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoreReadTest {
    private static final VaultIdentity VAULT = new VaultIdentity("/notes", false, "ontology-1", "0.1.0");

    private static Database database;
    private static Store store;

    @BeforeAll
    static void start() {
        database = Database.start();
        store = database.connect();
        Graphs graph = Graphs.small().note("yo", "Topic", "Трёхслойная ёлка", Map.of());
        store.importGraph(graph.build(), VAULT, ImportOptions.usual(), ImportProgress.none());
    }

    @AfterAll
    static void stop() {
        store.close();
        database.close();
    }

    private static Rows read(String statement) {
        return store.read(statement, Map.of(), ReadLimits.NONE);
    }

    private static Object value(String expression) {
        return read("RETURN " + expression + " AS value").rows().get(0).get(0);
    }

    private static Failure failure(Runnable call) {
        try {
            call.run();
        } catch (Failure failure) {
            assertThat(failure.getMessage()).doesNotContain("\n");
            return failure;
        }
        throw new AssertionError("no failure");
    }

    private static List<Object> search(String text) {
        return store.read("""
                CALL db.index.fulltext.queryNodes('entity_text', $text) YIELD node
                WHERE node.origin = 'archgraph' RETURN node.id""",
                Map.of("text", text), ReadLimits.NONE).rows().stream().map(row -> row.get(0)).toList();
    }

    @Test
    void searchFindsInflectedFormsAliasesAndText() {
        assertThat(search("скользящего окна")).contains("swa").doesNotContain("gemma");
        assertThat(search("\"скользящими окнами\"")).containsExactly("swa");
        assertThat(search("ЕЛКИ")).as("е for ё").containsExactly("yo");
        assertThat(search("aliases:alias")).contains("gemma", "llama").doesNotContain("moe");
        assertThat(search("text:заметку")).hasSize(5);
        assertThat(search("moe")).containsExactly("moe");
    }

    @Test
    void scalarsBecomePlainJavaValues() {
        Rows rows = read(
                "RETURN 1 AS i, 2.5 AS f, 'ж' AS s, true AS b, null AS n, [1, null, [2]] AS l, {k: null} AS m");

        assertThat(rows.columns()).containsExactly("i", "f", "s", "b", "n", "l", "m");
        assertThat(rows.truncated()).isFalse();
        assertThat(rows.rows().get(0)).isEqualTo(Arrays.asList(
                1L, 2.5, "ж", true, null, Arrays.asList(1L, null, List.of(2L)),
                Collections.singletonMap("k", null)));
        assertThat((byte[]) store.read("RETURN $b", Map.of("b", new byte[] {1, 2}), ReadLimits.NONE)
                .rows().get(0).get(0)).containsExactly(1, 2);
    }

    @Test
    void timesAreThoseOfJava() {
        assertThat(value("date('2025-01-02')")).isEqualTo(LocalDate.of(2025, 1, 2));
        assertThat(value("localtime('10:20')")).isEqualTo(LocalTime.of(10, 20));
        assertThat(value("time('10:20Z')")).isEqualTo(OffsetTime.of(10, 20, 0, 0, ZoneOffset.UTC));
        assertThat(value("localdatetime('2025-01-02T10:20')")).isEqualTo(LocalDateTime.of(2025, 1, 2, 10, 20));
        assertThat((ZonedDateTime) value("datetime('2025-01-02T10:20Z')")).isEqualTo("2025-01-02T10:20Z");
        assertThat(value("duration('PT90S')")).isEqualTo(Duration.ofSeconds(90));
        assertThat(value("duration('P1M2D')")).isEqualTo(Period.of(0, 1, 2));
        assertThat(value("duration('P1DT1S')")).isEqualTo("P0M1DT1S");
        assertThat(value("point({x: 1, y: 2})")).isEqualTo(Map.of("srid", 7203L, "x", 1.0, "y", 2.0));
    }

    @Test
    void nodesRelationshipsAndPathsBecomeGraphValues() {
        List<Object> row = read("MATCH p = (m {id: 'gemma'})-[r:USES]->(t) RETURN m, r, t, p, [{x: r}] AS nested")
                .rows().get(0);

        GraphValue.Node model = (GraphValue.Node) row.get(0);
        assertThat(model.labels()).containsExactlyInAnyOrder("Entity", "Model");
        assertThat(model.properties()).containsEntry("name", "Gemma 3").containsEntry("layers", 62L);
        GraphValue.Relationship uses = (GraphValue.Relationship) row.get(1);
        assertThat(uses.type()).isEqualTo("USES");
        assertThat(uses.from()).isEqualTo("gemma");
        assertThat(uses.to()).isEqualTo("swa");
        assertThat(uses.properties()).containsEntry("line", 7L);
        assertThat(row.get(3)).isEqualTo(
                new GraphValue.Path(List.of(model, (GraphValue.Node) row.get(2)), List.of(uses)));
        assertThat(row.get(4)).isEqualTo(List.of(Map.of("x", uses)));
    }

    @Test
    void endsThatAreNotInTheRowAreUnknown() {
        GraphValue.Relationship uses = (GraphValue.Relationship)
                read("MATCH ({id: 'gemma'})-[r:USES]->() RETURN r").rows().get(0).get(0);

        assertThat(uses.from()).isNull();
        assertThat(uses.to()).isNull();
    }

    @Test
    void rowLimitCutsAndSaysSo() {
        String many = "UNWIND range(1, 30000000) AS x RETURN x";
        assertThat(store.read(many, Map.of(), ReadLimits.rows(3)))
                .isEqualTo(new Rows(List.of("x"), List.of(List.of(1L), List.of(2L), List.of(3L)), true));
        assertThat(store.read("UNWIND [1, 2] AS x RETURN x", Map.of(), ReadLimits.rows(2)).truncated()).isFalse();
    }

    @Test
    void readingRefusesEveryKindOfWrite() {
        for (String statement : List.of("CREATE (:Entity {id: 'spoilt'})", "MATCH (n) DETACH DELETE n",
                "MATCH (n) SET n.spoilt = 1", "CREATE INDEX spoilt FOR (n:Entity) ON (n.spoilt)",
                "CALL { MATCH (n) REMOVE n.name }", "DROP INDEX entity_text")) {
            Failure failure = failure(() -> read(statement));
            assertThat(failure.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(failure.hint()).as(statement).hasValueSatisfying(hint -> assertThat(hint).contains("--write"));
        }
        assertThat(database.value("MATCH (n:Entity) RETURN count(n)")).isEqualTo(6L);
    }

    @Test
    void writingRunsToItsEndWhateverTheRowLimit() {
        Rows rows = store.write("UNWIND range(1, 5000) AS x CREATE (n:Written {x: x}) RETURN n.x AS x",
                Map.of(), ReadLimits.rows(2));
        assertThat(rows.rows()).hasSize(2);
        assertThat(rows.truncated()).isTrue();
        assertThat(database.value("MATCH (n:Written) RETURN count(n)")).isEqualTo(5000L);

        store.write("MATCH (n:Written) CALL (n) { DELETE n } IN TRANSACTIONS OF $size ROWS", Map.of("size", 100L),
                ReadLimits.NONE);
        assertThat(database.value("MATCH (n:Written) RETURN count(n)")).isEqualTo(0L);
    }

    @Test
    void syntaxErrorKeepsMessageAndPlace() {
        Failure failure = failure(() -> read("MATCH (n)\n RETURN m"));

        assertThat(failure).hasMessage("Cypher syntax error at line 2, column 9: Variable `m` not defined");
        assertThat(failure.hint()).hasValue("look at \" RETURN m\"");
        assertThat(failure.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(failure(() -> read("RETRUN 1")))
                .hasMessageStartingWith("Cypher syntax error at line 1, column 1: Invalid input 'RETRUN': expected");
        assertThat(failure(() -> read("RETURN 1; RETURN 2"))).hasMessageContaining("exactly one statement");
        assertThat(failure(() -> read(" ")).exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void otherFaultsOfAStatementAreTheCallersToo() {
        assertThat(failure(() -> read("RETURN $name, $other")).hint()).hasValueSatisfying(
                hint -> assertThat(hint).contains("-P"));
        assertThat(failure(() -> read("RETURN 1/0"))).hasMessageContaining("/ by zero");
        assertThat(failure(() -> read("CALL no.such()"))).hasMessageContaining("no.such");
    }

    @Test
    void slowStatementIsEnded() {
        ReadLimits short1 = new ReadLimits(10, Duration.ofMillis(300));

        Failure failure = failure(() -> store.read(
                "UNWIND range(1, 2000000000) AS x WITH x WHERE x < 0 RETURN count(*)", Map.of(), short1));

        assertThat(failure).hasMessageContaining("longer than allowed").hasMessageContaining(database.uri().toString());
    }

    @Test
    void databaseThatDoesNotExistIsNamed() {
        ConnectionSettings settings = new ConnectionSettings(
                database.uri(), null, null, "nosuch", ConnectionSettings.DEFAULT_TIMEOUT);
        try (Store wrong = Store.connect(settings, Database.CYPHER)) {
            assertThat(failure(wrong::vaultState)).hasMessageContaining("nosuch");
        }
    }

    @Test
    void serverThatIsDownAndAddressesThatAreNone() {
        for (String uri : List.of("bolt://127.0.0.1:1", "neo4j://127.0.0.1:1", "bolt://nosuch.invalid:7687")) {
            Failure down = failure(() -> connect(uri));
            assertThat(down).hasMessage("no Neo4j server answers at " + uri);
            assertThat(down.exitCode()).isEqualTo(ExitCode.FAILED);
        }
        for (String uri : List.of("http://localhost:7474", "localhost", "bolt:/x")) {
            assertThat(failure(() -> connect(uri)).exitCode()).as(uri).isEqualTo(ExitCode.USAGE);
        }
    }

    private static void connect(String uri) {
        Store.connect(ConnectionSettings.withoutPassword(URI.create(uri)), Database.CYPHER).close();
    }

    @Test
    void closedStoreIsOfNoUse() {
        Store closed = database.connect();
        closed.close();

        assertThatThrownBy(closed::vaultState).isInstanceOf(RuntimeException.class);
    }
}
