package org.archgraph.graph;

import java.util.ArrayList;
import java.util.List;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;

/** The links that lead to no path, kept until all names are known. */
final class DeadLinks {
    private final List<DeadLink> links = new ArrayList<>();

    private record DeadLink(Note note, Block block, Link link, Resolution resolution) {}

    /** Takes a dead link; the block is null for one in front matter. */
    interface Visitor {
        void visit(Note note, Block block, Link link, Resolution resolution);
    }

    void add(Note note, Block block, Link link, Resolution resolution) {
        links.add(new DeadLink(note, block, link, resolution));
    }

    /** Hubs first: the text under which a list shows an entity is a better name than that of a passing link. */
    void forEach(Visitor visitor) {
        for (boolean listed : new boolean[] {true, false}) {
            links.stream()
                    .filter(dead -> isListed(dead) == listed)
                    .forEach(dead -> visitor.visit(dead.note(), dead.block(), dead.link(), dead.resolution()));
        }
    }

    private static boolean isListed(DeadLink dead) {
        return dead.block() != null
                && ListedLink.of(dead.block())
                        .filter(item -> item.head() == dead.link() && item.separated())
                        .isPresent();
    }
}
