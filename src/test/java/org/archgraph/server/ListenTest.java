package org.archgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.archgraph.failure.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListenTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.5"})
    void otherMachinesNeedAPasswordOfOnesOwn(String address) {
        assertThatThrownBy(() -> Listen.on(address, null))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("needs a password of your own");
        assertThat(Listen.on(address, "long enough").password()).contains("long enough");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", " spaced out", "two\nlines here"})
    void thePasswordIsOneThatNeo4jAndTheFileTake(String password) {
        assertThatThrownBy(() -> Listen.on("0.0.0.0", password)).isInstanceOf(Failure.class);
    }

    @Test
    void loopbackNeedsNone() {
        assertThat(Listen.on("127.0.0.1", null)).isEqualTo(Listen.LOOPBACK);
        assertThat(Listen.on("::1", null).address().isLoopbackAddress()).isTrue();
    }

    @Test
    void whatIsNoAddressIsRefusedAndThePasswordIsToldToNobody() {
        assertThatThrownBy(() -> Listen.on("300.1.1.1", "long enough")).hasMessageContaining("300.1.1.1 is no address");
        assertThat(Listen.on("0.0.0.0", "long enough")).asString().doesNotContain("enough");
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, 127.0.0.1",
        "0:0:0:0:0:0:0:0, 127.0.0.1",
        "192.168.1.5, 192.168.1.5",
        "0:0:0:0:0:0:0:1, [0:0:0:0:0:0:0:1]"
    })
    void commandsOfThisMachineFindIt(String listen, String host) {
        ServerInfo info =
                new ServerInfo(1, "x", 7687, 7474, "1", "5", Path.of("/"), Instant.EPOCH, Duration.ZERO, listen);

        assertThat(info.boltUri()).hasToString("bolt://" + host + ":7687").hasHost(host);
    }
}
