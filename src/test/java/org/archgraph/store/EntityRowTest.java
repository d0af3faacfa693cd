package org.archgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.archgraph.graph.Entity;
import org.junit.jupiter.api.Test;

class EntityRowTest {
    private static Map<String, Object> stored(Map<String, Object> facts) {
        return EntityRow.of(new Entity("x", "Model", "X", List.of(), "", "x.md", "", "h", facts)).properties();
    }

    @Test
    void factsNeverTakeReservedNames() {
        assertThat(stored(Map.of("id", 1, "name", "n", "aliases", "a", "summary", "s", "path", "p", "text", "t",
                "content_hash", "c", "origin", "o")))
                .containsEntry("id", "x").containsEntry("origin", "archgraph").containsEntry("path", "x.md")
                .containsEntry("note_id", 1L).containsEntry("note_name", "n").containsEntry("note_aliases", "a")
                .containsEntry("note_summary", "s").containsEntry("note_path", "p").containsEntry("note_text", "t")
                .containsEntry("note_content_hash", "c").containsEntry("note_origin", "o")
                .hasSize(16);
    }

    @Test
    void aNameThatIsWrittenOutKeepsItsPlace() {
        assertThat(stored(Map.of("name", "reserved", "note_name", "written")))
                .containsEntry("note_name", "written").containsEntry("note_note_name", "reserved");
        assertThat(stored(Map.of("", "empty"))).containsEntry("note_", "empty");
    }

    @Test
    void aPlaceholderHasNeitherPathNorHash() {
        EntityRow row = EntityRow.of(new Entity("x", "Topic", "X", List.of("Y"), "", null, "", null, Map.of()));

        assertThat(row.properties()).containsOnlyKeys("origin", "id", "name", "aliases", "summary", "text")
                .containsEntry("aliases", List.of("Y"));
        assertThat(row.labels()).containsExactly("Entity", "Topic");
    }

    @Test
    void valuesTakeTheFormInWhichNeo4jReturnsThem() {
        assertThat(PropertyValues.stored(3)).isEqualTo(3L);
        assertThat(PropertyValues.stored(1.5f)).isEqualTo(1.5);
        assertThat(PropertyValues.stored(LocalDate.EPOCH)).isEqualTo(LocalDate.EPOCH);
        assertThat(PropertyValues.stored(List.of(1, 2.5))).isEqualTo(List.of(1.0, 2.5));
        assertThat(PropertyValues.stored(List.of(1, "a", true))).isEqualTo(List.of("1", "a", "true"));
        assertThat(PropertyValues.stored(List.of(1, 2L))).isEqualTo(List.of(1L, 2L));
        assertThat(PropertyValues.stored(Map.of("a", 1))).isEqualTo("{a=1}");
        assertThat(PropertyValues.stored("\ud83d\ude00 \ud83d \ude00")).isEqualTo("\ud83d\ude00 \ufffd \ufffd");
    }

    @Test
    void keysFitIntoAnIndex() {
        String longId = "ж".repeat(5_000);
        assertThat(IndexKeys.id("short")).isEqualTo("short");
        assertThat(IndexKeys.id(longId + "a")).hasSizeLessThan(1_100).startsWith("жжж")
                .isEqualTo(IndexKeys.id(longId + "a")).isNotEqualTo(IndexKeys.id(longId + "b"));
        assertThat(IndexKeys.name("ж".repeat(1_001))).hasSize(1_001).endsWith("ж…");
        assertThat(IndexKeys.name("x" + "\ud83d\ude00".repeat(600))).doesNotContain("\ud83d\u2026").hasSize(1_001);
    }
}
