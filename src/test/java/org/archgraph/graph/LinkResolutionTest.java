package org.archgraph.graph;

import static org.archgraph.graph.TestVault.problems;
import static org.archgraph.graph.TestVault.relation;
import static org.archgraph.graph.TestVault.relations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The link rules, one by one. The link stands in a/from.md; the notes that it may lead to are named by their paths. */
class LinkResolutionTest {
    private static TestVault vault(String link) {
        return TestVault.of().note("a/from.md", "# From", "", "A sentence with " + link + " in it.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        // link; notes; the one that it leads to; rule
        "[[b/x]]; b/x.md; b/x.md; root",
        "[[b/x.md]]; b/x.md; b/x.md; root",
        "[[x]]; x.md a/x.md; x.md; root",
        "[[/b/x]]; b/x.md; b/x.md; root",
        "[[x]]; a/x.md b/x.md; a/x.md; relative",
        "[[./x]]; a/x.md x.md; a/x.md; relative",
        "[[../b/x]]; b/x.md; b/x.md; relative",
        "[[../x.md]]; x.md a/x.md; x.md; relative",
        "[[x]]; b/x.md; b/x.md; suffix",
        "[[c/x]]; b/c/x.md; b/c/x.md; suffix",
        "[[X]]; b/x.md; b/x.md; suffix",
        "[[Foo]]; foo.md b/Foo.md; b/Foo.md; suffix",
        "[label](x.md); b/x.md; b/x.md; suffix",
        "[label](my%20x.md); b/my x.md; b/my x.md; suffix",
        "[[x#Heading|shown]]; b/x.md; b/x.md; suffix",
        "[[old/x]]; b/x.md; b/x.md; stale-path",
        "[[../old/x.md]]; b/x.md; b/x.md; stale-path",
        "[[../../../x]]; b/x.md; b/x.md; stale-path",
        "[[../../b/x]]; b/x.md; b/x.md; stale-path",
        "[[b]]; b/index.md; b/index.md; folder",
        "[[b/]]; b/README.md; b/README.md; folder",
        "[[b]]; c/b/b.md d/b.md; d/b.md; suffix",
    })
    void leadsToTheNoteByTheRule(String link, String notes, String expected, String rule) {
        TestVault vault = vault(link);
        for (String path : notes.split("(?<=\\.md) ")) {
            vault.note(path, "# Note " + path);
        }
        KnowledgeGraph graph = vault.build();
        Relation relation = relation(graph, "From", "RELATED_TO", "Note " + expected);
        assertThat(relation.strongest().resolvedBy()).isEqualTo(rule);
        assertThat(relation.strongest().line()).isEqualTo(3);
    }

    @Test
    void severalThatFitAreTheShortestPathThenTheAlphabetAndReported() {
        KnowledgeGraph graph =
                vault("[[x]]").note("bb/x.md", "# Long").note("c/x.md", "# Second").note("b/x.md", "# First").build();
        assertThat(relations(graph)).containsExactly("From RELATED_TO First");
        assertThat(TestVault.found(graph)).singleElement().satisfies(problem -> {
            assertThat(problem.code().code()).isEqualTo("ambiguous-link");
            assertThat(problem.file() + ":" + problem.line()).isEqualTo("a/from.md:3");
            assertThat(problem.message()).contains("c/x.md").contains("bb/x.md");
            assertThat(problem.suggestion()).isEqualTo("[[b/x]] or [[c/x]] or [[bb/x]]");
        });
    }

    @Test
    void aDottedPathThatLeadsNowhereIsNotTakenAsSuffix() {
        KnowledgeGraph graph = vault("[[../x]]").note("b/x.md", "# One").note("c/x.md", "# Two").build();
        assertThat(problems(graph)).containsExactly("broken-link a/from.md:3");
    }

