package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Span;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;

/** The links of one block by their places in its text. */
final class BlockLinks {
    private final LinkTargets targets;
    private final Block block;
    /** In order of their places, which those of odd markup need not be. */
    private final List<Link> links;
    private final int[] starts;

    BlockLinks(LinkTargets targets, Block block) {
        this.targets = targets;
        this.block = block;
        this.links = new ArrayList<>(block.links());
        if (links.size() > 1) {
            links.sort(Comparator.comparingInt(Link::start));
        }
        this.starts = new int[links.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = links.get(i).start();
        }
    }

    /**
     * Whether the block is nothing but links to models and to techniques beside each other, with not a word between
     * them.
     */
    boolean areAll() {
        return links.size() > 1 && ListedLink.onlyLinks(block) && leadTo(Ontology.MODEL) && leadTo(Ontology.TECHNIQUE);
    }

    private boolean leadTo(String type) {
        return links.stream()
                .flatMap(link -> targets.of(link).stream())
                .anyMatch(target -> type.equals(target.entity().type()));
    }

    /** Those that begin in a part of the text and lead somewhere. */
    List<Link> within(Span span) {
        if (links.isEmpty()) {
            return List.of();
        }
        List<Link> within = new ArrayList<>();
        int found = Arrays.binarySearch(starts, span.start());
        int first = found < 0 ? -found - 1 : found;
        while (first > 0 && starts[first - 1] == span.start()) {
            first--;
        }
        for (int i = first; i < starts.length && starts[i] < span.end(); i++) {
            if (targets.of(links.get(i)).isPresent()) {
                within.add(links.get(i));
            }
        }
        return within;
    }
}
