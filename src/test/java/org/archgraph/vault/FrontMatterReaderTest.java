package org.archgraph.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterReaderTest {
    private final List<Problem> problems = new ArrayList<>();

    private Note note(String text) {
        return new NoteReader().read("n.md", text, problems::add).orElseThrow();
    }

    private Property only(String yaml) {
        Note note = note("---\n" + yaml + "\n---\n");
        assertThat(problems).isEmpty();
        assertThat(note.properties()).hasSize(1);
        return note.properties().get(0);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("671", 671L),
                Arguments.of("+1_000", 1000L),
                Arguments.of("-3", -3L),
                Arguments.of("0", 0L),
                Arguments.of("9223372036854775808", new BigInteger("9223372036854775808")),
                Arguments.of("1.5", 1.5),
                Arguments.of("-.5", -0.5),
                Arguments.of("1e9", 1e9),
                Arguments.of("yes", true),
                Arguments.of("TRUE", true),
                Arguments.of("off", false),
                Arguments.of("2025-03-01", LocalDate.of(2025, 3, 1)),
                Arguments.of("2025-03-01T10:00:00+03:00", OffsetDateTime.parse("2025-03-01T10:00:00+03:00")),
                Arguments.of("2025-03-01 9:30:05.25 -5", OffsetDateTime.parse("2025-03-01T09:30:05.250-05:00")),
                Arguments.of("2025-03-01T10:00:00Z", OffsetDateTime.parse("2025-03-01T10:00:00Z")),
                Arguments.of("2025-03-01T10:00", LocalDateTime.parse("2025-03-01T10:00")),
                Arguments.of("~", null),
                Arguments.of("", null));
    }

    @ParameterizedTest
    @MethodSource("values")
    void unquotedValuesHaveTypes(String yaml, Object value) {
        assertThat(only("k: " + yaml).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03", "1:30", "017", "0x1F", "2025-02-30", "2025-03-01T25:00", "1e999", ".inf", "yEs",
        "v1.2", "-", "1.2.3", "Смесь экспертов", "2025-03-01T10:00:00+99:00"})
    void whatOnlyLooksLikeAValueStaysText(String yaml) {
        String written = yaml.equals("-") ? "'-'" : yaml;
        assertThat(only("k: " + written).value()).isEqualTo(yaml);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"671\"", "'671'", "!!str 671", "|-\n  671", ">-\n  671"})
    void quotedValuesAreText(String yaml) {
        assertThat(only("k: " + yaml).value()).isEqualTo("671");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[moe]]", "[[moe|Смесь]]", "[[dir/moe.md#Head|A, b: c]]", "[[2024]]"})
    void anUnquotedWikiLinkIsALink(String link) {
        for (String yaml : List.of("k: " + link, "k:\n  - " + link, "k: [" + link + "]", "😀: {a: " + link + "}")) {
            Property property = only(yaml);
            assertThat(property.value().toString()).contains(link);
            assertThat(property.links()).singleElement().extracting(Link::raw).isEqualTo(link);
        }
        assertThat(only("k: " + link).value()).isEqualTo(link);
        assertThat(only("k:\n- " + link).value()).isEqualTo(List.of(link));
    }

    @Test
    void listsOfUnquotedLinksAndNestedListsOfNumbersStayApart() {
        assertThat(only("k: [[[a]], [[b|c]]]").value()).isEqualTo(List.of("[[a]]", "[[b|c]]"));
        assertThat(only("k: [[1, 2]]").value()).isEqualTo(List.of(List.of(1L, 2L)));
        assertThat(only("k: [[a], [b]]").value()).isEqualTo(List.of(List.of("a"), List.of("b")));
    }

    @Test
    void linksInStringsHaveLinesAndRanges() {
        Property property = only("uses:\n  - \"[[moe|MoE]], see [x](a%20b.md#c)\"\n  - '![p](q.png)'");

        assertThat(property.line()).isEqualTo(2);
        assertThat(property.links()).containsExactly(
                new Link(Link.Kind.WIKI, "moe", "", "MoE", "[[moe|MoE]]", 3, 0, 11),
                new Link(Link.Kind.MARKDOWN, "a b.md", "c", "x", "[x](a%20b.md#c)", 3, 17, 32),
                new Link(Link.Kind.IMAGE, "q.png", "", "p", "![p](q.png)", 4, 0, 11));
    }

    @Test
    void keysKeepTheirOrderAndBecomeText() {
        Note note = note("---\nb: 1\n12: x\ntrue: y\nКлюч: {1: [2, ~]}\n---\n");

        assertThat(note.properties()).extracting(Property::key).containsExactly("b", "12", "true", "Ключ");
        assertThat(note.properties()).extracting(Property::line).containsExactly(2, 3, 4, 5);
        assertThat(((Map<?, ?>) note.properties().get(3).value()).get("1").toString()).isEqualTo("[2, null]");
        assertThat(note.property("ключ")).isPresent();
    }

    @Test
    void brokenYamlIsReportedWithItsLineAndTheBodyIsRead() {
        Note note = note("---\ntitle: x\nuses: [[a]], [[b]]\n---\n# T\n");

        assertThat(note.properties()).isEmpty();
        assertThat(note.title().orElseThrow().line()).isEqualTo(5);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.BAD_FRONT_MATTER);
            assertThat(problem.file()).isEqualTo("n.md");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.message()).doesNotContain("\n");
            assertThat(problem.suggestion()).contains("quotation marks");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1\n\tb: 2", "a: 1\n- b", "a: 1\nb: \"x", "a: 1\n*x", "a: 1\nb: \u0001"})
    void everyKindOfBrokenYamlIsReportedNearItsLine(String yaml) {
        Note note = note("---\n" + yaml + "\n---\nbody\n");

        assertThat(note.properties()).isEmpty();
        assertThat(note.blocks()).hasSize(1);
        assertThat(problems).singleElement().extracting(Problem::line).isIn(3, 4);
    }

    @Test
    void frontMatterThatIsNoMappingIsReported() {
        assertThat(note("---\n- a\n- b\n---\nbody\n").properties()).isEmpty();
        assertThat(problems).extracting(Problem::code, Problem::line)
                .containsExactly(tuple(ProblemCode.BAD_FRONT_MATTER, 2));
    }

    @Test
    void aKeyGivenTwiceCountsTheFirstTime() {
        Note note = note("---\na: 1\nb: 2\na: 3\n---\n");

        assertThat(note.properties()).extracting(Property::value).containsExactly(1L, 2L);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.message()).contains("a is given twice");
        });
    }

    @Test
    void anUnclosedFrontMatterIsReportedAndARuleIsNot() {
        assertThat(note("---\ntitle: x\n\ntext\n").properties()).isEmpty();
        assertThat(problems).singleElement().extracting(Problem::line).isEqualTo(1);

        problems.clear();
        assertThat(note("---\ntext\n").blocks()).hasSize(1);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n---\ntext", "---\n\n---\ntext", "---\n# comment\n---\ntext", "text"})
    void noFrontMatterIsNoProblem(String text) {
        assertThat(note(text).properties()).isEmpty();
        assertThat(note(text).blocks()).singleElement().extracting(Block::text).isEqualTo("text");
        assertThat(problems).isEmpty();
    }

    @Test
    void aByteOrderMarkAndWindowsLinesDoNotHideIt() {
        Note note = note("\uFEFF---\r\ntitle: Заголовок\r\n---\r\n\r\n# T\r\n");

        assertThat(note.property("title").orElseThrow().value()).isEqualTo("Заголовок");
        assertThat(note.title().orElseThrow().line()).isEqualTo(5);
    }

    @Test
    void aliasesAreReadWithinLimits() {
        assertThat(note("---\na: &x [1]\nb: *x\n---\n").property("b").orElseThrow().value()).isEqualTo(List.of(1L));
        assertThat(problems).isEmpty();
    }

    @Test
    void bombsAreReportedQuickly() {
        StringBuilder doubling = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 25; i++) {
            doubling.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        for (String yaml : List.of(doubling.toString(), "a: &a [*a]", "a: " + "[".repeat(10_000))) {
            problems.clear();
            assertThat(note("---\n" + yaml + "\n---\nbody\n").blocks()).hasSize(1);
            assertThat(problems).as(yaml.substring(0, 8)).extracting(Problem::code)
                    .containsExactly(ProblemCode.BAD_FRONT_MATTER);
        }
    }

    @Test
    void tagsConstructNothing() {
        assertThat(note("---\nk: !!java.net.URL [\"http://localhost\"]\n---\nbody\n").properties()).isEmpty();
        assertThat(problems).singleElement().extracting(Problem::message).asString().contains("tag is not allowed");

        problems.clear();
        assertThat(only("k: !own {a: !own 1}").value()).isEqualTo(Map.of("a", "1"));
    }
}
