package org.archgraph.store;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

/** The bookkeeping node: which vault the knowledge base holds. */
final class VaultNode {
    private final CypherFiles cypher;

    VaultNode(CypherFiles cypher) {
        this.cypher = cypher;
    }

    /** Empty where nothing was imported yet. */
    Optional<VaultState> read(SimpleQueryRunner runner) {
        return runner.run(cypher.text("import/vault")).stream()
                .map(row -> state(row.get("properties")))
                .findFirst();
    }

    /** What the last import has left written; empty where nothing says it, or what it says cannot be. */
    Optional<ImportReceipt> receipt(SimpleQueryRunner runner) {
        return runner.run(cypher.text("import/vault")).stream()
                .flatMap(row -> ImportReceipt.of(row.get("properties").asMap()).stream())
                .findFirst();
    }

    /** How many nodes and relationships of whomever there are, in that order; Neo4j knows without looking. */
    List<Long> counts(SimpleQueryRunner runner) {
        return List.of(
                runner.run(cypher.text("import/count-nodes")).single().get(0).asLong(),
                runner.run(cypher.text("import/count-relationships")).single().get(0).asLong());
    }

    void write(SimpleQueryRunner runner, VaultIdentity vault, ZonedDateTime at, Optional<ImportReceipt> receipt) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "origin", EntityRow.ORIGIN,
                "id", "vault",
                "root", vault.root(),
                "bundled", vault.bundled(),
                "ontology_hash", vault.ontologyHash(),
                "version", vault.version(),
                "imported_at", at));
        receipt.ifPresent(known -> properties.putAll(known.properties()));
        runner.run(cypher.text("import/write-vault"), Map.of("properties", properties)).consume();
    }

    private static VaultState state(Value properties) {
        VaultIdentity identity = new VaultIdentity(
                properties.get("root").asString(),
                properties.get("bundled").asBoolean(false),
                properties.get("ontology_hash").asString(""),
                properties.get("version").asString(""));
        Value at = properties.get("imported_at");
        return new VaultState(identity, at.isNull() ? null : at.asZonedDateTime());
    }
}
