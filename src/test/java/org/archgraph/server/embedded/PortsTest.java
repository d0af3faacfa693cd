package org.archgraph.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
import org.junit.jupiter.api.Test;

class PortsTest {
    private static final String HOST = "127.0.0.1";
    private static final OptionalInt ANY = OptionalInt.of(0);

    @Test
    void zeroIsLeftToTheOperatingSystem() {
        assertThat(Ports.choose(HOST, ANY, ANY)).isEqualTo(new Ports(HOST, 0, 0));
    }

    @Test
    void aGivenPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            OptionalInt port = OptionalInt.of(taken.getLocalPort());

            assertThatThrownBy(() -> Ports.choose(HOST, ANY, port))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("127.0.0.1:" + taken.getLocalPort() + " is in use");
            assertThatThrownBy(() -> Ports.choose(HOST, port, ANY)).isInstanceOf(Failure.class);
        }
    }

    @Test
    void aGivenPortThatIsFreeIsKept() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = free.getLocalPort();
        }

        assertThat(Ports.choose(HOST, OptionalInt.of(port), ANY)).isEqualTo(new Ports(HOST, port, 0));
        assertThat(Ports.withoutUsual(HOST, OptionalInt.of(port), OptionalInt.empty()))
                .isEqualTo(new Ports(HOST, port, 0));
    }

    @Test
    void whatIsNoPortIsWrongUsage() {
        assertThatThrownBy(() -> Ports.choose(HOST, OptionalInt.of(70_000), ANY))
                .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.exitCode()).isEqualTo(ExitCode.USAGE));
    }
}
