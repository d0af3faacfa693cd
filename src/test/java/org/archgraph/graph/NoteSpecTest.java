package org.archgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.archgraph.graph.NoteSpec.Example;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of {@code src/test/resources/spec} is read as it says there. */
class NoteSpecTest {
    private static final List<String> FILES = List.of("links.md", "blocks.md", "front-matter.md");

    @TestFactory
    Stream<DynamicContainer> examples() {
        return FILES.stream().map(file -> DynamicContainer.dynamicContainer(
                file, NoteSpec.read(file).stream().map(NoteSpecTest::test)));
    }

    private static DynamicTest test(Example example) {
        return DynamicTest.dynamicTest(example.title(), () -> assertThat(NoteReading.of(example.files()))
                .isEqualTo(example.expected()));
    }

    @Test
    void everyExampleSaysWhatMustBeRead() {
        List<Example> all = FILES.stream().flatMap(file -> NoteSpec.read(file).stream()).toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(200);
        assertThat(all).extracting(Example::title).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(example -> assertThat(example.files()).isNotEmpty());
    }
}