    @Test
    void anIndexIsNoStalePath() {
        KnowledgeGraph graph = vault("[[old/index]]").note("b/index.md", "# Index of b").build();
        assertThat(problems(graph)).containsExactly("broken-link a/from.md:3");
        assertThat(graph.relations()).singleElement().satisfies(
                relation -> assertThat(relation.strongest().resolvedBy()).isNull());
    }

    @Test
    void healedLinksAreReportedWithTheCorrection() {
        KnowledgeGraph graph = vault("[[../old/x.md|shown]]").note("b/x.md", "# X").build();
        assertThat(TestVault.found(graph)).singleElement().satisfies(problem -> {
            assertThat(problem.code().code()).isEqualTo("stale-path");
            assertThat(problem.suggestion()).isEqualTo("[[b/x.md|shown]]");
        });
    }

    @ParameterizedTest
    @CsvSource({"MoE,alias", "Mixture of Experts,name", "смесь-экспертов,alias"})
    void aNameLeadsToTheEntityThatBearsIt(String target, String rule) {
        KnowledgeGraph graph = vault("[[" + target + "]]")
                .note("b/notes.md", "---", "title: Mixture of Experts", "aliases: [MoE, смесь экспертов]", "---")
                .build();
        assertThat(relation(graph, "From", "RELATED_TO", "Mixture of Experts").strongest().resolvedBy())
                .isEqualTo(rule);
        assertThat(problems(graph)).containsExactly("alias-link a/from.md:3");
    }

    @Test
    void aNameOfTwoEntitiesLeadsToNeither() {
        KnowledgeGraph graph = vault("[[Same]]").note("b/x.md", "# Same").note("b/y.md", "# Same").build();
        assertThat(problems(graph)).contains("broken-link a/from.md:3", "name-clash b/y.md:1");
    }

    @Test
    void strictHealsNothing() {
        KnowledgeGraph graph = vault("[[old/x]] [[b]] [[Called]]")
                .note("b/x.md", "# Called")
                .note("b/index.md", "# B")
                .strict()
                .build();
        assertThat(problems(graph)).containsOnly("broken-link a/from.md:3").hasSize(3);
    }

    @Test
    void attachmentsAddressesAndLinksIntoTheNoteRelateNothing() {
        KnowledgeGraph graph = vault("![[pic.png]] [[paper.pdf]] [x](https://example.org/y.md) [[#Heading]] [[from]]")
                .note("pic.png")
                .build();
        assertThat(graph.relations()).isEmpty();
        assertThat(TestVault.found(graph)).isEmpty();
        assertThat(graph.entities()).hasSize(1);
    }

    @Test
    void aVersionIsNoFileEnding() {
        KnowledgeGraph graph = vault("[[Mistral Small 3.1]]").note("b/Mistral Small 3.1.md", "# M").build();
        assertThat(problems(graph)).isEmpty();
        assertThat(relations(graph)).containsExactly("From RELATED_TO M");
    }

    @ParameterizedTest
    @CsvSource({"b/x,root", "./y,relative", "../b/x.md,relative", "X,suffix"})
    void strictStillReadsWhatObsidianReads(String target, String rule) {
        KnowledgeGraph graph =
                vault("[[" + target + "]]").note("b/x.md", "# X1").note("a/y.md", "# X1 too").strict().build();
        assertThat(graph.relations()).singleElement()
                .satisfies(relation -> assertThat(relation.strongest().resolvedBy()).isEqualTo(rule));
        assertThat(problems(graph)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[../../../etc/passwd]]",
                "[[../../x/y]]",
                "[[../../b/x]]",
                "[[/../b/x]]",
                "[label](../../../b/none.md)"
            })
    void noLinkLeavesTheVault(String link) {
        KnowledgeGraph graph = vault(link).note("b/x.md", "# One").note("c/x.md", "# Two").build();
        assertThat(problems(graph)).containsExactly("broken-link a/from.md:3");
        assertThat(graph.entities()).filteredOn(Entity::placeholder).singleElement()
                .satisfies(entity -> assertThat(entity.id()).doesNotContain(".."));
    }
}
