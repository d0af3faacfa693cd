package org.archgraph.render;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.Styler;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * For people: columns that line up and fit the screen; on a screen too narrow for that, a block of lines for each
 * row.
 */
final class TableFormat implements Format {
    /** Below this a column is hard to read. */
    private static final int NARROW = 8;

    @Override
    public void write(Answer answer, Screen screen, Appendable out) throws IOException {
        Grid grid = Grid.of(answer.rows(), CellText.FOR_PEOPLE);
        if (grid.rows().isEmpty() || grid.columns().isEmpty()) {
            return;
        }
        int count = grid.columns().size();
        int[] natural = IntStream.range(0, count).map(i -> Widths.natural(grid, i)).toArray();
        int[] floors = IntStream.range(0, count).map(i -> Widths.floor(grid, i)).toArray();
        // "| a | b |"
        int available = screen.columns() == Integer.MAX_VALUE ? Integer.MAX_VALUE : screen.columns() - 3 * count - 1;
        if (Widths.sum(natural) > available && available < NARROW * count) {
            new Blocks(screen).write(grid, out);
        } else {
            out.append(table(grid, Widths.share(natural, floors, available), screen)).append('\n');
        }
    }

    private static String table(Grid grid, int[] widths, Screen screen) {
        WidthCode code = new WidthCode();
        Column[] columns = IntStream.range(0, widths.length)
                .mapToObj(i -> column(cell(grid.columns().get(i), widths[i], code), grid.numeric().get(i)))
                .toArray(Column[]::new);
        Object[][] data = grid.rows().stream()
                .map(row -> IntStream.range(0, widths.length)
                        .mapToObj(i -> cell(row.get(i), widths[i], code))
                        .toArray())
                .toArray(Object[][]::new);
        boolean tall = IntStream.range(0, data.length)
                .anyMatch(i -> List.of(data[i]).stream().anyMatch(cell -> cell.toString().contains("\n")));
        return code.decode(AsciiTable.builder()
                .lineSeparator("\n")
                .border(tall ? AsciiTable.BASIC_ASCII : AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS)
                .styler(new BoldHeader(screen))
                .data(columns, data)
                .asString());
    }

    private static Column column(String header, boolean numeric) {
        HorizontalAlign align = numeric ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT;
        return new Column()
                .header(header)
                .headerAlign(align)
                .dataAlign(align)
                .maxWidth(Integer.MAX_VALUE);
    }

    private static String cell(String text, int width, WidthCode code) {
        return Wrapping.wrap(text, width).stream().map(code::encode).collect(Collectors.joining("\n"));
    }

    private record BoldHeader(Screen screen) implements Styler {
        @Override
        public List<String> styleHeader(Column column, int index, List<String> lines) {
            return lines.stream().map(screen::bold).toList();
        }
    }
}
