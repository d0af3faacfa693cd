package org.archgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.archgraph.failure.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OntologyReaderTest {
    private static final Path BUNDLED = Path.of("import", "ontology.yml");

    @TempDir
    private Path folder;

    @Test
    void readsTheBundledOne() {
        Ontology ontology = new OntologyReader().read(BUNDLED);
        assertThat(ontology.types()).containsKeys("Model", "Technique", "InnovationGroup", "Topic");
        assertThat(ontology.relation("USES").orElseThrow().joins("Model", "Technique")).isTrue();
        assertThat(ontology.relation("USES").orElseThrow().joins("Topic", "Technique")).isFalse();
        assertThat(ontology.cues().phrases().keySet()).containsExactlyInAnyOrder(Cues.Kind.values());
        assertThat(ontology.hash()).hasSize(64).isEqualTo(OntologyFile.of(BUNDLED).hash());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // text to replace | by | what the error says
        "from: Model|from: Modle|'Modle' is none of the types",
        "Topic:|To pic:|'To pic' must consist of Latin letters",
        "index_names:|indexnames:|unknown key 'indexnames'",
        "kind: date|kind: day|'day' is none of",
        "markers: [uses, использует]|markers: uses|a list is expected",
        "Topic:|Model:|'Model' stands twice",
        "types:|types: [|''",
    })
    void refusesNonsenseWithItsLine(String text, String by, String message) throws IOException {
        String bundled = Files.readString(BUNDLED);
        assertThat(bundled).contains(text);
        Path file = folder.resolve("ontology.yml");
        Files.writeString(file, bundled.replaceFirst(Pattern.quote(text), by));
        assertThatThrownBy(() -> new OntologyReader().read(file)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.getMessage()).matches("(?s)\\Q" + file + "\\E:\\d+: .*");
            assertThat(failure.getMessage()).contains(message);
            assertThat(failure.hint()).isPresent();
        });
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertThatThrownBy(() -> new OntologyReader().read(folder.resolve("none.yml")))
                .isInstanceOf(Failure.class)
                .hasMessage("cannot read the ontology " + folder.resolve("none.yml") + ": there is no such file");
        assertThatThrownBy(() -> new OntologyReader().read(folder))
                .isInstanceOf(Failure.class)
                .hasMessage("cannot read the ontology " + folder + ": it is a folder");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // the whole file | what the error says
        "''|the ontology is empty",
        "- a|a mapping (key: value) is expected",
        "types: {}|is missing",
        "types: []|a mapping (key: value) is expected",
        "types: {Model: {}, Technique: {}, InnovationGroup: {}, Topic: {}}|is missing",
        "types: {Model: {folders: [[a]]}}|a text is expected",
        "'a: b: c'|mapping values are not allowed",
    })
    void refusesAFileThatIsNoOntology(String text, String message) throws IOException {
        Path file = folder.resolve("own.yml");
        Files.writeString(file, text);
        assertThatThrownBy(() -> new OntologyReader().read(file)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.getMessage()).matches("(?s)\\Q" + file + "\\E:1: .*").contains(message);
            assertThat(failure.hint()).isPresent();
        });
    }

    @Test
    void hashesWhatIsInTheFile() throws IOException {
        Path file = folder.resolve("own.yml");
        Files.writeString(file, Files.readString(BUNDLED));
        assertThat(new OntologyReader().read(file)).isEqualTo(new OntologyReader().read(BUNDLED));
        Files.writeString(file, Files.readString(BUNDLED) + "\n# more\n");
        assertThat(new OntologyReader().read(file).hash()).isNotEqualTo(new OntologyReader().read(BUNDLED).hash());
    }
}
