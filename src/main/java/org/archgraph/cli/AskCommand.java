package org.archgraph.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.archgraph.ask.Grammar;
import org.archgraph.ask.NameIndex;
import org.archgraph.ask.QuestionReader;
import org.archgraph.failure.ExitCode;
import org.archgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code archgraph ask QUESTION}. */
@Command(
        name = "ask",
        header = "Answer a question in English or Russian.",
        footer = {
            "",
            "Examples:",
            "  archgraph ask \"models sharing MoE\"",
            "  archgraph ask \"у каких моделей есть MLA\"",
            "  archgraph ask \"compare Qwen3 and Kimi K2\" -o json",
            "  archgraph ask - < questions.txt"
        })
final class AskCommand extends ConnectedCommand {
    @Parameters(
            paramLabel = "QUESTION",
            arity = "1..*",
            description = "The question, in quotes or without; - reads questions from standard input, one a line.")
    private List<String> words;

    @Option(names = "--explain", description = "Print the Cypher and its parameters, for Neo4j Browser; run nothing.")
    private boolean explain;

    @Mixin
    private LimitOptions limits;

    @Mixin
    private LibraryOptions libraries;

    /** Made while the server is asked for the names. */
    private Aside<Grammar> grammar;

    @Override
    void validate(Session session) {
        question();
    }

    private String question() {
        return new Words(words).text("question", "archgraph ask \"models sharing MoE\"");
    }

    @Override
    Store open(Session session) {
        grammar = Aside.start(new Questions(session, libraries)::grammar);
        return session.openToRead();
    }

    @Override
    ExitCode run(Session session, Store store) {
        NameIndex names = session.names(store);
        Asker asker = new Asker(session, store, new QuestionReader(grammar.get(), names), limits.limits());
        if (words.equals(List.of("-"))) {
            return each(session, explain ? asker::explain : asker::answerNext);
        }
        return explain ? asker.explain(question()) : asker.answer(question());
    }

    /** Answers each line of standard input; not found where one of them was not understood. */
    private static ExitCode each(Session session, Function<String, ExitCode> answer) {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(session.environment().in(), StandardCharsets.UTF_8));
        List<ExitCode> codes = lines.lines().filter(line -> !line.isBlank()).map(answer).toList();
        return codes.contains(ExitCode.NOT_FOUND) ? ExitCode.NOT_FOUND : ExitCode.OK;
    }
}
