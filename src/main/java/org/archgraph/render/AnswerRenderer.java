package org.archgraph.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.archgraph.failure.Failure;

/** Writes answers, each in any of the formats. */
public final class AnswerRenderer {
    /**
     * Writes {@code answer} to {@code out}, with a line break at its end. A table without rows is not written at all:
     * the caller says it in words.
     *
     * @param screen what {@code out} is; only a table looks at it
     * @throws Failure (usage) for a format that is not one of answers
     * @throws UncheckedIOException where {@code out} cannot be written to
     */
    public void render(Answer answer, OutputFormat format, Screen screen, Appendable out) {
        try {
            format(format, answer).write(answer, screen, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Format format(OutputFormat format, Answer answer) {
        return switch (format) {
            case TABLE ->
                MatrixGrid.of(answer.rows()).<Format>map(MatrixFormat::new).orElseGet(TableFormat::new);
            case JSON -> new JsonFormat(false);
            case JSONL -> new JsonFormat(true);
            case CSV -> new CsvFormat();
            case MARKDOWN -> new MarkdownFormat();
            case SARIF, GITHUB ->
                throw Failure.usage(
                        "only check prints " + format.name().toLowerCase(Locale.ROOT),
                        "use -o table, json, jsonl, csv or markdown");
            case GRAPHML, CYPHER, DOT, MERMAID ->
                throw Failure.usage(
                        "only export writes " + format.name().toLowerCase(Locale.ROOT),
                        "archgraph export -o " + format.name().toLowerCase(Locale.ROOT)
                                + " --query NAME exports an answer");
        };
    }
}
