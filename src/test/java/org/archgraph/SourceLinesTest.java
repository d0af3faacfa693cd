package org.archgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Without the strings in them, lines of code are as long as .editorconfig lets them be. */
class SourceLinesTest {
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final String TEXT_BLOCK = "\"\"\"";
    private static final String LIMIT = "max_line_length = ";

    @Test
    void noLineIsTooLong() throws IOException {
        int limit = Files.readAllLines(Path.of(".editorconfig")).stream()
                .filter(line -> line.startsWith(LIMIT))
                .mapToInt(line -> Integer.parseInt(line.substring(LIMIT.length())))
                .findFirst()
                .orElseThrow();
        List<String> tooLong = new ArrayList<>();
        for (String folder : List.of("src", "bench")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    add(file, limit, tooLong);
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static void add(Path file, int limit, List<String> tooLong) throws IOException {
        boolean text = false;
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            boolean mark = line.contains(TEXT_BLOCK);
            if (!text && !mark && STRING.matcher(line).replaceAll("").length() > limit) {
                tooLong.add(file + ":" + number);
            }
            text ^= mark;
        }
    }
}
