package org.archgraph.render;

import java.util.regex.Pattern;

/** What JSON needs before it is printed. */
public final class JsonText {
    /** JSON may have these as they are, but a terminal acts on them. */
    private static final Pattern CONTROL = Pattern.compile("[\u007F-\u009F]");

    private JsonText() {}

    /** The same JSON with every control character escaped, so that no text in it can steer a terminal. */
    public static String harmless(CharSequence json) {
        return CONTROL.matcher(json).replaceAll(found -> String.format("\\\\u%04x", (int) found.group().charAt(0)));
    }
}
