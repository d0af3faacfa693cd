package org.archgraph.check;

import java.util.Arrays;

/**
 * A note's text as the reader of notes sees it (no byte order mark, {@code \n} as line end), and where each of its
 * characters stands in the file's text.
 */
final class NoteText {
    private final String file;
    private final String seen;
    /** For each character of {@link #seen}, and for its end, the offset in {@link #file}. */
    private final int[] origin;

    NoteText(String file) {
        this.file = file;
        int[] offsets = new int[file.length() + 1];
        StringBuilder text = new StringBuilder(file.length());
        for (int i = file.startsWith("\uFEFF") ? 1 : 0; i < file.length(); i++) {
            char c = file.charAt(i);
            offsets[text.length()] = i;
            if (c == '\r') {
                text.append('\n');
                i += i + 1 < file.length() && file.charAt(i + 1) == '\n' ? 1 : 0;
            } else {
                text.append(c == '\0' ? '\uFFFD' : c);
            }
        }
        offsets[text.length()] = file.length();
        this.seen = text.toString();
        this.origin = Arrays.copyOf(offsets, text.length() + 1);
    }

    String seen() {
        return seen;
    }

    /** Where a line begins, counted from 1; the text's end where there is no such line. */
    int lineStart(int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int end = seen.indexOf('\n', start);
            if (end < 0) {
                return seen.length();
            }
            start = end + 1;
        }
        return start;
    }

    int lineEnd(int start) {
        int end = seen.indexOf('\n', start);
        return end < 0 ? seen.length() : end;
    }

    /** The file's text between two offsets of the text that is seen. */
    String original(int from, int to) {
        return file.substring(origin[from], origin[to]);
    }

    /** What the file has before the text: its byte order mark, or nothing. */
    String before() {
        return file.substring(0, origin[0]);
    }
}
