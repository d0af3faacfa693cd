package org.archgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.archgraph.failure.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CypherFilesTest {
    @TempDir
    private Path folder;

    @Test
    void statementsEndAtSemicolonsThatAreCode() {
        assertThat(CypherStatements.split("""
                // one; two
                RETURN 'a;b', "c;'d", `e;``f`, 'g\\';h'; /* i; j */
                // only a comment;
                ;
                RETURN 2 // ; end"""))
                .containsExactly(
                        "// one; two\nRETURN 'a;b', \"c;'d\", `e;``f`, 'g\\';h'",
                        "RETURN 2 // ; end");
        assertThat(CypherStatements.split("RETURN 'open; ")).containsExactly("RETURN 'open;");
        assertThat(CypherStatements.split(" ;; // nothing")).isEmpty();
    }

    @Test
    void filesComeInTheOrderOfTheirNames() throws IOException {
        Files.createDirectories(folder.resolve("schema"));
        Files.writeString(folder.resolve("schema/20-b.cypher"), "RETURN 2;");
        Files.writeString(folder.resolve("schema/10-a.cypher"), "RETURN 'ж'; RETURN 1");
        Files.writeString(folder.resolve("schema/notes.txt"), "no Cypher");
        CypherFiles files = new CypherFiles(folder);

        assertThat(files.names("schema")).containsExactly("schema/10-a", "schema/20-b");
        assertThat(files.text("schema/10-a")).isEqualTo("RETURN 'ж'; RETURN 1");
        assertThat(files.statements("schema/10-a")).containsExactly("RETURN 'ж'", "RETURN 1");
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        CypherFiles files = new CypherFiles(folder);
        Files.write(folder.resolve("latin.cypher"), new byte[] {'/', '/', (byte) 0xe9});

        assertThatThrownBy(() -> files.text("no/such")).isInstanceOf(Failure.class).hasMessageContaining("such.cypher");
        assertThatThrownBy(() -> files.names("nowhere")).isInstanceOf(Failure.class).hasMessageContaining("nowhere");
        assertThatThrownBy(() -> files.text("latin")).isInstanceOf(Failure.class).hasMessageContaining("UTF-8");
    }
}
