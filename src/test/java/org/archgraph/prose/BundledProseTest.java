package org.archgraph.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.archgraph.graph.Evidence;
import org.archgraph.text.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled notes without the sections that state who uses what: how much does their prose tell? */
class BundledProseTest {
    private static final Path BUNDLED = Path.of("import");
    private static final Path MATRIX = Path.of("src", "test", "resources", "matrix.tsv");
    private static final Pattern STATED_SECTION =
            Pattern.compile("(?ms)^## (?:Не )?использует(?:ся в)?\\s*$.*?(?=^##? |\\z)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern STATED_FIELD = Pattern.compile("(?m)^uses:.*\\n(?:[ \\t]*- .*\\n)*");

    private static final Pattern WIKI_LINK = Pattern.compile("\\[\\[(?:[^\\]|]*\\|)?([^\\]|]*)]]");

    /** Of what the matrix knows; bounds a little under what is read, so that a loss is seen. */
    private static final double RECALL = 0.97;

    private static final double RECALL_WITHOUT_LINKS = 0.45;

    @TempDir
    Path folder;

    @Test
    void proseAgreesWithTheMatrix() throws IOException {
        copy(text -> text);
        Score score = score("bundled prose");

        assertThat(score.precision()).as(score.report()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.recall()).as(score.report()).isGreaterThanOrEqualTo(RECALL);
    }

    /** As people write who do not link: nothing but the words tells. */
    @Test
    void proseWithoutLinksAgreesWithTheMatrix() throws IOException {
        copy(text -> WIKI_LINK.matcher(text).replaceAll("$1"));
        Score score = score("bundled prose without links");

        assertThat(score.precision()).as(score.report()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.recall()).as(score.report()).isGreaterThanOrEqualTo(RECALL_WITHOUT_LINKS);
    }

    private Score score(String title) {
        List<List<String>> rows = Labels.rows(MATRIX);
        List<String> models = rows.get(0).subList(1, rows.get(0).size());
        Labels expected = new Labels(new LinkedHashSet<>(), new LinkedHashSet<>());
        List<String> names = new ArrayList<>(models);
        for (List<String> row : rows.subList(1, rows.size())) {
            String technique = Names.ofFile(row.get(0));
            names.add(technique);
            for (int i = 0; i < models.size(); i++) {
                if (row.get(i + 1).matches("[yp]")) {
                    expected.said().add(new Said(models.get(i), technique, true));
                }
            }
        }
        Score score = new Score(title);
        score.add("", expected, contestable(new ReadClaims().of(folder, names, evidence -> true), expected, names));
        System.out.println(score.report());
        return score;
    }

    /** Without what the matrix cannot judge: other models and techniques, and denials where it has no use. */
    private static Map<Said, Evidence> contestable(Map<Said, Evidence> found, Labels expected, List<String> names) {
        Map<Said, Evidence> judged = new LinkedHashMap<>();
        found.forEach((said, evidence) -> {
            boolean known = names.contains(said.model()) && names.contains(said.technique());
            if (known && (said.uses() || expected.said().stream().anyMatch(said::samePair))) {
                judged.put(said, evidence);
            }
        });
        return judged;
    }

    private void copy(UnaryOperator<String> change) throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLED)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
                String text = Files.readString(file);
                text = STATED_SECTION.matcher(text).replaceAll("");
                text = STATED_FIELD.matcher(text).replaceAll("");
                assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("\n## использует");
                Path copy = folder.resolve(BUNDLED.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, change.apply(text));
            }
        }
    }
}
