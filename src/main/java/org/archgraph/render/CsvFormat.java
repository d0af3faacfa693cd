package org.archgraph.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;

/** RFC 4180. Escape sequences are taken out here too: a CSV file is looked at with {@code cat}. */
final class CsvFormat implements Format {
    @Override
    public void write(Answer answer, Screen screen, Appendable out) throws IOException {
        Grid grid = Grid.of(answer.rows(), CellText.EXACT);
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(grid.columns());
            grid.rows().forEach(csv::writeRecord);
        }
        out.append(text.getBuffer());
    }
}
