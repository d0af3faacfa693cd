package org.archgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    /** The targets of which not even a note of that file name is known. */
    Stream<String> withoutNamesake() {
        return links.stream()
                .filter(dead -> dead.resolution().candidates().isEmpty())
                .map(dead -> dead.link().target());
    }

    /** Hubs first: the text under which a list shows an entity is a better name than that of a passing link. */
    void forEach(Visitor visitor) {
        for (boolean listed : new boolean[] {true, false}) {
            links.stream()
                    .filter(dead -> isListed(dead.block(), dead.link()) == listed)
                    .forEach(dead -> visitor.visit(dead.note(), dead.block(), dead.link(), dead.resolution()));
        }
    }

    /** Whether a list shows what the link leads to. The block is null for a link in front matter. */
    static boolean isListed(Block block, Link link) {
        return block != null
                && ListedLink.of(block)
                        .filter(item -> item.head() == link && item.separated())
                        .isPresent();
    }
}
