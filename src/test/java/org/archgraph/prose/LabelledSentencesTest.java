package org.archgraph.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.archgraph.graph.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each labelled sentence alone in a note: what is read out of it? */
class LabelledSentencesTest {
    private static final Path DATA = Path.of("src", "test", "resources", "prose");
    private static final Set<String> NO_TRAPS = Set.of("plain", "naming", "order", "passive", "participle");

    @TempDir
    Path folder;

    @Test
    void readsWhatACarefulReaderReads() throws IOException {
        SentenceVault vault = new SentenceVault(folder, Labels.rows(DATA.resolve("entities.tsv")));
        Score all = new Score("sentences");
        Map<String, Score> languages = new TreeMap<>();
        for (List<String> row : Labels.rows(DATA.resolve("sentences.tsv"))) {
            String language = row.get(1);
            Map<Said, Evidence> found = vault.read(row.get(3), language, row.get(5));
            Labels expected = Labels.parse(row.get(6));
            all.add(String.join(" ", row.get(0), row.get(2), row.get(3)), expected, found);
            languages.computeIfAbsent(language, Score::new).add(row.get(0), expected, found);
        }
        languages.values().forEach(score -> System.out.println(score.summary()));
        System.out.println(all.report());
        assertThat(all.precision()).as(all.report()).isGreaterThanOrEqualTo(0.98);
        assertThat(all.recall()).as(all.report()).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void theSetIsBalancedAndFullOfTraps() {
        List<List<String>> rows = Labels.rows(DATA.resolve("sentences.tsv"));
        long russian = rows.stream().filter(row -> row.get(1).equals("ru")).count();
        long traps = rows.stream().filter(row -> !NO_TRAPS.contains(row.get(2))).count();

        assertThat(rows).hasSizeGreaterThanOrEqualTo(240);
        assertThat((double) russian / rows.size()).isBetween(0.45, 0.55);
        assertThat((double) traps / rows.size()).isGreaterThanOrEqualTo(0.45);
        assertThat(new TreeSet<>(rows.stream().map(row -> row.get(0)).toList())).hasSameSizeAs(rows);
    }
}
