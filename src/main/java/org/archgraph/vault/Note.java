package org.archgraph.vault;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One Markdown file, read.
 *
 * @param path relative to the vault, with {@code /}, NFC
 * @param hash SHA-256 of the file's bytes, in hexadecimal
 * @param properties the front matter in order; empty where there is none or it is broken
 * @param blocks the text in order
 */
public record Note(String path, String hash, List<Property> properties, List<Block> blocks) {
    public Note {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(hash, "hash");
        properties = List.copyOf(properties);
        blocks = List.copyOf(blocks);
    }

    /** The first top-level heading, the note's title in Obsidian's habit. */
    public Optional<Block> title() {
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HEADING && block.level() == 1)
                .findFirst();
    }

    /** The front matter's entry under {@code key}, whatever its case. */
    public Optional<Property> property(String key) {
        return properties.stream()
                .filter(property -> property.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
