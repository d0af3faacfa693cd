package org.archgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.archgraph.failure.Failure;
import org.junit.jupiter.api.Test;

/** Servers that a test has no real one of: a cluster, and those of other times. */
class ClusterTest {
    private static final int BOLT_5_4 = 0x0405;
    private static final int BOLT_4_4 = 0x0404;

    private static Store connect(String scheme, PretendedServer server) {
        URI uri = URI.create(scheme + "://" + server.address());
        return Store.connect(new ConnectionSettings(uri, "ann", "secret", null, ConnectionSettings.DEFAULT_TIMEOUT),
                Database.CYPHER);
    }

    @Test
    void readsGoToReadersAndWritesToTheLeaderAfterEachOther() throws IOException {
        try (PretendedServer router = new PretendedServer(BOLT_5_4);
                PretendedServer reader = new PretendedServer(BOLT_5_4);
                PretendedServer leader = new PretendedServer(BOLT_5_4)) {
            router.routes(reader, leader);
            try (Store store = connect("neo4j", router)) {
                store.read("RETURN 1", Map.of(), ReadLimits.NONE);
                store.write("CREATE (n)", Map.of(), ReadLimits.NONE);
                store.read("RETURN 2", Map.of(), ReadLimits.NONE);
            }

            String first = "after-1-at-" + reader.address();
            String written = "after-1-at-" + leader.address();
            assertThat(router.heard()).isEmpty();
            assertThat(leader.heard()).containsExactly("w CREATE (n) [" + first + "]");
            assertThat(reader.heard()).containsExactly("r RETURN 1 []", "r RETURN 2 [" + written + "]");
        }
    }

    @Test
    void oneServerIsAskedEverythingByBolt() throws IOException {
        try (PretendedServer server = new PretendedServer(BOLT_5_4);
                Store store = connect("bolt", server)) {
            store.read("RETURN 1", Map.of(), ReadLimits.NONE);
            store.write("CREATE (n)", Map.of(), ReadLimits.NONE);

            assertThat(server.heard()).hasSize(2);
        }
    }

    @Test
    void anOldServerIsToldFromOneThatIsNotThere() throws IOException {
        for (int old : new int[] {0, BOLT_4_4}) {
            try (PretendedServer server = new PretendedServer(old)) {
                Failure failure = catchThrowableOfType(Failure.class, () -> {
                    try (Store store = connect("bolt", server)) {
                        store.read("RETURN 1", Map.of(), ReadLimits.NONE);
                    }
                });

                assertThat(failure).hasMessageContaining(server.address()).hasMessageContaining("too old");
                assertThat(failure.hint().orElseThrow()).contains("5.26");
            }
        }
    }

    @Test
    void aServerOfSomethingElseIsNoNeo4j() throws IOException {
        try (PretendedServer server = new PretendedServer(0x48545450)) {
            Failure failure = catchThrowableOfType(Failure.class, () -> connect("bolt", server).close());

            assertThat(failure).hasMessageContaining(server.address());
            assertThat(failure.hint().orElseThrow()).contains("7687");
        }
    }
}
