package org.archgraph.render;

import java.io.IOException;
import java.util.List;

/** Labels and values below each other. */
final class Blocks {
    private static final int NARROWEST = 10;

    private final Screen screen;

    Blocks(Screen screen) {
        this.screen = screen;
    }

    /** A block for each row; empty cells are left out. */
    void write(Grid grid, Appendable out) throws IOException {
        boolean first = true;
        for (List<String> row : grid.rows()) {
            out.append(first ? "" : "\n");
            first = false;
            write(grid.columns(), row, out);
        }
    }

    /** One block, the values in a column of their own where the screen is wide enough. */
    void write(List<String> labels, List<String> values, Appendable out) throws IOException {
        int label = labels.stream().mapToInt(Display::width).max().orElse(0);
        int left = screen.columns() - label - 2;
        for (int i = 0; i < labels.size(); i++) {
            if (values.get(i).isEmpty()) {
                continue;
            }
            if (left >= NARROWEST) {
                hanging(screen.bold(Display.pad(labels.get(i), label)) + "  ", label + 2, values.get(i), out);
            } else {
                out.append(screen.bold(labels.get(i))).append('\n');
                hanging("  ", 2, values.get(i), out);
            }
        }
    }

    /** {@code text} behind {@code begin}, which takes {@code indent} columns; further lines go on below its own. */
    void hanging(String begin, int indent, String text, Appendable out) throws IOException {
        String before = begin;
        for (String line : Wrapping.wrap(text, screen.columns() - indent)) {
            out.append((before + line).stripTrailing()).append('\n');
            before = " ".repeat(indent);
        }
    }
}
