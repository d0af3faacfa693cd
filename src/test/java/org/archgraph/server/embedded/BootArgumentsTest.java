package org.archgraph.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class BootArgumentsTest {
    @Test
    void readsWhatAStartWrites() {
        String[] args = {"--home=/a b=c", "--version=1", "--idle=PT30M", "--bolt-port=0", "--listen=::1",
            "--warm-up=/x:/y z"};

        assertThat(BootArguments.parse(args))
                .isEqualTo(new BootArguments(
                        Path.of("/a b=c"), "1", Duration.ofMinutes(30), OptionalInt.of(0), OptionalInt.empty(), "::1",
                        List.of(Path.of("/x"), Path.of("/y z"))));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> BootArguments.parse(new String[] {"--home=/a", "--version=1", "--idle=PT1M", "--x=1"}))
                .hasMessageContaining("[x]");
        assertThatThrownBy(() -> BootArguments.parse(new String[] {"--home=/a"})).hasMessageContaining("--version");
        assertThatThrownBy(() -> BootArguments.parse(new String[] {"home"})).hasMessageContaining("home");
    }
}
