package org.archgraph.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the launcher says of the terminal, on one that {@code script} makes, with a java that only prints its arguments.
 */
class TerminalColumnsTest {
    @TempDir
    Path folder;

    private Path launcher;

    @BeforeEach
    void makePackage() throws IOException {
        Files.createDirectories(folder.resolve("package/lib"));
        Files.createFile(folder.resolve("package/lib/archgraph.jar"));
        Path bin = Files.createDirectories(folder.resolve("package/bin"));
        launcher = Files.copy(Path.of("archgraph"), bin.resolve("archgraph"));
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 132})
    void areThoseOfTheTerminal(int columns) throws Exception {
        assertThat(onTerminal("stty rows 24 cols " + columns + "; sh '" + launcher + "' ask"))
                .contains("-Darchgraph.columns=" + columns);
    }

    @Test
    void areThoseOfTheTerminalAlsoWhereInputAndErrorsAreElsewhere() throws Exception {
        assertThat(onTerminal("stty rows 24 cols 70; sh '" + launcher + "' ask < /dev/null 2> /dev/null"))
                .contains("-Darchgraph.columns=70");
    }

    @Test
    void areTheUsualOnesWhereTheTerminalDoesNotKnow() throws Exception {
        assertThat(onTerminal("stty rows 0 cols 0; sh '" + launcher + "' ask")).contains("-Darchgraph.columns=80");
    }

    @Test
    void areNotGivenWhereTheAnswerGoesElsewhere() throws Exception {
        assertThat(onTerminal("stty rows 24 cols 70; sh '" + launcher + "' ask | cat"))
                .contains("org.archgraph.cli.Main")
                .noneMatch(line -> line.startsWith("-Darchgraph.columns"));
    }

    @Test
    void progressIsShownWhereErrorsAreOnATerminal() throws Exception {
        String progress = "-Darchgraph.progress=true";

        assertThat(onTerminal("sh '" + launcher + "' ask | cat")).contains(progress);
        assertThat(onTerminal("sh '" + launcher + "' ask 2> /dev/null"))
                .contains("org.archgraph.cli.Main")
                .doesNotContain(progress);
    }

    private List<String> onTerminal(String command) throws Exception {
        assumeThat(Stream.of("/usr/bin/script", "/bin/script").map(Path::of)).as("a script that makes terminals")
                .anyMatch(Files::exists);
        Path output = Files.createTempFile(folder, "terminal", "");
        ProcessBuilder builder = new ProcessBuilder("script", "-qec", command, "/dev/null")
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeAll(List.of("COLUMNS", "JAVA_OPTS", "ARCHGRAPH_JAVA_OPTS"));
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        Process process = builder.start();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).as(command).isTrue();
        return Files.readAllLines(output).stream().map(String::strip).toList();
    }
}
