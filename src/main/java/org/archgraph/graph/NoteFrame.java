package org.archgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.archgraph.ontology.EntityType;
import org.archgraph.ontology.Ontology;
import org.archgraph.ontology.RelationType;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;

/**
 * What of a note is read before names and types are settled: fields, and all that stands under a heading of the
 * ontology. It is read with what was known so far, so that reading it later may give something else. Only an item that
 * begins with a link gives the same at any time, where types are sure on both ends: no name is looked for in it.
 */
final class NoteFrame {
    private final Map<String, Boolean> headings = Headings.table();
    private final Map<String, Boolean> groupLists = Headings.table();
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
        Headings.put(groupLists, ontology.groupLists(), Boolean.TRUE);
    }

    /**
     * Equal for two versions of a note whose frame is the same, wherever in the note it stands, but for items that give
     * the same at any time.
     *
     * @param sure whether the types of the note's entity and of that which a link leads to are sure
     */
    List<Object> of(Note note, Predicate<Link> sure) {
        List<Object> frame = new ArrayList<>();
        for (Block block : note.blocks()) {
            boolean framed = !block.fields().isEmpty()
                    || Headings.innermost(headings, keys, block.headings()).isPresent();
            if (framed && !isSure(block, sure)) {
                String parent = block.parent() < 0 ? "" : note.blocks().get(block.parent()).text();
                frame.add(List.of(block.kind(), block.level(), block.ordered(), parent, block.headings(), block.text(),
                        block.links().stream().map(Link::raw).toList(), block.fields(), block.strong()));
            }
        }
        return frame;
    }

    private boolean isSure(Block block, Predicate<Link> sure) {
        return block.kind() == Block.Kind.ITEM
                && block.parent() < 0
                && block.fields().isEmpty()
                && Headings.innermost(groupLists, keys, block.headings()).isEmpty()
                && ListedLink.of(block).map(ListedLink::head).filter(sure).isPresent();
    }
}
