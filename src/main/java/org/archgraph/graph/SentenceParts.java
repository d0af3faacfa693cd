package org.archgraph.graph;

import java.util.ArrayList;
import java.util.List;
import org.archgraph.text.Span;

/** The parts of a sentence between its marks. */
final class SentenceParts {
    private static final String MARKS = ",;:()";
    private static final String DASHES = "-–—";

    private SentenceParts() {}

    /**
     * A part.
     *
     * @param opener the mark before it; {@code -} for any dash, 0 at the beginning
     */
    record Part(char opener, Span span) {
        boolean holds(Span other) {
            return span.start() <= other.start() && other.end() <= span.end();
        }
    }

    /** @param names places within which no mark counts */
    static List<Part> of(String text, List<Span> names) {
        List<Part> parts = new ArrayList<>();
        char opener = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char mark = mark(text, i);
            if (mark != 0 && !isWithin(i, names)) {
                parts.add(new Part(opener, new Span(start, i)));
                opener = mark;
                start = i + 1;
            }
        }
        parts.add(new Part(opener, new Span(start, text.length())));
        return parts;
    }

    private static boolean isWithin(int i, List<Span> names) {
        return names.stream().anyMatch(span -> span.contains(i));
    }

    /** The mark at a place; 0 where there is none. */
    private static char mark(String text, int i) {
        char c = text.charAt(i);
        boolean spaced = i > 0 && i + 1 < text.length()
                && Character.isWhitespace(text.charAt(i - 1)) && Character.isWhitespace(text.charAt(i + 1));
        return MARKS.indexOf(c) >= 0 ? c : spaced && DASHES.indexOf(c) >= 0 ? '-' : 0;
    }
}
