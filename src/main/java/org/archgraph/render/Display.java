package org.archgraph.render;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/** Text as a terminal shows it, measured in columns. */
final class Display {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int EMOJI_STYLE = 0xFE0F;

    private Display() {}

    /** What a reader takes for single characters: letters with their accents, emoji with their modifiers. */
    static List<String> clusters(String text) {
        return CLUSTER.matcher(text).results().map(MatchResult::group).toList();
    }

    /**
     * Whether each {@code char} is a character of its own and takes one column, as in nearly all text: no need to look
     * closer.
     */
    static boolean isPlain(String text) {
        return text.chars()
                .allMatch(
                        unit -> unit >= ' ' && unit <= '~' || unit >= 'А' && unit <= 'я' || unit == 'Ё' || unit == 'ё');
    }

    /** The columns that a text of one line takes. */
    static int width(String text) {
        return isPlain(text) ? text.length() : clusters(text).stream().mapToInt(Display::clusterWidth).sum();
    }

    static int clusterWidth(String cluster) {
        boolean emoji = cluster.codePoints().anyMatch(point -> point == EMOJI_STYLE);
        int widest = cluster.codePoints().map(WCWidth::wcwidth).max().orElse(0);
        return emoji ? 2 : Math.max(0, widest);
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }
}
