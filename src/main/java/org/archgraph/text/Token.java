package org.archgraph.text;

/**
 * A word of a text.
 *
 * @param text as written
 * @param stem its stem, folded: equal for the inflected forms of one word
 * @param span where it stands
 */
public record Token(String text, String stem, Span span) {
    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
