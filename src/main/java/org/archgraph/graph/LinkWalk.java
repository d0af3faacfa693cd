package org.archgraph.graph;

import org.archgraph.vault.Block;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;
import org.archgraph.vault.Property;

/** Walks over the links of a note in their order: those of the front matter, then those of the text. */
final class LinkWalk {
    private LinkWalk() {}

    /** Takes a link and its block; the block is null for a link in front matter. */
    interface Visitor {
        void visit(Block block, Link link);
    }

    static void each(Note note, Visitor visitor) {
        for (Property property : note.properties()) {
            property.links().forEach(link -> visitor.visit(null, link));
        }
        for (Block block : note.blocks()) {
            block.links().forEach(link -> visitor.visit(block, link));
        }
    }
}
