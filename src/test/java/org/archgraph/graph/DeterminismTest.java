package org.archgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.archgraph.ontology.OntologyReader;
import org.archgraph.vault.Note;
import org.archgraph.vault.Vault;
import org.archgraph.vault.VaultLimits;
import org.archgraph.vault.VaultReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same notes give the same graph, problems included, in whatever order they come. */
class DeterminismTest {
    /** Where the order could matter: dead links under several labels, names of two notes, claims that disagree. */
    private static TestVault vault() {
        return TestVault.of()
                .note("hub.md", "# Hub", "", "## Модели", "", "- [[models/a|Model A]] - с MoE",
                        "- [[b|Model B]] - без MoE",
                        "- [[techniques/lost|Lost one]] - это техника")
                .note("hub2.md", "# Second hub", "", "## Техники", "", "- [[b|B again]] - что это",
                        "- [[lost|Lost two]] - да",
                        "", "## Инновации", "", "1. **Память**: MoE, ALiBi (где-то), [[old/lost]]")
                .note("models/a.md", "# A", "", "## Использует", "", "- [[moe|MoE]]",
                        "- NoPE (каждый 4-й слой)", "- ALiBi")
                .note("models/c.md", "---", "uses: [\"[[LOST|lst]] (в A)\", alibi]", "---", "# Same", "",
                        "[[nowhere]] [[Lost]]")
                .note("models/d.md", "# Same", "", "Без [[moe]], но с [[../lost|Lst]]. Использует MoE. [[Nowhere|NW]]")
                .note("techniques/moe.md", "# MoE", "", "Используется в: Model A.", "", "## Used by", "",
                        "- Same", "- C 7")
                .note("x/lost2.md", "---", "aliases: [Lost three]", "---", "", "[[same]] [[y/lost2]]")
                .note("y/lost2.md", "# Lost three");
    }

    @Test
    void twiceIsTheSame() {
        assertThat(vault().build()).isEqualTo(vault().build());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderOfNotesChangesNothing(long seed) {
        KnowledgeGraph expected = vault().build();
        KnowledgeGraph shuffled = vault().shuffled(seed).build();
        assertThat(shuffled.entities()).isEqualTo(expected.entities());
        assertThat(shuffled.relations()).isEqualTo(expected.relations());
        assertThat(shuffled.problems()).isEqualTo(expected.problems());
    }

    @Test
    void norDoesThatOfTheBundledVault() {
        GraphBuilder builder = new GraphBuilder(new OntologyReader().read(Path.of("import", "ontology.yml")), true);
        Vault vault = new VaultReader(VaultLimits.defaults()).read(Path.of("import"));
        List<Note> notes = new ArrayList<>(vault.notes());
        Collections.shuffle(notes, new Random(42));
        assertThat(builder.build(new Vault(vault.root(), notes, vault.files(), vault.problems())))
                .isEqualTo(builder.build(vault));
    }

    @Test
    void aNoteMoreLeavesTheIdsOfTheOthers() {
        List<String> before = ids(vault().build());
        List<String> after = ids(vault().note("a_first.md", "# First", "", "See [[zzz]] and [[nowhere]].").build());
        assertThat(after).containsAll(before).hasSize(before.size() + 2);
    }

    private static List<String> ids(KnowledgeGraph graph) {
        return graph.entities().stream().map(Entity::id).toList();
    }
}
