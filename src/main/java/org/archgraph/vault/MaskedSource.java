package org.archgraph.vault;

import java.util.ArrayList;
import java.util.List;

/** A note's source beside the text of equal length that is given to the Markdown parser. */
final class MaskedSource {
    /** A letter to Markdown: from the private use area, so neither blank nor punctuation. */
    private static final char FILLER = '\uE000';

    private final String source;
    private final StringBuilder masked;
    private final List<Mask> masks = new ArrayList<>();

    MaskedSource(String source) {
        this.source = source;
        this.masked = new StringBuilder(source);
    }

    String source() {
        return source;
    }

    String masked() {
        return masked.toString();
    }

    /** In ascending order, not overlapping. */
    List<Mask> masks() {
        return masks;
    }

    /** The index of the first mask that begins at or after {@code offset}. */
    int firstFrom(int offset) {
        int low = 0;
        int high = masks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (masks.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean hasFiller(String parsed) {
        return parsed.indexOf(FILLER) >= 0;
    }

    /** Makes letters of a range within one line; it is still read from the source. */
    void overwrite(int start, int end) {
        for (int i = start; i < end; i++) {
            masked.setCharAt(i, FILLER);
        }
    }

    /** Adds a range within one line; must be called in ascending order. */
    void add(Mask.Kind kind, int start, int end) {
        overwrite(start, end);
        masks.add(new Mask(kind, start, end));
    }

    /** Adds a range of several lines, without the indentation and the quote marks of its later lines. */
    void addLines(Mask.Kind kind, int start, int end) {
        int from = start;
        while (from < end) {
            int to = lineEnd(from, end);
            if (from < to) {
                addLine(kind, from, to);
            }
            from = to + 1;
            while (from < end && " \t>".indexOf(source.charAt(from)) >= 0) {
                from++;
            }
        }
    }

    /** Looks no further than {@code end}: a line may be long and hold many ranges. */
    private int lineEnd(int from, int end) {
        int to = from;
        while (to < end && source.charAt(to) != '\n') {
            to++;
        }
        return to;
    }

    private void addLine(Mask.Kind kind, int start, int end) {
        if (kind == Mask.Kind.HIDDEN && standsAlone(start, end)) {
            // a blank line, so that what follows (a table, a heading) does not become part of a paragraph
            for (int i = start; i < end; i++) {
                masked.setCharAt(i, ' ');
            }
        } else {
            add(kind, start, end);
        }
    }

    private boolean standsAlone(int start, int end) {
        int before = start - 1;
        while (before >= 0 && " \t>".indexOf(source.charAt(before)) >= 0) {
            before--;
        }
        int after = end;
        while (after < source.length() && " \t".indexOf(source.charAt(after)) >= 0) {
            after++;
        }
        return (before < 0 || source.charAt(before) == '\n')
                && (after == source.length() || source.charAt(after) == '\n');
    }
}
