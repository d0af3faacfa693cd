package org.archgraph.cli;

import java.util.List;
import java.util.Map;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
import org.archgraph.render.OutputFormat;
import org.archgraph.store.CypherFiles;
import org.archgraph.store.Rows;
import org.archgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code archgraph search TEXT}. */
@Command(
        name = "search",
        header = "Full-text search in the notes, by word stems.",
        footer = {"", "Examples:", "  archgraph search \"скользящее окно\"", "  archgraph search router balancing"})
final class SearchCommand extends ConnectedCommand {
    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "The words to look for.")
    private List<String> words;

    @Mixin
    private LimitOptions limits;

    @Override
    void validate(Session session) {
        text();
    }

    @Override
    ExitCode run(Session session, Store store) {
        String text = text();
        String statement = new CypherFiles(session.installation().cypher()).text("ask/search");
        Map<String, Object> parameters = Map.of("text", text);
        Rows rows = store.read(statement, Map.of("text", escaped(text)), limits.limits());
        if (rows.rows().isEmpty()) {
            printNothing(session, parameters, rows);
            throw Failure.notFound(
                    "nothing found for: " + text, "try fewer or other words; archgraph show NAME looks for a name");
        }
        new Answers(session).print("search", parameters, rows, "");
        return ExitCode.OK;
    }

    /** Programs get an answer of their format also where there are no rows. */
    private static void printNothing(Session session, Map<String, Object> parameters, Rows rows) {
        if (session.options().format() != OutputFormat.TABLE) {
            new Answers(session).print("search", parameters, rows, "");
        }
    }

    private String text() {
        return new Words(words).text("text", "archgraph search router balancing");
    }

    /** The words as Lucene's query parser takes them literally: its operators mean nothing to a person who searches. */
    private static String escaped(String text) {
        return text.replaceAll("([+\\-!(){}\\[\\]^\"~*?:\\\\/&|])", "\\\\$1").toLowerCase(java.util.Locale.ROOT);
    }
}
