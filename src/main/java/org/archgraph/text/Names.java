package org.archgraph.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How names are compared and taken apart. */
public final class Names {
    private Names() {}

    /**
     * The form in which two spellings of one name are equal: NFC, lower case, ё as е, and runs of hyphens, underscores
     * and spaces as one space, none at the ends.
     */
    public static String fold(String name) {
        String lower =
                (isComposed(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
        // in an array, which costs less a letter: texts are folded for every comparison
        char[] letters = lower.toCharArray();
        int length = 0;
        for (char c : letters) {
            if (!isSeparator(c)) {
                letters[length++] = c == 'ё' ? 'е' : c;
            } else if (length > 0 && letters[length - 1] != ' ') {
                letters[length++] = ' ';
            }
        }
        return new String(letters, 0, length > 0 && letters[length - 1] == ' ' ? length - 1 : length);
    }

    /** Whether a text has only letters and marks that NFC leaves as they are; almost every text does. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < '\u0300' || c >= '\u0400' && c <= '\u047F' || c >= '\u2010' && c <= '\u2027';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeparator(char c) {
        if (c < 128) {
            return c == '_' || c == '-' || Character.isWhitespace(c);
        }
        if (c >= '\u0400' && c <= '\u04FF') {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    /**
     * The names that a title gives: itself without its last parenthesis, then the parts of that parenthesis. "Смесь
     * экспертов (Mixture-of-Experts, MoE)" gives three. A title without a parenthesis at its end gives itself.
     */
    public static List<String> split(String title) {
        String whole = title.strip();
        int open = whole.lastIndexOf('(');
        if (open <= 0 || !whole.endsWith(")")) {
            return whole.isEmpty() ? List.of() : List.of(whole);
        }
        List<String> names = new ArrayList<>();
        names.add(whole.substring(0, open).strip());
        for (String part : whole.substring(open + 1, whole.length() - 1).split("[,;]")) {
            if (!part.isBlank()) {
                names.add(part.strip());
            }
        }
        return List.copyOf(names);
    }

    /**
     * The names that a title with a slash in its last word stands for: "DeepSeek V3/R1" for "DeepSeek V3" and "DeepSeek
     * R1". Empty for any other title.
     */
    public static List<String> variants(String title) {
        int space = title.lastIndexOf(' ');
        String last = title.substring(space + 1);
        if (space <= 0 || !last.contains("/") || last.startsWith("/") || last.endsWith("/")) {
            return List.of();
        }
        List<String> variants = new ArrayList<>();
        for (String part : last.split("/")) {
            variants.add(title.substring(0, space + 1) + part);
        }
        return List.copyOf(variants);
    }

    /** The words of a file name: {@code qk_normalization.md} is "qk normalization". */
    public static String ofFile(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        String stem = file.toLowerCase(Locale.ROOT).endsWith(".md") ? file.substring(0, file.length() - 3) : file;
        return stem.replace('_', ' ').strip();
    }
}
