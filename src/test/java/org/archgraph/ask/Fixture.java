package org.archgraph.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The bundled queries, and names like those of the bundled vault. */
final class Fixture {
    static final Path QUERIES = Path.of("cypher", "queries");
    private static final Path RESOURCES = Path.of("src", "test", "resources", "ask");

    private Fixture() {}

    static QueryLibrary library() {
        return QueryLibrary.load(List.of(QUERIES));
    }

    static NameIndex names() {
        return new NameIndex(entities());
    }

    static QuestionReader reader() {
        return new QuestionReader(grammar(), names());
    }

    static Grammar grammar() {
        return new Grammar(library(), synonyms());
    }

    static Synonyms synonyms() {
        return Synonyms.load(Path.of("cypher", "ask", "words.txt"));
    }

    static List<NamedEntity> entities() {
        return lines("names.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> new NamedEntity(
                        cells[0],
                        cells[1],
                        cells[2],
                        Arrays.stream(cells[3].split("\\|"))
                                .filter(name -> !name.isEmpty())
                                .toList()))
                .toList();
    }

    static List<String> lines(String resource) {
        try {
            return Files.readAllLines(RESOURCES.resolve(resource));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
