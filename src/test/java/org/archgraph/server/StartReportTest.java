package org.archgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.archgraph.failure.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartReportTest {
    @TempDir
    Path folder;

    private HomeFolder home;

    @BeforeEach
    void makeHome() {
        home = new HomeFolder(folder);
        home.prepare();
        home.preparePassword(Listen.LOOPBACK);
    }

    @Test
    void theServersOwnReasonIsQuoted() throws IOException {
        Files.writeString(
                home.serverOutput(), "noise\nFAILED: the first\nFAILED: the порт is taken\nHINT: do this\nmore\n");

        Failure failure = new StartReport(home).failure();

        assertThat(failure).hasMessage("the порт is taken");
        assertThat(failure.hint()).contains("do this");
    }

    @Test
    void withoutAReasonTheEndOfTheLogIsQuoted() throws IOException {
        Files.writeString(home.serverOutput(), "1\n2\n3\n4\n5\n\n6\n");

        assertThat(new StartReport(home).failure().hint())
                .contains("see " + home.serverOutput() + ", which ends:\n  2\n  3\n  4\n  5\n  6");
        assertThat(new StartReport(home).timeout(Duration.ofSeconds(60))).hasMessageContaining("60 s");
    }

    @Test
    void aMissingLogIsNoSecondFailure() {
        assertThat(new StartReport(home).failure().hint()).contains("see " + home.serverOutput() + ", which is empty");
    }
}
