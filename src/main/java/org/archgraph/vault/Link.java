package org.archgraph.vault;

import java.util.Objects;
import java.util.Optional;

/**
 * A link as a note writes it, not yet resolved.
 *
 * @param kind how it is written
 * @param target text before {@code |} and before {@code #}, trimmed, NFC; percent-decoded for Markdown links;
 *         empty for a link into the note itself ({@code [[#Heading]]})
 * @param fragment what stands after the first {@code #} (heading, or {@code ^block}); empty where there is none
 * @param label the text it is shown under ({@code [[target|label]]}, {@code [label](target)}); empty where it has none
 * @param raw the link to the letter, as in the file
 * @param line the line of the file, counted from 1
 * @param start where the shown text begins in the text of its block, in UTF-16 units
 * @param end where the shown text ends
 */
public record Link(
        Kind kind, String target, String fragment, String label, String raw, int line, int start, int end) {
    public Link {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(fragment, "fragment");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(raw, "raw");
    }

    /** How a link is written. */
    public enum Kind {
        /** {@code [[target]]}. */
        WIKI,
        /** {@code ![[target]]}. */
        EMBED,
        /** {@code [label](target)}, also by reference. */
        MARKDOWN,
        /** {@code ![label](target)}: never a note. */
        IMAGE,
        /** {@code <https://...>} or a Markdown link to an address with a scheme: never a note. */
        URL
    }

    /** The label where the link has one of its own. */
    public Optional<String> ownLabel() {
        return label.isEmpty() ? Optional.empty() : Optional.of(label);
    }
}
