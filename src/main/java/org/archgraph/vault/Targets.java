package org.archgraph.vault;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a link points at: splitting off the fragment, decoding, normalising. */
final class Targets {
    /** Two letters at least, so that a drive letter is no scheme; or an address that leaves the scheme to the page. */
    private static final Pattern ADDRESS = Pattern.compile("(?:\\p{Alpha}[\\p{Alnum}+.-]+:|//).*", Pattern.DOTALL);

    private Targets() {}

    /** A link's target without its kind. */
    record Target(String path, String fragment) {
        boolean isEmpty() {
            return path.isEmpty() && fragment.isEmpty();
        }
    }

    static boolean isAddress(String target) {
        return ADDRESS.matcher(target).matches();
    }

    /** Splits at the first {@code #}; trims; NFC. */
    static Target split(String target) {
        int hash = target.indexOf('#');
        return hash < 0
                ? new Target(clean(target), "")
                : new Target(clean(target.substring(0, hash)), clean(target.substring(hash + 1)));
    }

    /** As {@link #split}, for the target of a Markdown link: percent-decoded, unless it is an address. */
    static Target splitEncoded(String target) {
        if (isAddress(target)) {
            return split(target);
        }
        int hash = target.indexOf('#');
        return hash < 0
                ? new Target(clean(decode(target)), "")
                : new Target(clean(decode(target.substring(0, hash))), clean(decode(target.substring(hash + 1))));
    }

    static String clean(String text) {
        // as Obsidian does: a no-break blank is a blank
        String blanks = text.replace('\u00A0', ' ').replace('\u202F', ' ');
        return Normalizer.normalize(blanks.strip(), Normalizer.Form.NFC);
    }

    /** Decodes {@code %20} and the like as UTF-8; what is no valid escape stays as it is written. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        byte[] bytes = new byte[text.length() / 3];
        for (int i = 0; i < text.length(); ) {
            int count = 0;
            int end = i;
            for (; escapeAt(text, end) >= 0; end += 3) {
                bytes[count++] = (byte) escapeAt(text, end);
            }
            if (count == 0) {
                decoded.append(text.charAt(i++));
            } else {
                String run = new String(bytes, 0, count, StandardCharsets.UTF_8);
                decoded.append(run.indexOf('\uFFFD') >= 0 ? text.substring(i, end) : run);
                i = end;
            }
        }
        return decoded.toString();
    }

    private static int escapeAt(String text, int at) {
        if (at + 2 >= text.length() || text.charAt(at) != '%') {
            return -1;
        }
        int high = Character.digit(text.charAt(at + 1), 16);
        int low = Character.digit(text.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
