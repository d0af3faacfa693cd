package org.archgraph.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.archgraph.store.Rows;

/** Makes answers to render. */
final class Answers {
    private Answers() {}

    static Answer of(List<String> columns, List<?>... rows) {
        return new Answer(
                "models-using",
                Map.of("technique", "moe"),
                new Rows(columns, Arrays.stream(rows).map(Answers::cells).toList(), false));
    }

    private static List<Object> cells(List<?> row) {
        return new ArrayList<>(row);
    }

    static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }

    static String render(Answer answer, OutputFormat format, Screen screen) {
        StringBuilder out = new StringBuilder();
        new AnswerRenderer().render(answer, format, screen, out);
        return out.toString();
    }
}
