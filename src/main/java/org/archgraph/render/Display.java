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

    /** The columns that a text of one line takes. */
    static int width(String text) {
        return clusters(text).stream().mapToInt(Display::clusterWidth).sum();
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
