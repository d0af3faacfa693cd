package org.archgraph.export;

import java.util.regex.Pattern;

/** Text without what a format has no place for. */
final class PlainText {
    /** What XML 1.0 cannot hold, escaped or not. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029]+");

    private PlainText() {}

    /** The text as XML can hold it. */
    static String xml(String text) {
        return NOT_XML.matcher(text).replaceAll("\uFFFD");
    }

    /** The text on one line, without control characters and marks of direction. */
    static String line(String text) {
        return UNSEEN.matcher(text).replaceAll(" ").strip();
    }
}
