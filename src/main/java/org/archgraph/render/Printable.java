package org.archgraph.render;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes text from outside (notes, file names, arguments, servers) safe for a terminal. */
public final class Printable {
    private static final Pattern ESCAPE = Pattern.compile(
            "\u001B(?:\\[[0-?]*[ -/]*[@-~]|[\\]PX^_][^\u0007\u001B]*(?:\u0007|\u001B\\\\)?|[ -/]*[0-~])?"
                    + "|\u009B[0-?]*[ -/]*[@-~]");
    private static final Pattern BREAK = Pattern.compile("\r\n?|[\u2028\u2029\u0085\u000B\f]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n]]");
    /** Marks that would turn round the order of the rest of a line. */
    private static final Pattern DIRECTION = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

    private Printable() {}

    /** NFC, without anything that a terminal would act on; line breaks stay, as {@code \n}. */
    public static String of(String text) {
        String safe = ESCAPE.matcher(text).replaceAll("");
        safe = BREAK.matcher(safe).replaceAll("\n").replace('\t', ' ');
        safe = CONTROL.matcher(safe).replaceAll("\uFFFD");
        return Normalizer.normalize(DIRECTION.matcher(safe).replaceAll(""), Normalizer.Form.NFC);
    }

    /** As {@link #of}, on one line. */
    public static String line(String text) {
        return of(text).replaceAll("\\s*\\n\\s*", " ").strip();
    }
}
