package org.archgraph.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.archgraph.graph.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences that were once misread, one for each structure that a rule was mended for; none may be misread again. */
class KnownSentencesTest {
    private static final Path DATA = Path.of("src", "test", "resources", "prose");
    private static final Predicate<String> RUSSIAN = Pattern.compile("[а-я]").asPredicate();

    @TempDir
    Path folder;

    @Test
    void readsEachAsACarefulReader() throws IOException {
        SentenceVault vault = new SentenceVault(folder, Labels.rows(DATA.resolve("entities.tsv")));
        Score score = new Score("known sentences");
        for (List<String> row : Labels.rows(DATA.resolve("known.tsv"))) {
            Map<Said, Evidence> found = vault.read(row.get(0), RUSSIAN.test(row.get(1)) ? "ru" : "en", row.get(1));
            score.add(row.get(1), Labels.parse(row.get(2)), found);
        }

        assertThat(score.precision()).as(score.report()).isEqualTo(1.0);
        assertThat(score.recall()).as(score.report()).isEqualTo(1.0);
    }
}
