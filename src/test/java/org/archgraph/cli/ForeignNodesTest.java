package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Other people's nodes, with our labels and even our ids, are neither counted nor touched. */
@ExtendWith(Neo4jServer.Extension.class)
class ForeignNodesTest {
    @TempDir
    private Path folder;

    @Test
    void areNeitherTouchedNorCounted(Neo4jServer server) throws Exception {
        server.clear();
        server.execute("CREATE (:Entity:Model {id: 'models/qwen3', name: 'Foreign'})"
                + "-[:USES]->(:Entity:Technique {id: 'techniques/mixture_of_experts', name: 'Foreign T'})");
        CommandHarness commands = new CommandHarness(folder).on(server);
        commands.run("import", "import").exits(0);
        for (String query : List.of("stats", "groups", "broken-links")) {
            commands.run("query", query).exits(0).assertOut().doesNotContain("Foreign");
        }
        commands.run("ask", "models sharing MoE").exits(0).assertOut().doesNotContain("Foreign");
        commands.run("search", "Foreign").exits(3);

        Files.createDirectories(folder.resolve("vault"));
        Files.writeString(folder.resolve("vault/a.md"), "# A\n");
        commands.run("import", folder.resolve("vault").toString(), "--replace").exits(0);
        assertThat(commands.run("cypher", "MATCH (n {name: 'Foreign'})-[r]->() RETURN count(r) AS n", "-o", "csv")
                        .out()
                        .lines())
                .containsExactly("n", "1");
        server.clear();
    }
}
