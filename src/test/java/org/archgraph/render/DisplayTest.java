package org.archgraph.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test
    void plainCharactersAreWhatACloserLookFinds() {
        List<String> plain = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .mapToObj(unit -> String.valueOf((char) unit))
                .filter(Display::isPlain)
                .toList();

        assertThat(plain).contains("a", "~", " ", "ж", "Ё").doesNotContain("\t", "\u0301", "中", "\u00ad", "\u0483");
        assertThat(Display.clusters(String.join("", plain))).isEqualTo(plain);
        assertThat(plain).allMatch(character -> Display.clusterWidth(character) == 1);
    }

    @Test
    void aCombiningMarkMakesTheWholeTextNotPlain() {
        assertThat(Display.isPlain("e\u0301")).isFalse();
        assertThat(Display.width("e\u0301")).isEqualTo(1);
        assertThat(Display.width("中文")).isEqualTo(4);
        assertThat(Display.width("смесь experts")).isEqualTo(13);
    }
}
