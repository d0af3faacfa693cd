package org.archgraph.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width, between words where that is possible; nothing is lost. */
final class Wrapping {
    private static final String AFTER = "/-_,.;:";

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private int used;

    private Wrapping(int width) {
        this.width = Math.max(1, width);
    }

    /** The lines of {@code text}, which may have line breaks of its own; at least one. */
    static List<String> wrap(String text, int width) {
        Wrapping wrapping = new Wrapping(width);
        for (String line : text.split("\n", -1)) {
            if (Display.width(line) <= wrapping.width) {
                wrapping.lines.add(line.stripTrailing());
            } else {
                wrapping.words(line);
            }
        }
        return wrapping.lines;
    }

    /** The widest word of {@code text}. */
    static int widestWord(String text) {
        int widest = 0;
        for (String word : text.split("\\s+")) {
            widest = Math.max(widest, Display.width(word));
        }
        return widest;
    }

    private void words(String text) {
        for (String word : text.strip().split("\\s+")) {
            int wide = Display.width(word);
            if (used > 0 && used + 1 + wide > width) {
                end();
            }
            if (used > 0) {
                append(" ", 1);
            }
            if (wide <= width) {
                append(word, wide);
            } else {
                pieces(word);
            }
        }
        end();
    }

    /** A word that is wider than a line. */
    private void pieces(String word) {
        List<String> rest = Display.clusters(word);
        while (!rest.isEmpty()) {
            int fit = fit(rest);
            for (String cluster : rest.subList(0, fit)) {
                append(cluster, Display.clusterWidth(cluster));
            }
            rest = rest.subList(fit, rest.size());
            if (!rest.isEmpty()) {
                end();
            }
        }
    }

    /** How many go into a line; at least one. */
    private int fit(List<String> clusters) {
        int wide = 0;
        int fit = 0;
        int good = 0;
        while (fit < clusters.size() && wide + Display.clusterWidth(clusters.get(fit)) <= width) {
            wide += Display.clusterWidth(clusters.get(fit));
            fit++;
            good = AFTER.contains(clusters.get(fit - 1)) ? fit : good;
        }
        if (fit == clusters.size()) {
            return fit;
        }
        return Math.max(1, good > fit / 2 ? good : fit);
    }

    private void append(String text, int wide) {
        line.append(text);
        used += wide;
    }

    private void end() {
        lines.add(line.toString());
        line = new StringBuilder();
        used = 0;
    }
}
