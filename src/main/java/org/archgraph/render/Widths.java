package org.archgraph.render;

import java.util.Arrays;
import java.util.List;

/** Shares a screen's columns out among the columns of a table. */
final class Widths {
    private Widths() {}

    /**
     * The width of each column.
     *
     * @param natural what each takes where nothing is wrapped
     * @param floors the widest word of each
     * @param available columns for all of them together
     */
    static int[] share(int[] natural, int[] floors, int available) {
        if (sum(natural) <= available) {
            return natural;
        }
        int[] lowest = sum(floors) <= available ? floors : new int[natural.length];
        int low = 1;
        int high = available;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sum(cut(natural, lowest, middle)) <= available) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return cut(natural, lowest, low);
    }

    private static int[] cut(int[] natural, int[] lowest, int level) {
        int[] widths = new int[natural.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(lowest[i], Math.min(natural[i], level));
        }
        return widths;
    }

    static long sum(int[] widths) {
        return Arrays.stream(widths).asLongStream().sum();
    }

    /** The widest line of column {@code column}, header included. */
    static int natural(Grid grid, int column) {
        return Math.max(widest(grid.columns().get(column)), grid.rows().stream()
                .mapToInt(row -> widest(row.get(column)))
                .max()
                .orElse(0));
    }

    private static int widest(String text) {
        return text.lines().mapToInt(Display::width).max().orElse(0);
    }

    /** The widest word of column {@code column}, header included. */
    static int floor(Grid grid, int column) {
        int widest = Wrapping.widestWord(grid.columns().get(column));
        for (List<String> row : grid.rows()) {
            widest = Math.max(widest, Wrapping.widestWord(row.get(column)));
        }
        return widest;
    }
}
