package org.archgraph.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoteReaderTest {
    private final List<Problem> problems = new ArrayList<>();
    private final NoteReader reader = new NoteReader();

    @Test
    void theHashIsThatOfTheBytes() {
        Note note = reader.read("n.md", "abc".getBytes(StandardCharsets.UTF_8), problems::add).orElseThrow();

        assertThat(note.hash()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void pathsAndTargetsAreComposed() {
        Note note = reader.read("и\u0306.md", "[[и\u0306]] [x](%D0%B8%CC%86.md)", problems::add).orElseThrow();

        assertThat(note.path()).isEqualTo("й.md");
        assertThat(note.blocks().get(0).links()).extracting(Link::target).containsExactly("й", "й.md");
    }

    @Test
    void anEmptyNoteIsANote() {
        assertThat(reader.read("n.md", new byte[0], problems::add).orElseThrow().blocks()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void bytesThatAreNotUtf8AreReportedWithTheirPlace() {
        byte[] bytes = "# T\n\nСмесь\n".getBytes(Charset.forName("windows-1251"));

        assertThat(reader.read("n.md", bytes, problems::add)).isEmpty();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNREADABLE);
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.message()).contains("offset 5");
            assertThat(problem.suggestion()).contains("UTF-8");
        });
    }

    @Test
    void aNoteCutOffWithinACharacterIsReported() {
        byte[] cut = {'a', (byte) 0xD0};

        assertThat(reader.read("n.md", cut, problems::add)).isEmpty();
        assertThat(problems).singleElement().extracting(Problem::message).asString().contains("offset 1");
    }

    @Test
    void utf16IsRecognised() {
        byte[] bytes = "\uFEFFabc".getBytes(StandardCharsets.UTF_16LE);

        assertThat(reader.read("n.md", bytes, problems::add)).isEmpty();
        assertThat(problems).singleElement().extracting(Problem::message).asString().contains("UTF-16");
    }

    @Test
    void everyLinkAndFieldStandsWhereItSays() {
        String text = "---\nk: v\n---\n- a %% x %% **b** [[one|Один]] `c`\r\n"
                + "  [two](2.md), d\r\n\r\n  [uses:: [[three]]]\r\n";
        Block block = reader.read("n.md", text, problems::add).orElseThrow().blocks().get(0);

        assertThat(block.text()).isEqualTo("a b Один c\ntwo, d\n\n[uses:: three]");
        assertThat(block.links()).allSatisfy(link -> {
            assertThat(link.line()).isEqualTo(block.lineAt(link.start()));
            assertThat(text.split("\r?\n")[link.line() - 1]).contains(link.raw());
        });
        assertThat(block.links()).extracting(Link::line).containsExactly(4, 5, 7);
        assertThat(block.links()).extracting(link -> block.text().substring(link.start(), link.end()))
                .containsExactly("Один", "two", "three");
    }

    static Stream<String> monsters() {
        int n = 10_000;
        return Stream.of(
                ">".repeat(n) + " x",
                "> ".repeat(n) + "x",
                "- ".repeat(n) + "x",
                "[".repeat(n) + "x" + "]".repeat(n),
                "[".repeat(n),
                "![".repeat(n),
                "[a](".repeat(n),
                "[[a ".repeat(n),
                "*".repeat(n) + "x" + "*".repeat(n),
                "*a **b ".repeat(n),
                "==a ".repeat(n),
                "a<!--".repeat(n * 10),
                "$a ".repeat(n),
                "[a:: ".repeat(n),
                "|".repeat(n) + "\n" + "|-".repeat(n) + "|\n");
    }

    @ParameterizedTest
    @MethodSource("monsters")
    void deepNestingNeitherCrashesNorTakesLong(String text) {
        Optional<Note> note = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> reader.read("n.md", text, problems::add));

        if (note.isEmpty()) {
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.UNREADABLE);
                assertThat(problem.message()).contains("nested too deeply");
            });
        } else {
            // on a slow machine such a note is cut off, with a problem, and that is all
            assertThat(problems).allMatch(problem -> problem.code() == ProblemCode.UNREADABLE);
        }
    }

    @Test
    void sensibleNestingIsRead() {
        assertThat(reader.read("n.md", "> ".repeat(100) + "[[x]]", problems::add).orElseThrow().blocks())
                .singleElement().satisfies(block -> assertThat(block.links()).hasSize(1));
    }
}
