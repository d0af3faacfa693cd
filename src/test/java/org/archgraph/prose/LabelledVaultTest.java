package org.archgraph.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whole vaults, labelled by reading them: what is read out of all their notes together? */
class LabelledVaultTest {
    private static final Path INVENTED = Path.of("src", "test", "resources", "prose", "vault");
    private static final Path SAMPLE = Path.of("..", "shared", "sample-vault");

    @Test
    void readsTheNotesOfInventedModels() {
        Score score = score("invented vault", INVENTED, INVENTED.resolve("gold.tsv"));

        assertThat(score.precision()).as(score.report()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.recall()).as(score.report()).isGreaterThanOrEqualTo(0.90);
    }

    /** A stranger's notes, which do not belong to the project; read where they lie beside it. */
    @Test
    void readsAStrangersNotes() {
        assumeTrue(Files.isDirectory(SAMPLE));
        Score score = score("sample vault", SAMPLE, SAMPLE.resolve("gold-uses.tsv"));

        assertThat(score.precision()).as(score.report()).isEqualTo(1.0);
        assertThat(score.recall()).as(score.report()).isGreaterThanOrEqualTo(0.95);
    }

    private static Score score(String title, Path vault, Path gold) {
        Labels labels = Labels.read(gold);
        Score score = new Score(title);
        score.add("", labels, new ReadClaims().of(vault, labels.names(), evidence -> true));
        System.out.println(score.report());
        return score;
    }
}
