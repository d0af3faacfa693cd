package org.archgraph.graph;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.archgraph.text.Span;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;

/**
 * A list item that speaks of the entity it links first: {@code - [[models/llama_4.md|Llama 4]] - ...}.
 *
 * @param head the link it starts with
 * @param rest the range of the item's text that follows, without the dash or colon; empty where nothing does
 * @param separated whether a dash or colon stands between them
 */
record ListedLink(Link head, Span rest, boolean separated) {
    private static final String JOINING_MARKS = " \t\n\u000B\f\r,;/&·.";
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[-–—:]+\\s+|[-–—:]+$)");

    /** The item as a listed link; empty where the block is no item or does not start with a link to a note. */
    static Optional<ListedLink> of(Block block) {
        if (block.kind() != Block.Kind.ITEM && block.kind() != Block.Kind.CELL || block.links().isEmpty()) {
            return Optional.empty();
        }
        Link head = block.links().get(0);
        String text = block.text();
        boolean first = !hasWord(text, head.start());
        if (!first || head.kind() != Link.Kind.WIKI && head.kind() != Link.Kind.MARKDOWN) {
            return Optional.empty();
        }
        Matcher separator = SEPARATOR.matcher(text).region(head.end(), text.length());
        if (separator.lookingAt()) {
            return Optional.of(new ListedLink(head, new Span(separator.end(), text.length()), true));
        }
        return Optional.of(new ListedLink(head, new Span(head.end(), text.length()), false));
    }

    private static boolean hasWord(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a block is nothing but links beside each other: "[[mla]], [[dsa]] and [[muon]]". */
    static boolean onlyLinks(Block block) {
        String text = block.text();
        int end = 0;
        for (Link link : block.links()) {
            if (!onlyJoins(text, end, Math.min(link.start(), text.length()))) {
                return false;
            }
            end = Math.max(end, Math.min(link.end(), text.length()));
        }
        return onlyJoins(text, end, text.length());
    }

    /** Whether a part of a text only joins what stands beside it. */
    private static boolean onlyJoins(String text, int from, int to) {
        int i = from;
        while (i < to) {
            if (text.startsWith("and", i) && i + 3 <= to) {
                i += 3;
            } else if (text.charAt(i) == 'и' || JOINING_MARKS.indexOf(text.charAt(i)) >= 0) {
                i++;
            } else {
                return false;
            }
        }
        return true;
    }

    /** Whether the item says nothing but the link. */
    boolean bare(Block block) {
        return block.text().substring(rest.start(), rest.end()).isBlank();
    }

    /** What a reader sees as the link's text. */
    String shown(Block block) {
        return block.text().substring(head.start(), head.end());
    }
}
