package org.archgraph.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.archgraph.failure.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryLibraryTest {
    private static final String WHOLE = """
        // title: Models with both
        // description: One sentence,
        //   and its end.
        // param: techniques list of Technique -- the techniques
        // param: most number = 20 -- how many rows
        // en: models @use {techniques}
        // ru: модели, @use {techniques}
        // question: models with {techniques=MoE and MLA}
        // column: model -- the model
        // example: techniques=MoE, MLA; most=5

        MATCH (m:Model)
        WHERE m.x IN $techniques
        RETURN m.name AS model LIMIT $most
        """;

    @TempDir
    Path folder;

    @Test
    void readsEveryPartOfAHeader() throws IOException {
        CannedQuery query = write("both", WHOLE).find("both").orElseThrow();

        assertThat(query.title()).isEqualTo("Models with both");
        assertThat(query.description()).isEqualTo("One sentence, and its end.");
        assertThat(query.parameters()).containsExactly(
                new Parameter("techniques", ParameterType.TECHNIQUE, true, null, "the techniques"),
                new Parameter("most", ParameterType.NUMBER, false, "20", "how many rows"));
        assertThat(query.parameters().get(0).typeText()).isEqualTo("list of Technique");
        assertThat(query.patterns()).containsExactly(
                new QuestionPattern("en", "models @use {techniques}", 6, List.of()),
                new QuestionPattern("ru", "модели, @use {techniques}", 7, List.of()));
        assertThat(query.questions()).extracting(ExampleQuestion::text).containsExactly("models with MoE and MLA");
        assertThat(query.columns()).containsExactly(new Column("model", "the model"));
        assertThat(query.example()).isEqualTo(Map.of("techniques", "MoE, MLA", "most", "5"));
        assertThat(query.cypher()).startsWith("MATCH (m:Model)").endsWith("LIMIT $most");
        assertThat(query.file()).isEqualTo(folder.resolve("both.cypher"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
        // title: Models with both # // titel: x # 1 # unknown header key "titel"
        // title: Models with both # // Models with both # 1 # not a header line
        // title: Models with both # // title: # 1 # "title" is empty
        // description: One sentence, # // title: again # 2 # a second "title"
        // column: model -- the model # // column: model # 9 # not a column
        // param: most number = 20 -- how many rows # // param: most = 20 # 5 # not a parameter
        // param: most number = 20 -- how many rows # // param: most int -- x # 5 # unknown type "int"
        // param: most number = 20 -- how many rows # // param: least number -- x # 5 # has no $least
        RETURN m.name AS model LIMIT $most # RETURN m.name AS model LIMIT $most + $less # 1 # $less is not in the header
        // en: models @use {techniques} # // en: models {technique} # 6 # no parameter "technique"
        // en: models @use {techniques} # // en: models {techniques:maybe} # 6 # no way to read a slot
        // en: models @use {techniques} # // en: models @use # 6 # {techniques} is missing
        // en: models @use {techniques} # // en: models (@use) {techniques} # 6 # is no word
        // ru: модели, @use {techniques} # // ru: {techniques} и {techniques} # 7 # twice
        // ru: модели, @use {techniques} # // ru: модели, {techniques}, {+} # 7 # no parts for {+}
        // question: models with {techniques=MoE and MLA} # // column: a -- b # 6 # no example
        // question: models with {techniques=MoE and MLA} # // question: models {technique=MoE} # 8 # no parameter "technique"
        // question: models with {techniques=MoE and MLA} # // question: models {techniques} # 8 # not a question
        // example: techniques=MoE, MLA; most=5 # // example: technique=MoE # 10 # no such argument
        // example: techniques=MoE, MLA; most=5 # // example: most=5 # 10 # lacks techniques
        """)
    void refusesAMalformedHeaderWithFileAndLine(String from, String to, int line, String message) {
        assertThatThrownBy(() -> write("both", WHOLE.replace(from, to)))
                .isInstanceOfSatisfying(Failure.class, failure -> {
                    assertThat(failure.getMessage()).startsWith(folder.resolve("both.cypher") + ":" + line + ": ");
                    assertThat(failure.getMessage()).contains(message);
                    assertThat(failure.hint()).isPresent();
                });
    }

    @Test
    void refusesAMalformedPartWithItsLine() {
        assertThatThrownBy(() -> write(
                        "both",
                        WHOLE.replace(
                                "// ru: модели, @use {techniques}", "// ru: {techniques}, {+}\n// rupart: до {least}")))
                .hasMessageStartingWith(folder.resolve("both.cypher") + ":8: no parameter \"least\"");
    }

    @Test
    void refusesAFileWithoutHeaderCypherOrGoodName() {
        assertThatThrownBy(() -> write("a", "RETURN 1")).hasMessageEndingWith("a.cypher:1: no header");
        assertThatThrownBy(() -> write("a", "// title: x\n")).hasMessageContaining("no Cypher below the header");
        assertThatThrownBy(() -> write("Bad name", WHOLE)).hasMessageContaining("not a name for a query");
    }

    @Test
    void aLaterFolderOverridesAndMissingOnesAreLeftOut() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("stats.cypher"), WHOLE);
        Files.writeString(own.resolve("mine.cypher"), WHOLE);

        QueryLibrary library = QueryLibrary.load(List.of(Fixture.QUERIES, folder.resolve("none"), own));

        assertThat(library.find("stats").orElseThrow().title()).isEqualTo("Models with both");
        assertThat(library.find("mine")).isPresent();
        assertThat(library.find("compare")).isPresent();
        assertThatThrownBy(() -> QueryLibrary.load(List.of(folder.resolve("none"))))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("none");
    }

    @Test
    void knowsSimilarNames() {
        assertThat(Fixture.library().similar("model-using").get(0)).isEqualTo("models-using");
        assertThat(Fixture.library().similar("xyz")).isEmpty();
    }

    @Test
    void refusesAWordClassThatDoesNotExist() throws IOException {
        QueryLibrary library = write("both", WHOLE.replace("@use", "@employ"));

        assertThatThrownBy(() -> new Grammar(library, Fixture.synonyms()))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("both.cypher:6: no word class \"@employ\" for en");
    }

    @Test
    void refusesAMalformedLineOfWordClasses() {
        assertThatThrownBy(() -> Synonyms.parse("# words\nuse: with", Path.of("words.txt")))
                .hasMessageContaining("words.txt:2: not a word class");
        assertThatThrownBy(() -> Synonyms.parse("en use: with,, have", Path.of("words.txt")))
                .hasMessageContaining("words.txt:1: an empty word");
        assertThatThrownBy(() -> Synonyms.parse("ru spelt что: чё,, шо", Path.of("words.txt")))
                .hasMessageContaining("words.txt:1: an empty word");
    }

    private QueryLibrary write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name + ".cypher"), content);
        return QueryLibrary.load(List.of(folder));
    }
}
