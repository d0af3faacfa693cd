package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** atlas on the bundled vault. */
@ExtendWith(Neo4jServer.Extension.class)
class AtlasCommandTest {
    @TempDir
    Path folder;

    @Test
    void writesAPageAndSaysWhere(Neo4jServer server) {
        server.clear();
        CommandHarness archgraph = new CommandHarness(folder).on(server);
        archgraph.run("import", "import").exits(0);
        Path page = folder.resolve("Атлас.html");

        Run run = archgraph.run("atlas", page.toString()).exits(0);
        run.assertOut().isEqualTo(page + "\n");
        run.assertErr().contains("entities and ", "open it in a browser");
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("Llama 4");
        assertThat(archgraph.run("atlas", page.toString(), "-o", "json").exits(0).json())
                .containsEntry("file", page.toString())
                .containsKeys("entities", "relations");
        archgraph.run("atlas", "-").exits(0).assertOut().startsWith("<!DOCTYPE html>");
        archgraph
                .run("atlas", folder.resolve("none/page.html").toString())
                .fails(1, "none/page.html", "a folder that is there");
        archgraph.run("atlas", "-o", "csv").fails(2, "cannot print csv");
    }
}
