package org.archgraph.vault;

import org.archgraph.text.Span;

/**
 * A Dataview inline field: {@code key:: value} at the start of a line or item, or {@code [key:: value]} /
 * {@code (key:: value)} anywhere.
 *
 * @param key the key as written, trimmed, without emphasis marks
 * @param value the range of the value in the text of the block
 */
public record InlineField(String key, Span value) {}
