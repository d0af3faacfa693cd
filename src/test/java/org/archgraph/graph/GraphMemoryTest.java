package org.archgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.archgraph.ontology.Ontology;
import org.archgraph.ontology.OntologyReader;
import org.archgraph.vault.VaultLimits;
import org.archgraph.vault.VaultReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read before is read again wherever anything that its meaning rests on is another. */
class GraphMemoryTest {
    private static final Ontology ONTOLOGY = new OntologyReader().read(Path.of("import", "ontology.yml"));

    @TempDir
    Path temp;

    private Path vault;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        vault = Files.createDirectories(temp.resolve("vault"));
        file = temp.resolve("memory").resolve("prose");
        note(
                "models/alpha.md",
                "# Alpha 1\n\nAlpha 1 uses Grouped-Query Attention and RoPE.\n\n- [[beta]] - a model like it\n");
        note("models/beta.md", "# Beta 2\n\nUnlike Alpha 1, it has no MoE. It keeps [[gqa]] instead of MLA.\n");
        note("techniques/gqa.md", "# Grouped-Query Attention (GQA)\n\nUsed in: Alpha 1.\n");
    }

    @Test
    void theSameVaultIsUnderstoodTheSame() throws IOException {
        KnowledgeGraph first = remembering();
        byte[] kept = Files.readAllBytes(file);

        assertThat(remembering()).isEqualTo(first).isEqualTo(fresh());
        assertThat(Files.readAllBytes(file)).isEqualTo(kept);
    }

    @Test
    void whatIsKeptIsNotReadAgain() throws IOException {
        remembering();
        String before = "Alpha 1 uses Grouped-Query Attention and RoPE.";
        String after = "Alpha 9 uses Grouped-Query Attention and RoPE.";
        replaceInMemory(before, after);

        assertThat(quotes(remembering())).contains(after).doesNotContain(before);
    }

    @Test
    void aChangedNoteIsReadAgainAndNoOther() throws IOException {
        remembering();
        note("models/beta.md", "# Beta 2\n\nIt uses MoE.\n");

        assertThat(remembering()).isEqualTo(fresh());
        assertThat(remembering()).isEqualTo(fresh());
    }

    @Test
    void aNewNameMayMeanSomethingInNotesThatAreTheSame() throws IOException {
        note("models/beta.md", "# Beta 2\n\nIt uses Zigzag Attention.\n");
        KnowledgeGraph before = remembering();
        note("techniques/zigzag.md", "# Zigzag Attention\n\nA technique.\n");

        assertThat(remembering()).isEqualTo(fresh());
        assertThat(fresh().relations()).hasSizeGreaterThan(before.relations().size());
    }

    @Test
    void aLinkMayLeadElsewhereAlthoughItsNoteIsTheSame() throws IOException {
        note("models/beta.md", "# Beta 2\n\nIt uses [[techniques/gqa|the same]].\n");
        note("other/techniques/gqa.md", "# Gated Quick Attention\n\nA technique.\n");
        remembering();
        Files.move(vault.resolve("techniques"), vault.resolve("moved"));

        assertThat(remembering()).isEqualTo(fresh());
    }

    @Test
    void whatAWrongNameMayMeanChangesWithTheNamesThereAre() throws IOException {
        note("models/delta.md", "# Sunflower Large\n");
        note("models/beta.md", "# Beta 2\n\nSee [[sunflowr_large]].\n");
        KnowledgeGraph first = remembering();
        assertThat(first.problems()).anyMatch(problem -> problem.toString().contains("delta"));

        assertThat(remembering()).isEqualTo(first);
        note("models/sunflow_large.md", "# Sunflow Large\n");
        assertThat(remembering()).isEqualTo(fresh()).isNotEqualTo(first);
        Files.delete(vault.resolve("models/delta.md"));
        assertThat(remembering()).isEqualTo(fresh());
    }

    @Test
    void aDamagedMemoryIsNone() throws IOException {
        remembering();
        byte[] kept = Files.readAllBytes(file);
        kept[kept.length / 2] ^= 1;
        Files.write(file, kept);

        assertThat(remembering()).isEqualTo(fresh());
    }

    /** Another text of the same length in the file, whose sum is mended. */
    private void replaceInMemory(String before, String after) throws IOException {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        byte[] changed = bytes.replace(before, after).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(changed, Integer.BYTES, changed.length - Integer.BYTES);
        ByteBuffer.wrap(changed).putInt((int) sum.getValue());
        assertThat(bytes).contains(before);
        Files.write(file, changed);
    }

    private static Iterable<String> quotes(KnowledgeGraph graph) {
        return graph.relations().stream()
                .flatMap(relation -> relation.evidence().stream())
                .map(Evidence::quote)
                .toList();
    }

    private KnowledgeGraph remembering() {
        GraphMemory memory = GraphMemory.in(file.getParent(), "test", "");
        KnowledgeGraph graph = builder().build(() -> new VaultReader(VaultLimits.defaults()).read(vault), memory);
        memory.save();
        return graph;
    }

    private KnowledgeGraph fresh() {
        return builder().build(new VaultReader(VaultLimits.defaults()).read(vault));
    }

    private static GraphBuilder builder() {
        return new GraphBuilder(ONTOLOGY, true);
    }

    private void note(String path, String text) throws IOException {
        Path note = vault.resolve(path);
        Files.createDirectories(note.getParent());
        Files.writeString(note, text);
    }
}
