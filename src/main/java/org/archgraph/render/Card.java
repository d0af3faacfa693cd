package org.archgraph.render;

import java.util.List;
import java.util.Objects;

/**
 * What is known of one entity, for reading.
 *
 * @param title its name
 * @param type its type
 * @param summary what it is, in a few sentences; empty where nothing is known
 * @param facts its facts, in order
 * @param sections its relations, in order; those without lines are not shown
 */
public record Card(String title, String type, String summary, List<Fact> facts, List<Section> sections) {
    public Card {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(summary, "summary");
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }

    /**
     * A fact.
     *
     * @param label what it is about
     * @param value as in {@link org.archgraph.store.Rows}; null and empty ones are not shown
     */
    public record Fact(String label, Object value) {
        public Fact {
            Objects.requireNonNull(label, "label");
        }
    }

    /**
     * Relations of one kind.
     *
     * @param title the kind
     * @param lines one a relation
     */
    public record Section(String title, List<Line> lines) {
        public Section {
            Objects.requireNonNull(title, "title");
            lines = List.copyOf(lines);
        }
    }

    /**
     * A relation.
     *
     * @param text the other entity, and the relation's scope
     * @param evidence where that is said, such as {@code models/llama_4.md:12, stated}; empty where nothing is to be
     *     said
     */
    public record Line(String text, String evidence) {
        public Line {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(evidence, "evidence");
        }
    }
}
