package org.archgraph.render;

import java.io.IOException;
import java.util.List;

/** A table as GitHub and Obsidian read it. */
final class MarkdownFormat implements Format {
    @Override
    public void write(Answer answer, Screen screen, Appendable out) throws IOException {
        Grid grid = Grid.of(answer.rows(), CellText.EXACT);
        line(grid.columns(), out);
        out.append('|');
        for (boolean numeric : grid.numeric()) {
            out.append(numeric ? " ---: |" : " --- |");
        }
        out.append('\n');
        for (List<String> row : grid.rows()) {
            line(row, out);
        }
    }

    private static void line(List<String> cells, Appendable out) throws IOException {
        out.append('|');
        for (String cell : cells) {
            out.append(' ').append(escape(cell)).append(" |");
        }
        out.append('\n');
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "\\<").replace("\n", "<br>");
    }
}
