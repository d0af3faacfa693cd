package org.archgraph.vault;

import java.util.regex.Pattern;

/**
 * A note's text, split.
 *
 * @param yaml what stands between the two marks; empty where there is no front matter
 * @param body the text with as many empty lines in place of the front matter as that has, so that lines are those of
 *     the file
 * @param unclosed whether the note begins like front matter that nothing ends
 */
record FrontMatter(String yaml, String body, boolean unclosed) {
    /** The line of the file on which {@link #yaml} begins. */
    static final int FIRST_LINE = 2;

    private static final Pattern OPENING = Pattern.compile("---[ \\t]*\\n");
    private static final Pattern CLOSING = Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_][^\\n:]*:(?:[ \\t].*)?\\n.*", Pattern.DOTALL);

    static FrontMatter split(String text) {
        var opening = OPENING.matcher(text);
        if (!opening.lookingAt()) {
            return new FrontMatter("", text, false);
        }
        int start = opening.end();
        var closing = CLOSING.matcher(text);
        if (!closing.find(start)) {
            return new FrontMatter("", text, KEY.matcher(text.substring(start)).matches());
        }
        int lines = (int) text.substring(0, closing.end()).chars().filter(c -> c == '\n').count();
        String body = "\n".repeat(lines) + text.substring(closing.end());
        return new FrontMatter(text.substring(start, closing.start()), body, false);
    }
}
