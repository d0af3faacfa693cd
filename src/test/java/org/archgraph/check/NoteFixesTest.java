package org.archgraph.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.archgraph.graph.GraphBuilder;
import org.archgraph.ontology.OntologyReader;
import org.archgraph.vault.Problem;
import org.archgraph.vault.ProblemCode;
import org.archgraph.vault.Vault;
import org.archgraph.vault.VaultLimits;
import org.archgraph.vault.VaultReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteFixesTest {
    private static final Set<ProblemCode> MENDED = Set.of(ProblemCode.STALE_PATH, ProblemCode.ALIAS_LINK);

    @TempDir
    private Path folder;

    @BeforeEach
    void target() throws IOException {
        write("new/swa.md", "---\naliases: [Local Attention]\n---\n# Sliding Window Attention\n[[index]]\n");
        write("index.md", "[[swa]]\n");
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<Problem> problems(Vault vault) {
        return new GraphBuilder(new OntologyReader().read(Path.of("import", "ontology.yml")), true)
                .build(vault).problems().stream().filter(problem -> MENDED.contains(problem.code())).toList();
    }

    private Vault vault() {
        return new VaultReader(VaultLimits.defaults()).read(folder);
    }

    private NoteFixes.Plan plan() {
        Vault vault = vault();
        return new NoteFixes(vault, new VaultReader(VaultLimits.defaults()).files(folder)).plan(problems(vault));
    }

    private String mended(String text) throws IOException {
        Path note = write("note.md", text);
        for (NoteFixes.Change change : plan().changes()) {
            change.write();
        }
        assertThat(problems(vault())).isEmpty();
        assertThat(plan().changes()).isEmpty();
        return Files.readString(note, StandardCharsets.UTF_8);
    }

    @Test
    void everyOtherByteStays() throws IOException {
        assertThat(mended("\uFEFF# N\r\n\r\n"
                        + "[[old/swa#A|x]]\t[s](old/swa.md#h \"T\")  \r\n"
                        + "Ü [[Local Attention]]\n\r\n"
                        + "end"))
                .isEqualTo("\uFEFF# N\r\n\r\n"
                        + "[[new/swa#A|x]]\t[s](new/swa.md#h \"T\")  \r\n"
                        + "Ü [[new/swa|Local Attention]]\n\r\n"
                        + "end");
    }

    @Test
    void tablesReferencesEmbedsAndFrontMatter() throws IOException {
        assertThat(mended(
                        "---\nup: \"[[old/swa]]\"\n---\n| a |\n|---|\n| [[Local Attention]] |\n| [[old/swa\\|s]] |\n\n"
                                + "![[old/swa]] [r][x]\n\n[x]: old/swa.md\n"))
                .isEqualTo("---\nup: \"[[new/swa]]\"\n---\n| a |\n|---|\n| [[new/swa\\|Local Attention]] |\n"
                        + "| [[new/swa\\|s]] |\n\n![[new/swa]] [r](new/swa.md)\n\n[x]: old/swa.md\n");
    }

    @Test
    void whatOnlyLooksLikeTheLinkStays() throws IOException {
        assertThat(mended("`[[old/swa]]` [[old/swa]] %% [[old/swa]] %% ![[old/swa]]\n"))
                .isEqualTo("`[[old/swa]]` [[new/swa]] %% [[old/swa]] %% ![[new/swa]]\n");
    }

    @Test
    void planningWritesNothingAndShowsADiff() throws IOException {
        Path note = write("note.md", "a\n[[old/swa]]\n");
        NoteFixes.Plan plan = plan();
        assertThat(plan.links()).isEqualTo(1);
        assertThat(plan.changes().get(0).diff())
                .containsExactly(
                        "--- a/note.md", "+++ b/note.md", "@@ -1,2 +1,2 @@", " a", "-[[old/swa]]", "+[[new/swa]]");
        assertThat(note).hasContent("a\n[[old/swa]]\n");
    }

    @Test
    void aNoteThatHasChangedMeanwhileIsNotOverwritten() throws IOException {
        Path note = write("note.md", "[[old/swa]]\n");
        NoteFixes.Plan plan = plan();
        Files.writeString(note, "[[old/swa]] and more\n");
        assertThatThrownBy(() -> plan.changes().get(0).write()).hasMessageContaining("has changed");
        assertThat(note).hasContent("[[old/swa]] and more\n");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void permissionsAndSymbolicLinksStay() throws IOException {
        Path real = write("deep/real.md", "[[old/swa]]\n");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
        Files.createSymbolicLink(folder.resolve("alias.md"), real);
        for (NoteFixes.Change change : plan().changes()) {
            change.write();
        }
        assertThat(folder.resolve("alias.md")).isSymbolicLink();
        assertThat(real).hasContent("[[new/swa]]\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real))).isEqualTo("rw-r-----");
    }
}
