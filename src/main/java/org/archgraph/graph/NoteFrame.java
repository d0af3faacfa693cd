package org.archgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.archgraph.ontology.EntityType;
import org.archgraph.ontology.Ontology;
import org.archgraph.ontology.RelationType;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;

/**
 * What of a note is read before names and types are settled: fields, and all that stands under a heading of the ontology. It is
 * read with what was known so far, so that reading it later may give something else.
 */
final class NoteFrame {
    private final Map<String, Boolean> headings = Headings.table();
    private final Map<String, String> keys = Headings.table();

    NoteFrame(Ontology ontology) {
        for (RelationType relation : ontology.relations().values()) {
            Headings.put(headings, relation.forward().sections(), Boolean.TRUE);
            Headings.put(headings, relation.inverse().sections(), Boolean.TRUE);
        }
        for (EntityType type : ontology.types().values()) {
            Headings.put(headings, type.sections(), Boolean.TRUE);
        }
        Headings.put(headings, ontology.groupLists(), Boolean.TRUE);
    }

    /** Equal for two versions of a note whose frame is the same, wherever in the note it stands. */
    List<Object> of(Note note) {
        List<Object> frame = new ArrayList<>();
        for (Block block : note.blocks()) {
            if (!block.fields().isEmpty() || Headings.innermost(headings, keys, block.headings()).isPresent()) {
                String parent = block.parent() < 0 ? "" : note.blocks().get(block.parent()).text();
                frame.add(List.of(block.kind(), block.level(), block.ordered(), parent, block.headings(), block.text(),
                        block.links().stream().map(Link::raw).toList(), block.fields(), block.strong()));
            }
        }
        return frame;
    }
}
