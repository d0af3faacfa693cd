package org.archgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vault of another subject, with types, relations and names of its own. */
class OwnOntologyTest {
    @TempDir
    private Path folder;

    private Path ontology;

    @BeforeEach
    void write() throws IOException {
        ontology = folder.resolve("own.yml");
        Files.writeString(ontology, """
            types:
              Model: {folders: [models]}
              Technique: {folders: [techniques]}
              InnovationGroup: {}
              Topic: {}
              Author: {keywords: [writer], folders: [people], sections: [Who]}
            relations:
              USES: {from: Model, to: Technique}
              DOES_NOT_USE: {from: Model, to: Technique}
              IN_GROUP: {from: Technique, to: InnovationGroup}
              RELATED_TO: {from: Entity, to: Entity}
              WROTE:
                from: Author
                to: Entity
                forward: {fields: [wrote], sections: [Works]}
                inverse: {fields: [author, by]}
            facts:
              pages: {kind: number, keys: [leaves]}
            names:
              Author:
                Donald Knuth: [Knuth]
            index_names: [start]
            """);
    }

    @Test
    void itsTypesAndRelationsAreRead() {
        KnowledgeGraph graph = TestVault.of()
                .ontology(ontology)
                .note("people/dk.md", "# D. Knuth (Knuth)", "", "## Works", "", "- [[tex|TeX]] (1978)")
                .note("tex.md", "---", "leaves: 1,2", "---", "# TeX")
                .note("mf.md", "---", "by: Donald Knuth", "---", "# Metafont")
                .note("hub.md", "# Hub", "", "## Who", "", "- [[leslie|Leslie Lamport]] - LaTeX")
                .build();
        assertThat(TestVault.statements(graph))
                .containsExactly("D. Knuth WROTE Metafont", "D. Knuth WROTE TeX (1978)");
        assertThat(TestVault.entity(graph, "Leslie Lamport").type()).isEqualTo("Author");
        assertThat(TestVault.entity(graph, "TeX").properties()).containsEntry("pages", 1.2);
        assertThat(TestVault.problems(graph)).containsExactly("broken-link hub.md:5");
    }

    @Test
    void theBundledWordsMeanNothingInIt() {
        KnowledgeGraph graph = TestVault.of()
                .ontology(ontology)
                .note("models/m.md", "---", "uses: [\"[[x]]\"]", "---", "# M 1", "", "## Использует", "", "- Иное")
                .note("notes/x.md", "# X")
                .note("start.md", "See [[notes/index]] and [[models/m]].")
                .note("notes/index.md", "Text")
                .build();
        assertThat(TestVault.relations(graph))
                .containsExactly("M 1 RELATED_TO X", "start RELATED_TO M 1", "start RELATED_TO index");
    }

    @Test
    void wordsThatItLacksAreMissedByNobody() throws IOException {
        Files.writeString(ontology, """
            cues: {contrasts: [unlike], asserts: [uses, keeps], relative: [which]}
            everybody: [all models]
            """, StandardOpenOption.APPEND);
        KnowledgeGraph graph = TestVault.of()
                .ontology(ontology)
                .note(
                        "models/a.md",
                        "# A 1",
                        "",
                        "Unlike B 2, which uses Foo, it is plain. Unlike B 2, which uses Foo, it keeps Bar.")
                .note("models/b.md", "# B 2")
                .note("techniques/foo.md", "# Foo", "", "None of the models has it. All models use it.")
                .note("techniques/bar.md", "# Bar")
                .build();
        assertThat(TestVault.statements(graph)).contains("A 1 DOES_NOT_USE Foo", "A 1 USES Bar", "B 2 USES Foo");
    }
}
