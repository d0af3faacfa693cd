package org.archgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only where the system gives large pages on request are they asked for. */
class LargePagesTest {
    @TempDir
    Path folder;

    @Test
    void areAskedForWhereTheyComeOnRequest() throws IOException {
        assertThat(LargePages.flags(setting("always [madvise] never\n")))
                .containsExactly("-XX:+UseTransparentHugePages");
    }

    @Test
    void areNotAskedForWhereTheyComeUnaskedOrNotAtAll() throws IOException {
        assertThat(LargePages.flags(setting("[always] madvise never\n"))).isEmpty();
        assertThat(LargePages.flags(setting("always madvise [never]\n"))).isEmpty();
        assertThat(LargePages.flags(folder.resolve("another system"))).isEmpty();
    }

    private Path setting(String text) throws IOException {
        return Files.writeString(folder.resolve("enabled"), text);
    }
}
