package org.archgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeFolderTest {
    @TempDir
    Path folder;

    @Test
    void theHomeAndItsPasswordAreTheOwnersAlone() throws IOException {
        HomeFolder home = new HomeFolder(folder.resolve("a").resolve("home"));

        home.prepare();
        home.preparePassword(Listen.LOOPBACK);

        assertThat(permissions(home.path())).isEqualTo("rwx------");
        assertThat(permissions(home.path().resolve("data"))).isEqualTo("rwx------");
        assertThat(permissions(home.path().resolve("logs"))).isEqualTo("rwx------");
        assertThat(permissions(home.passwordFile())).isEqualTo("rw-------");
        assertThat(home.password()).matches("[A-Za-z0-9_-]{24}");
    }

    @Test
    void thePasswordStaysAndDiffersBetweenHomes() {
        HomeFolder home = new HomeFolder(folder.resolve("home"));
        home.prepare();
        home.preparePassword(Listen.LOOPBACK);
        String password = home.password();

        home.prepare();
        home.preparePassword(Listen.LOOPBACK);

        assertThat(home.password()).isEqualTo(password);
        HomeFolder other = new HomeFolder(folder.resolve("other"));
        other.prepare();
        other.preparePassword(Listen.LOOPBACK);
        assertThat(other.password()).isNotEqualTo(password);
    }

    @Test
    void anEmptyPasswordFileIsMadeAnew() throws IOException {
        HomeFolder home = new HomeFolder(folder);
        Files.createFile(home.passwordFile());

        home.prepare();
        home.preparePassword(Listen.LOOPBACK);

        assertThat(home.password()).hasSize(24);
        assertThat(permissions(home.passwordFile())).isEqualTo("rw-------");
    }

    @Test
    void aFileInThePlaceOfTheHomeIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        for (Path home : new Path[] {file, file.resolve("home")}) {
            assertThatThrownBy(() -> new HomeFolder(home).prepare()).isInstanceOfSatisfying(Failure.class, failure -> {
                assertThat(failure).hasMessageContaining(home.toString()).hasMessageNotContaining("Exception");
                assertThat(failure.exitCode()).isEqualTo(ExitCode.FAILED);
                assertThat(failure.hint().orElse("")).contains("--home DIR").contains("ARCHGRAPH_HOME");
            });
        }
    }

    @Test
    void aMissingPasswordIsNamed() {
        HomeFolder home = new HomeFolder(folder);

        assertThatThrownBy(home::password)
                .isInstanceOf(Failure.class)
                .hasMessage("cannot read the password file " + home.passwordFile() + ": no such file");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
