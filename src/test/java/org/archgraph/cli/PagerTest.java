package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagerTest {
    private static final String PAGE = "строка\n".repeat(5);

    @TempDir
    Path folder;

    private final Map<String, String> variables = new HashMap<>();
    private final Properties properties = new Properties();

    @Test
    void whatIsLongerThanTheTerminalGoesThroughTheProgram() {
        properties.setProperty("archgraph.rows", "5");
        variables.put("PAGER", "cat > '" + folder.resolve("shown") + "'");

        assertThat(show(true)).isTrue();
        assertThat(folder.resolve("shown")).hasContent(PAGE);
    }

    @Test
    void whatFitsDoesNot() {
        properties.setProperty("archgraph.rows", "6");
        variables.put("PAGER", "cat > /dev/null");

        assertThat(show(true)).isFalse();
    }

    @Test
    void neitherDoesWhatGoesToNoTerminal() {
        properties.setProperty("archgraph.rows", "2");
        variables.put("PAGER", "cat > /dev/null");

        assertThat(show(false)).isFalse();
    }

    @Test
    void anEmptyNameIsNone() {
        properties.setProperty("archgraph.rows", "2");
        variables.put("PAGER", "");

        assertThat(show(true)).isFalse();
    }

    @Test
    void aProgramThatIsNotThereShowsNothing() {
        properties.setProperty("archgraph.rows", "2");
        variables.put("PAGER", "no-such-pager-at-all 2> /dev/null");

        assertThat(show(true)).isFalse();
    }

    private boolean show(boolean terminal) {
        Console console = new Console(
                new Output(new ByteArrayOutputStream()),
                new PrintWriter(new StringWriter()),
                terminal,
                80,
                false,
                false);
        return new Pager(new Environment(variables, properties, console, null)).show(PAGE);
    }
}
