package org.archgraph.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {
    @TempDir
    Path home;

    @Test
    void aStoreWhoseCreationWasCutOffIsRemoved() throws IOException {
        Files.createDirectory(home.resolve("data"));
        new FirstStart(home).begin();
        Path half = store();

        new FirstStart(home).begin();

        assertThat(half).doesNotExist();
        assertThat(home.resolve("data/databases")).doesNotExist();
    }

    @Test
    void aCompleteStoreStays() throws IOException {
        Files.createDirectory(home.resolve("data"));
        new FirstStart(home).begin();
        Path store = store();
        new FirstStart(home).complete();

        new FirstStart(home).begin();

        assertThat(store).exists();
    }

    @Test
    void aStoreOfSomebodyElseStays() throws IOException {
        Path store = store();

        new FirstStart(home).begin();
        new FirstStart(home).begin();

        assertThat(store).exists();
    }

    private Path store() throws IOException {
        Path folder = Files.createDirectories(home.resolve("data/databases/neo4j"));
        return Files.writeString(folder.resolve("neostore"), "x");
    }
}
