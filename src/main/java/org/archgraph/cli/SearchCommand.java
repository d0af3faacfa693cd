package org.archgraph.cli;

import java.util.List;
import java.util.Map;
import org.archgraph.failure.ExitCode;
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
    ExitCode run(Session session, Store store) {
        String text = String.join(" ", words);
        String statement = new CypherFiles(session.installation().cypher()).text("ask/search");
        Map<String, Object> parameters = Map.of("text", text);
        Rows rows = store.read(statement, Map.of("text", escaped(text)), limits.limits());
        new Answers(session).print("search", parameters, rows, "nothing found for: " + text);
        return rows.rows().isEmpty() ? ExitCode.NOT_FOUND : ExitCode.OK;
    }

    /** The words as Lucene's query parser takes them literally: its operators mean nothing to a person who searches. */
    private static String escaped(String text) {
        return text.replaceAll("([+\\-!(){}\\[\\]^\"~*?:\\\\/&|])", "\\\\$1").toLowerCase(java.util.Locale.ROOT);
    }
}
