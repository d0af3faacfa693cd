package org.archgraph.cli;

/** Makes text from outside safe for a terminal. */
final class Printable {
    private Printable() {}

    /** {@code text} without control characters, so that nothing in it can steer the terminal; tabs and line ends stay. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    /** As {@link #of}, on one line. */
    static String line(String text) {
        return of(text).replaceAll("\\s*\\n\\s*", " ").strip();
    }
}
