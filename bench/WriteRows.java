import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;

/**
 * Reads all entities and relations of a server and writes the same rows again under labels of its own, in transactions
 * of 1,000, first without any index, then with those that entities have; prints the seconds that each took, and removes
 * what it wrote.
 */
final class WriteRows {
    private static final int ROWS = 1_000;
    /** As of {@code cypher/schema}. */
    private static final List<String> SCHEMA = List.of(
            "CREATE CONSTRAINT copy_id FOR (n:Copy) REQUIRE (n.origin, n.id) IS UNIQUE",
            "CREATE INDEX copy_name FOR (n:Copy) ON (n.name)",
            "CREATE FULLTEXT INDEX copy_text FOR (n:Copy) ON EACH [n.name, n.aliases, n.summary, n.text]"
                    + " OPTIONS {indexConfig: {`fulltext.analyzer`: 'russian'}}",
            "CALL db.awaitIndexes(300)");
    private static final List<String> NAMES = List.of("CONSTRAINT copy_id", "INDEX copy_name", "INDEX copy_text");

    private WriteRows() {}

    public static void main(String[] args) {
        try (Driver driver = GraphDatabase.driver(args[0], AuthTokens.basic("neo4j", args[1]));
                Session session = driver.session()) {
            List<Map<String, Object>> nodes =
                    rows(session, "MATCH (n:Entity) RETURN {properties: n{.*, copied: n.id}} AS row");
            List<Map<String, Object>> relations = rows(
                    session,
                    "MATCH (a:Entity)-[r]->(b:Entity) RETURN {from: elementId(a), to: elementId(b), type: type(r),"
                            + " properties: properties(r)} AS row");
            Map<String, String> elements = new HashMap<>();
            rows(session, "MATCH (n:Entity) RETURN {id: n.id, element: elementId(n)} AS row")
                    .forEach(row -> elements.put((String) row.get("element"), (String) row.get("id")));
            write(session, nodes, relations, elements);
            SCHEMA.forEach(statement -> session.run(statement).consume());
            write(session, nodes, relations, elements);
            NAMES.forEach(name -> session.run("DROP " + name).consume());
        }
    }

    private static void write(Session session, List<Map<String, Object>> nodes, List<Map<String, Object>> relations,
            Map<String, String> elements) {
        long begin = System.nanoTime();
        Map<String, String> copies = new HashMap<>();
        for (int at = 0; at < nodes.size(); at += ROWS) {
            List<Map<String, Object>> batch = nodes.subList(at, Math.min(nodes.size(), at + ROWS));
            session.executeWrite(tx -> tx.run("UNWIND $rows AS row CREATE (n:Copy) SET n = row.properties"
                            + " RETURN n.copied AS id, elementId(n) AS element", Map.of("rows", batch)).list())
                    .forEach(row -> copies.put(row.get("id").asString(), row.get("element").asString()));
        }
        for (int at = 0; at < relations.size(); at += ROWS) {
            List<Map<String, Object>> batch = new ArrayList<>();
            for (Map<String, Object> row : relations.subList(at, Math.min(relations.size(), at + ROWS))) {
                Map<String, Object> copy = new HashMap<>(row);
                copy.put("from", copies.get(elements.get(row.get("from"))));
                copy.put("to", copies.get(elements.get(row.get("to"))));
                batch.add(copy);
            }
            session.executeWrite(tx -> tx.run("UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row.from"
                    + " MATCH (b) WHERE elementId(b) = row.to CREATE (a)-[r:COPY]->(b) SET r = row.properties",
                    Map.of("rows", batch)).consume());
        }
        System.out.printf(java.util.Locale.ROOT, "%.2f%n", (System.nanoTime() - begin) / 1e9);
        session.run("MATCH (:Copy)-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS").consume();
        session.run("MATCH (n:Copy) CALL (n) { DELETE n } IN TRANSACTIONS OF 5000 ROWS").consume();
    }

    /** Equal texts are kept once: a million rows have the same keys, and say most things twice. */
    private static List<Map<String, Object>> rows(Session session, String query) {
        Map<String, String> texts = new HashMap<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Result result = session.run(query); result.hasNext(); ) {
            rows.add(shared(result.next().get("row").asMap(), texts));
        }
        return rows;
    }

    private static Map<String, Object> shared(Map<?, ?> map, Map<String, String> texts) {
        Map<String, Object> copy = new HashMap<>();
        map.forEach((key, value) -> copy.put((String) shared(key, texts), shared(value, texts)));
        return Map.copyOf(copy);
    }

    private static Object shared(Object value, Map<String, String> texts) {
        if (value instanceof String text) {
            return texts.computeIfAbsent(text, same -> same);
        } else if (value instanceof List<?> list) {
            return list.stream().map(item -> shared(item, texts)).toList();
        }
        return value instanceof Map<?, ?> map ? shared(map, texts) : value;
    }
}
