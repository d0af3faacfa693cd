package org.archgraph.render;

import java.util.HashMap;
import java.util.Map;

/**
 * Lets a library that counts {@code char}s line up text whose characters are wider or narrower than that: for the
 * time of the layout, a text has as many chars as columns. Wide characters are followed by fillers, and what has more
 * chars than columns (accents that have no letter of their own, some emoji) is put in place by a code from the
 * private use area.
 */
final class WidthCode {
    private static final char FILLER = '\uE000';
    private static final char LAST = '\uF8FF';

    private final Map<String, Character> codes = new HashMap<>();
    private final Map<Character, String> clusters = new HashMap<>();

    /** One line, with as many chars as it takes columns. */
    String encode(String line) {
        if (Display.isPlain(line)) {
            return line;
        }
        StringBuilder coded = new StringBuilder(line.length());
        for (String cluster : Display.clusters(line)) {
            int width = Display.clusterWidth(cluster);
            boolean plain = cluster.length() <= width
                    && cluster.chars().noneMatch(unit -> unit >= FILLER && unit <= LAST);
            String shown = plain ? cluster : code(cluster);
            coded.append(shown).append(String.valueOf(FILLER).repeat(Math.max(0, width - shown.length())));
        }
        return coded.toString();
    }

    private String code(String cluster) {
        if (Display.clusterWidth(cluster) == 0) {
            return "";
        }
        Character code = codes.get(cluster);
        if (code == null) {
            if (codes.size() == LAST - FILLER) {
                // out of codes: shown all the same, a little out of line
                return cluster;
            }
            code = (char) (FILLER + 1 + codes.size());
            codes.put(cluster, code);
            clusters.put(code, cluster);
        }
        return String.valueOf(code);
    }

    /** What {@link #encode} made, as it was. */
    String decode(String coded) {
        StringBuilder text = new StringBuilder(coded.length());
        for (int i = 0; i < coded.length(); i++) {
            char unit = coded.charAt(i);
            if (unit != FILLER) {
                String cluster = clusters.get(unit);
                text.append(cluster == null ? String.valueOf(unit) : cluster);
            }
        }
        return text.toString();
    }
}
