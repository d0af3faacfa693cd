package org.archgraph.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.archgraph.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of {@code reading.md} is read as it says there. */
class ReadingSpecTest {
    private static final Pattern EXAMPLE = Pattern.compile(
            "^## ([^\\n]+)\\n\\s*`{5}md\\n(.*?)`{5}\\n\\s*`{5}text\\n(.*?)`{5}$",
            Pattern.MULTILINE | Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(spec());
        while (example.find()) {
            String input = example.group(2).replace("→", "\t").replace("␍", "\r");
            String expected = example.group(3);
            tests.add(DynamicTest.dynamicTest(
                    example.group(1), () -> assertThat(reading(input)).isEqualTo(expected)));
        }
        assertThat(tests).hasSizeGreaterThan(20);
        assertThat(tests).hasSize(spec().split("`````md").length - 1);
        return tests.stream();
    }

    private static String spec() throws IOException {
        try (InputStream in = ReadingSpecTest.class.getResourceAsStream("/vault/reading.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String reading(String input) {
        List<Problem> problems = new ArrayList<>();
        Note note = new NoteReader().read("note.md", input, problems::add).orElseThrow();
        assertThat(problems).isEmpty();
        StringBuilder reading = new StringBuilder();
        for (int i = 0; i < note.blocks().size(); i++) {
            describe(i, note.blocks().get(i), reading);
        }
        return reading.toString();
    }

    private static void describe(int index, Block block, StringBuilder out) {
        out.append("%d. %s".formatted(index, block.kind()));
        out.append(block.level() > 0 ? " " + block.level() : "").append(block.ordered() ? " ordered" : "");
        out.append(block.parent() >= 0 ? " in " + block.parent() : "");
        out.append(" @%d%s\n".formatted(block.line(), block.text().isEmpty() ? "" : ": " + escape(block.text())));
        if (!block.headings().isEmpty()) {
            out.append("    under ").append(String.join(" > ", block.headings())).append('\n');
        }
        for (Link link : block.links()) {
            String target = link.target() + (link.fragment().isEmpty() ? "" : "#" + link.fragment());
            String label = link.ownLabel().map(own -> " labelled " + own).orElse("");
            String shown = escape(block.text().substring(link.start(), link.end()));
            out.append("    %s %s @%d%s shown %s\n".formatted(link.kind(), target, link.line(), label, shown));
        }
        for (InlineField field : block.fields()) {
            out.append("    field %s = %s\n".formatted(field.key(), part(block, field.value())));
        }
        block.strong().forEach(span -> out.append("    strong ").append(part(block, span)).append('\n'));
        block.code().forEach(span -> out.append("    code ").append(part(block, span)).append('\n'));
    }

    private static String part(Block block, Span span) {
        return escape(block.text().substring(span.start(), span.end()));
    }

    private static String escape(String text) {
        return text.replace("\n", "\\n");
    }
}
