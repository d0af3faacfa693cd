package org.archgraph.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.archgraph.ask.CannedQuery;
import org.archgraph.ask.Parameter;

/** Explains one canned query. */
final class QueryManual {
    private final CannedQuery query;

    QueryManual(CannedQuery query) {
        this.query = query;
    }

    void print(PrintWriter out) {
        out.println(query.title());
        out.println();
        out.println(query.description());
        out.println();
        out.println(usage());
        section(
                out,
                "Parameters",
                query.parameters().stream().map(QueryManual::line).collect(Collectors.joining("\n")));
        section(out, "Columns", query.columns().stream()
                .map(column -> "  " + column.name() + ": " + column.meaning())
                .collect(Collectors.joining("\n")));
        section(out, "Questions", query.questions().stream()
                .map(question -> "  archgraph ask \"" + question.text() + "\"")
                .collect(Collectors.joining("\n")));
        out.println();
        out.println("File: " + query.file());
        out.flush();
    }

    private String usage() {
        return "Example: archgraph query " + query.name() + query.example().entrySet().stream()
                .map(entry -> " -P " + entry.getKey() + "=\"" + entry.getValue() + "\"")
                .collect(Collectors.joining());
    }

    private static String line(Parameter parameter) {
        return "  " + parameter.name() + " (" + parameter.typeText()
                + parameter
                        .whenAbsent()
                        .map(value -> ", default: " + (value.isEmpty() ? "none" : value))
                        .orElse("") + "): "
                + parameter.description();
    }

    private static void section(PrintWriter out, String title, String lines) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(title + ":");
            out.println(lines);
        }
    }
}
