package org.archgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.archgraph.failure.Failure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StorePasswordTest {
    private static Database database;

    @BeforeAll
    static void start() {
        database = Database.startWithPassword();
        database.runInSystem("ALTER USER neo4j SET PASSWORD 'right-one' CHANGE NOT REQUIRED");
        database.runInSystem("CREATE USER fresh SET PASSWORD 'right-one' CHANGE REQUIRED");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static ConnectionSettings settings(String user, String password) {
        return new ConnectionSettings(database.uri(), user, password, null, ConnectionSettings.DEFAULT_TIMEOUT);
    }

    private static Failure failure(ConnectionSettings settings) {
        return catchThrowableOfType(Failure.class, () -> {
            try (Store store = Store.connect(settings, Database.CYPHER)) {
                store.read("RETURN 1", Map.of(), ReadLimits.NONE);
            }
        });
    }

    @Test
    void rightPasswordConnects() {
        assertThat(failure(settings("neo4j", "right-one"))).isNull();
    }

    @Test
    void wrongPasswordNamesUserAndAddressAndNotThePassword() {
        Failure failure = failure(settings("neo4j", "wrong-one"));

        assertThat(failure).hasMessageContaining("neo4j").hasMessageContaining(database.uri().toString());
        assertThat(failure.hint().orElseThrow()).contains("NEO4J_PASSWORD");
        assertThat(failure.getMessage() + failure.hint()).doesNotContain("wrong-one");
    }

    @Test
    void noPasswordWhereOneIsNeeded() {
        assertThat(failure(settings(null, null)).hint().orElseThrow()).contains("NEO4J_USERNAME");
    }

    @Test
    void passwordThatMustBeChangedFirst() {
        assertThat(failure(settings("fresh", "right-one"))).hasMessageContaining("must be changed");
    }

    @Test
    void settingsDoNotTellThePassword() {
        assertThat(settings("neo4j", "secret-one").toString())
                .contains("neo4j", database.uri().toString()).doesNotContain("secret-one");
    }
}
