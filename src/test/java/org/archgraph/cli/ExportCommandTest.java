package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** export on the bundled vault. */
@ExtendWith(Neo4jServer.Extension.class)
class ExportCommandTest {
    @TempDir
    static Path folder;

    private CommandHarness archgraph;

    @BeforeAll
    static void importBundledVault(Neo4jServer server) {
        server.clear();
        new CommandHarness(folder).on(server).run("import", "import").exits(0);
    }

    @BeforeEach
    void makeHarness(Neo4jServer server) {
        archgraph = new CommandHarness(folder).on(server);
    }

    @Test
    void oneTextGoesToStandardOutputOrAFile() {
        archgraph.run("export", "-o", "graphml").exits(0).assertOut().startsWith("<?xml").contains("<graphml");
        Path file = folder.resolve("graph.cypher");
        Run run = archgraph.run("export", "-o", "cypher", file.toString()).exits(0);
        run.assertOut().isEqualTo(file + "\n");
        run.assertErr().contains("entities and ", " relations written");
        assertThat(file).content().startsWith("// A graph of archgraph").contains("UNWIND [");
        Run csv = archgraph.run("export", "-o", "csv", folder.resolve("csv").toString()).exits(0);
        csv.assertOut().contains("nodes.csv\n", "relationships.csv\n", "import.args\n");
        assertThat(folder.resolve("csv/nodes.csv")).content().startsWith("id:ID,:LABEL,aliases:string[],");
    }

    @Test
    void aQuerysPartIsExported() {
        Map<String, Object> json =
                archgraph.run("export", "-o", "json", "--query", "models-using", "-P", "technique=MLA").exits(0).json();
        assertThat((List<?>) json.get("nodes"))
                .extracting(node -> (Object) ((Map<?, ?>) node).get("name"))
                .containsExactlyInAnyOrder("DeepSeek V3/R1", "Kimi K2", "Multi-head Latent Attention (MLA)");
        assertThat((List<?>) json.get("links"))
                .extracting(link -> (Object) ((Map<?, ?>) link).get("type")).contains("USES");
        archgraph.run("export", "-o", "mermaid", "--query", "path", "-P", "a=Gemma 3", "-P", "b=MoE")
                .exits(0)
                .assertOut()
                .startsWith("flowchart LR\n")
                .contains("(\"Gemma 3\")", "|\"USES\"|");
    }

    @Test
    void wrongUsageIsToldApart() {
        archgraph.run("export").fails(2, "export cannot write table", "-o graphml, json, csv");
        archgraph.run("export", "-o", "dot", "-P", "a=b").fails(2, "-P belongs to a query");
        archgraph.run("export", "-o", "dot", "--query", "models-usin").fails(3, "did you mean models-using");
        archgraph.run("query", "groups", "-o", "dot").fails(2, "only export writes dot", "--query NAME");
        archgraph.run("export", "-o", "dot", folder.resolve("no/such/x.dot").toString())
                .fails(1, "no/such/x.dot", "No Such File");
    }
}
