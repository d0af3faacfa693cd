package org.archgraph.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.archgraph.graph.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sentences written and labelled by people who did not know the rules, each alone in a note. Nothing else in the note
 * helps, so less is read of them than of notes; the bounds keep what is reached. Techniques that are not on the list
 * have no labels.
 */
class BlindSentencesTest {
    private static final Path DATA = Path.of("src", "test", "resources", "prose");

    @TempDir
    Path folder;

    @Test
    void readsMostAndHardlyAnythingWrong() throws IOException {
        SentenceVault vault = new SentenceVault(folder, Labels.rows(DATA.resolve("entities.tsv")));
        Score all = new Score("blind sentences");
        for (List<String> row : Labels.rows(DATA.resolve("blind-sentences.tsv"))) {
            Map<Said, Evidence> found = new LinkedHashMap<>(vault.read(row.get(3), row.get(1), row.get(5)));
            found.keySet().removeIf(said -> !vault.names().contains(said.technique()));
            all.add(String.join(" ", row.get(0), row.get(3)), Labels.parse(row.get(6)), found);
        }
        System.out.println(all.summary());
        assertThat(all.precision()).as(all.report()).isGreaterThanOrEqualTo(0.97);
        assertThat(all.recall()).as(all.report()).isGreaterThanOrEqualTo(0.68);
    }
}
