package org.archgraph.render;

/**
 * What an answer is written to.
 *
 * @param width columns; 0 or less, or {@code Integer.MAX_VALUE}, where nothing is to be wrapped
 * @param color whether escape sequences for colour and weight are understood
 */
public record Screen(int width, boolean color) {
    private static final String BOLD = "\u001B[1m";
    private static final String PLAIN = "\u001B[0m";

    /** A file or pipe: nothing is wrapped, nothing coloured. */
    public static Screen pipe() {
        return new Screen(0, false);
    }

    /** Columns to fit in; very many where nothing is to be wrapped. */
    int columns() {
        return width <= 0 ? Integer.MAX_VALUE : width;
    }

    String bold(String text) {
        return color && !text.isBlank() ? BOLD + text + PLAIN : text;
    }
}
