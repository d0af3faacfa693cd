package org.archgraph.render;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Draws a matrix for people: techniques below the headings of their groups, a column for each model, whose names come
 * down like a staircase. What is wider than the screen goes on in a further block.
 */
final class MatrixFormat implements Format {
    private static final int USUAL_WIDTH = 80;
    private static final int MOST_SCOPES = 24;
    /** Narrower than that, the legend is a list. */
    private static final int LEGEND_WIDTH = 52;
    private static final Map<MatrixGrid.Sign, String> COLORS = Map.of(
            MatrixGrid.Sign.YES, "\u001B[32m", MatrixGrid.Sign.PARTLY, "\u001B[33m",
            MatrixGrid.Sign.NO, "\u001B[31m", MatrixGrid.Sign.UNSAID, "\u001B[2m");
    private static final String PLAIN = "\u001B[0m";

    private final MatrixGrid grid;

    MatrixFormat(MatrixGrid grid) {
        this.grid = grid;
    }

    @Override
    public void write(Answer answer, Screen screen, Appendable out) throws IOException {
        int width = screen.columns() == Integer.MAX_VALUE ? USUAL_WIDTH : screen.columns();
        int names = grid.groups().values().stream()
                .flatMap(Set::stream)
                .mapToInt(Display::width)
                .max()
                .orElse(0);
        // two spaces before a name and two behind it
        int margin = 4 + Math.min(names, Math.max(8, width / 2 - 4));
        int from = 0;
        while (from < grid.models().size()) {
            int to = from + fitting(grid.models().subList(from, grid.models().size()), width - margin);
            block(grid.models().subList(from, to), margin, width, screen, out);
            out.append('\n');
            from = to;
        }
        legend(width, screen, out);
    }

    /** How many models have room beside each other; at least one. */
    private static int fitting(List<String> models, int room) {
        int count = 1;
        int widest = Display.width(models.get(0));
        while (count < models.size()) {
            // each name begins above its own column
            widest = Math.max(widest, 2 * count + Math.min(Display.width(models.get(count)), 24));
            if (widest > room) {
                break;
            }
            count++;
        }
        return count;
    }

    private void block(List<String> models, int margin, int width, Screen screen, Appendable out) throws IOException {
        for (int i = 0; i < models.size(); i++) {
            String before = " ".repeat(margin) + "│ ".repeat(i);
            out.append(before)
                    .append(screen.bold(cut(models.get(i), Math.max(4, width - Display.width(before)))))
                    .append('\n');
        }
        for (Map.Entry<String, Set<String>> group : grid.groups().entrySet()) {
            String name = group.getKey().isEmpty() ? "(no group)" : group.getKey();
            out.append(heading(cut(name, width), models.size(), margin, screen)).append('\n');
            for (String technique : group.getValue()) {
                out.append("  ").append(Display.pad(cut(technique, margin - 4), margin - 2));
                for (int i = 0; i < models.size(); i++) {
                    MatrixGrid.Sign sign = grid.cell(models.get(i), technique).sign();
                    out.append(i == 0 ? "" : " ").append(mark(sign, screen));
                }
                out.append('\n');
            }
        }
    }

    private static String heading(String name, int models, int margin, Screen screen) {
        int left = margin - Display.width(name);
        String lines = left > 0 ? " ".repeat(left) + "│ ".repeat(models).stripTrailing() : "";
        return screen.bold(name) + lines;
    }

    private static String mark(MatrixGrid.Sign sign, Screen screen) {
        return screen.color() ? COLORS.get(sign) + sign.mark() + PLAIN : sign.mark();
    }

    private void legend(int width, Screen screen, Appendable out) throws IOException {
        String between = width < LEGEND_WIDTH ? "\n" : "   ";
        for (MatrixGrid.Sign sign : MatrixGrid.Sign.values()) {
            out.append(sign == MatrixGrid.Sign.YES ? "" : between)
                    .append(mark(sign, screen))
                    .append(' ')
                    .append(sign.words());
        }
        out.append('\n');
        List<Map.Entry<MatrixGrid.Pair, MatrixGrid.Cell>> partly = grid.partly();
        Blocks blocks = new Blocks(new Screen(width, screen.color()));
        for (Map.Entry<MatrixGrid.Pair, MatrixGrid.Cell> one :
                partly.subList(0, Math.min(MOST_SCOPES, partly.size()))) {
            blocks.hanging("◐ ", 2, one.getKey().model() + ", " + one.getKey().technique() + ": "
                    + one.getValue().detail(), out);
        }
        if (partly.size() > MOST_SCOPES) {
            out.append("and ")
                    .append(Integer.toString(partly.size() - MOST_SCOPES))
                    .append(" more: -o csv has them all\n");
        }
    }

    /** The text, with a sign at its end where it was too wide. */
    private static String cut(String text, int width) {
        if (Display.width(text) <= width) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (String cluster : Display.clusters(text)) {
            used += Display.clusterWidth(cluster);
            if (used > width - 1) {
                break;
            }
            kept.append(cluster);
        }
        return kept.toString().stripTrailing() + "…";
    }
}
