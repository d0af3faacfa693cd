package org.archgraph.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A vault that was written and labelled without knowing the rules and cues: do they hold for notes not seen? */
class HoldoutVaultTest {
    private static final Path HOLDOUT = Path.of("src", "test", "resources", "prose", "holdout");

    @Test
    void readsNotesNotWrittenForItsRules() {
        Labels labels = Labels.read(HOLDOUT.resolve("gold.tsv"));
        Score score = new Score("held-out vault");
        score.add("", labels, new ReadClaims().of(HOLDOUT, labels.names(), evidence -> true));
        System.out.println(score.report());

        assertThat(score.precision()).as(score.report()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.recall()).as(score.report()).isGreaterThanOrEqualTo(0.90);
    }
}
