package org.archgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.archgraph.failure.Failure;
import org.junit.jupiter.api.Test;

class HomesTest {
    @Test
    void theOptionWinsOverEverything() {
        Map<String, String> env = Map.of("ARCHGRAPH_HOME", "/env", "XDG_DATA_HOME", "/xdg");

        assertThat(Homes.resolve(Path.of("/given/x/.."), env, system("Linux"))).isEqualTo(Path.of("/given"));
    }

    @Test
    void aRelativePathBecomesAbsolute() {
        assertThat(Homes.resolve(Path.of("here"), Map.of(), system("Linux")))
                .isEqualTo(Path.of("here").toAbsolutePath());
    }

    @Test
    void theVariableWinsOverTheDataFolder() {
        Map<String, String> env = Map.of("ARCHGRAPH_HOME", "/env", "XDG_DATA_HOME", "/xdg");

        assertThat(Homes.resolve(null, env, system("Linux"))).isEqualTo(Path.of("/env"));
    }

    @Test
    void linuxFollowsXdgWhenItIsAbsolute() {
        assertThat(Homes.resolve(null, Map.of("ARCHGRAPH_HOME", " ", "XDG_DATA_HOME", "/xdg"), system("Linux")))
                .isEqualTo(Path.of("/xdg/archgraph"));
        assertThat(Homes.resolve(null, Map.of("XDG_DATA_HOME", "xdg"), system("Linux")))
                .isEqualTo(Path.of("/u/me/.local/share/archgraph"));
    }

    @Test
    void macAndWindowsHaveTheirOwnFolders() {
        assertThat(Homes.resolve(null, Map.of("XDG_DATA_HOME", "/xdg"), system("Mac OS X")))
                .isEqualTo(Path.of("/u/me/Library/Application Support/archgraph"));
        assertThat(Homes.resolve(null, Map.of("LOCALAPPDATA", "/local"), system("Windows 11")))
                .isEqualTo(Path.of("/local/archgraph"));
        assertThat(Homes.resolve(null, Map.of(), system("Windows 11")))
                .isEqualTo(Path.of("/u/me/AppData/Local/archgraph"));
    }

    @Test
    void aUserWithoutAHomeIsTold() {
        Properties nobody = system("Linux");
        nobody.setProperty("user.home", "?");

        assertThatThrownBy(() -> Homes.resolve(null, Map.of(), nobody))
                .isInstanceOfSatisfying(
                        Failure.class,
                        f -> assertThat(f.hint())
                                .hasValueSatisfying(hint -> assertThat(hint).contains("ARCHGRAPH_HOME")));
    }

    private static Properties system(String os) {
        Properties properties = new Properties();
        properties.setProperty("os.name", os);
        properties.setProperty("user.home", "/u/me");
        return properties;
    }
}
