package org.archgraph.render;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/** Text as a terminal shows it: made harmless, and measured in columns. */
final class Display {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final Pattern ESCAPE = Pattern.compile(
            "\u001B(?:\\[[0-?]*[ -/]*[@-~]|[\\]PX^_][^\u0007\u001B]*(?:\u0007|\u001B\\\\)?|[ -/]*[0-~])?"
                    + "|\u009B[0-?]*[ -/]*[@-~]");
    private static final Pattern BREAK = Pattern.compile("\r\n?|[\u2028\u2029\u0085\u000B\f]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n]]");
    /** Marks that would turn round the order of the rest of a line. */
    private static final Pattern DIRECTION = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

    private static final int EMOJI_STYLE = 0xFE0F;

    private Display() {}

    /** NFC, without anything that a terminal would act on; line breaks stay, as {@code \n}. */
    static String clean(String text) {
        String safe = ESCAPE.matcher(text).replaceAll("");
        safe = BREAK.matcher(safe).replaceAll("\n").replace('\t', ' ');
        safe = CONTROL.matcher(safe).replaceAll("\uFFFD");
        return Normalizer.normalize(DIRECTION.matcher(safe).replaceAll(""), Normalizer.Form.NFC);
    }

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
