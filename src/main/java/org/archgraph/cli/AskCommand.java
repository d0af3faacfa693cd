package org.archgraph.cli;

import java.util.List;
import org.archgraph.ask.NameIndex;
import org.archgraph.ask.QueryLibrary;
import org.archgraph.ask.Reading;
import org.archgraph.failure.ExitCode;
import org.archgraph.store.Rows;
import org.archgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "  archgraph ask \"compare Qwen3 and Kimi K2\" -o json"
        })
final class AskCommand extends ConnectedCommand {
    @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "The question, in quotes or without.")
    private List<String> words;

    @Mixin
    private LimitOptions limits;

    @Override
    void validate(Session session) {
        question();
    }

    private String question() {
        return new Words(words).text("question", "archgraph ask \"models sharing MoE\"");
    }

    @Override
    Store open(Session session) {
        return session.openToRead();
    }

    @Override
    ExitCode run(Session session, Store store) {
        Questions questions = new Questions(session);
        Aside<QueryLibrary> library = Aside.start(questions::library);
        NameIndex names = session.names(store);
        Reading reading = questions.reader(library.get(), names).read(question());
        if (reading instanceof Reading.Understood understood) {
            return answer(session, store, understood);
        }
        if (reading instanceof Reading.Ambiguous ambiguous) {
            return ask(session, ambiguous);
        }
        return refuse(session, (Reading.NotUnderstood) reading);
    }

    private ExitCode answer(Session session, Store store, Reading.Understood understood) {
        understood.corrections().forEach(session::say);
        session.say(understood.display());
        Rows rows = store.read(understood.query().cypher(), understood.parameters(), limits.limits());
        new Answers(session)
                .print(understood.query().name(), understood.parameters(), rows, "(nothing: " + understood.display() + ")");
        return ExitCode.OK;
    }

    private static ExitCode ask(Session session, Reading.Ambiguous ambiguous) {
        session.say("'" + ambiguous.text() + "' may mean any of these:");
        ambiguous.candidates().forEach(entity -> session.more(entity.display()));
        return ExitCode.NOT_FOUND;
    }

    private static ExitCode refuse(Session session, Reading.NotUnderstood refused) {
        session.say(refused.reason());
        if (!refused.suggestions().isEmpty()) {
            session.more("questions that can be answered:");
            refused.suggestions().forEach(question -> session.more("  " + question));
        }
        return ExitCode.NOT_FOUND;
    }
}
