package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultWatchTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Longer than a change may take to be seen. */
    private static final Duration SHORT = Duration.ofMillis(1_500);

    @TempDir
    private Path temp;

    private Path vault;
    private Path ontology;

    @BeforeEach
    void makeVault() throws Exception {
        vault = Files.createDirectories(temp.resolve("vault"));
        Files.createDirectories(vault.resolve("models"));
        Files.createDirectories(vault.resolve(".obsidian"));
        ontology = Files.writeString(temp.resolve("ontology.yml"), "types:");
    }

    private VaultWatch watch() {
        return new VaultWatch(vault, ontology, Duration.ofMillis(600), PATIENCE).start();
    }

    @Test
    void aBurstIsOneChange() throws Exception {
        try (VaultWatch watch = watch()) {
            for (int i = 0; i < 500; i++) {
                Files.writeString(vault.resolve("models/note" + i + ".md"), "# " + i);
            }
            assertThat(watch.await(PATIENCE)).isTrue();
            assertThat(watch.await(SHORT)).isFalse();

            Files.delete(vault.resolve("models/note7.md"));
            assertThat(watch.await(PATIENCE)).isTrue();
        }
    }

    @Test
    void newFoldersAreWatchedAndEditorsOwnFilesAreNot() throws Exception {
        try (VaultWatch watch = watch()) {
            Files.createDirectories(vault.resolve("темы/новые"));
            assertThat(watch.await(PATIENCE)).isTrue();
            Files.writeString(vault.resolve("темы/новые/a.md"), "# A");
            assertThat(watch.await(PATIENCE)).isTrue();

            Files.writeString(vault.resolve(".obsidian/workspace.json"), "{}");
            assertThat(watch.await(SHORT)).isFalse();
            Files.writeString(vault.resolve(".archgraphignore"), "drafts/");
            assertThat(watch.await(PATIENCE)).isTrue();
        }
    }

    @Test
    void aVaultBehindALinkIsWatched() throws Exception {
        vault = Files.createSymbolicLink(temp.resolve("link"), vault);
        try (VaultWatch watch = watch()) {
            Files.writeString(vault.resolve("models/a.md"), "# A");
            assertThat(watch.await(PATIENCE)).isTrue();
            Files.writeString(vault.resolve(".obsidian/workspace.json"), "{}");
            assertThat(watch.await(SHORT)).isFalse();
        }
    }

    @Test
    void aFolderThatTakesTheVaultsPlaceIsWatched() throws Exception {
        try (VaultWatch watch = watch()) {
            Files.move(vault, temp.resolve("old"));
            Files.createDirectories(vault);
            assertThat(watch.await(PATIENCE)).isTrue();
            Files.writeString(vault.resolve("a.md"), "# A");
            assertThat(watch.await(PATIENCE)).isTrue();
        }
    }

    @Test
    void anotherOntologyIsAChange() throws Exception {
        try (VaultWatch watch = watch()) {
            Files.writeString(ontology, "types: and more");
            assertThat(watch.await(PATIENCE)).isTrue();
        }
    }
}
