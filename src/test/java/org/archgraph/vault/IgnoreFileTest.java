package org.archgraph.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.archgraph.failure.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What of a folder is not read. */
class IgnoreFileTest {
    @TempDir
    private Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> notes() {
        return new VaultReader(VaultLimits.defaults()).read(folder).notes().stream().map(Note::path).toList();
    }

    @Test
    void whatTheIgnoreFileNamesIsLeftOut() throws IOException {
        write(".archgraphignore", "# mine\nprivate/\n*.draft.md\n!keep.draft.md\n/root.md\ndocs/**/x.md\nа б/\n");
        for (String path : List.of(
                "private/a.md", "sub/private/b.md", "x.draft.md", "keep.draft.md", "root.md", "sub/root.md",
                "docs/a/b/x.md", "docs/y.md", "а б/c.md", ".obsidian/p.md", ".git/g.md", ".trash/t.md", "ok.md")) {
            write(path, "# x");
        }
        assertThat(notes()).containsExactlyInAnyOrder("keep.draft.md", "sub/root.md", "docs/y.md", "ok.md");
    }

    @Test
    void aByteOrderMarkAndDecomposedLettersMakeNoDifference() throws IOException {
        write(".archgraphignore", "\uFEFFprivate/\ncafe\u0301.md\n");
        for (String path : List.of("private/a.md", "caf\u00E9.md", "ok.md")) {
            write(path, "# x");
        }
        assertThat(notes()).containsExactly("ok.md");
    }

    @Test
    void anIgnoreFileThatCannotBeFollowedStopsTheReading() throws IOException {
        write("ok.md", "x");
        Path file = folder.resolve(".archgraphignore");
        for (Path target : List.of(Path.of("nowhere"), Path.of("/etc/hosts"))) {
            Files.createSymbolicLink(file, target);
            assertThatThrownBy(this::notes).isInstanceOf(Failure.class).hasMessageContaining(".archgraphignore");
            Files.delete(file);
        }
    }

    @Test
    void aPatternThatIsNoneIsAFailureThatNamesTheFile() throws IOException {
        write(".archgraphignore", "[z\n");
        write("ok.md", "x");
        assertThatThrownBy(this::notes).isInstanceOf(Failure.class).hasMessageContaining(".archgraphignore");
    }

    @Test
    @Timeout(20)
    void pipesAndDevicesAreNotOpened() throws Exception {
        write("ok.md", "x");
        Process pipe = new ProcessBuilder("mkfifo", folder.resolve("pipe.md").toString()).start();
        assertThat(pipe.waitFor(10, TimeUnit.SECONDS)).isTrue();
        Files.createSymbolicLink(folder.resolve("zero.md"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("passwd.md"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(folder.resolve("etc"), Path.of("/etc"));
        Files.createSymbolicLink(folder.resolve("up"), folder.getParent());
        Vault vault = new VaultReader(VaultLimits.defaults()).read(folder);
        assertThat(vault.notes()).extracting(Note::path).containsExactly("ok.md");
        assertThat(vault.files()).containsExactly("ok.md");
        assertThat(vault.problems()).hasSize(5).allMatch(problem -> problem.code() == ProblemCode.UNREADABLE);
    }
}
