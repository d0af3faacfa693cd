package org.archgraph.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.archgraph.ask.QuestionReader;
import org.archgraph.ask.Reading;
import org.archgraph.failure.ExitCode;
import org.archgraph.render.Answer;
import org.archgraph.render.OutputFormat;
import org.archgraph.render.Printable;
import org.archgraph.store.ReadLimits;
import org.archgraph.store.Rows;
import org.archgraph.store.Store;

/** Answers questions, one after another. */
final class Asker {
    private final Session session;
    private final Store store;
    private final QuestionReader reader;
    private final ReadLimits limits;

    Asker(Session session, Store store, QuestionReader reader, ReadLimits limits) {
        this.session = session;
        this.store = store;
        this.reader = reader;
        this.limits = limits;
    }

    /** Prints the answer; or says, on stderr, why there is none. */
    ExitCode answer(String question) {
        Reading reading = reader.read(question);
        if (!(reading instanceof Reading.Understood understood)) {
            return refuse(reading);
        }
        tell(understood);
        Rows rows = store.read(understood.query().cypher(), understood.parameters(), limits);
        Answer answer =
                new Answer(understood.query().name(), understood.parameters(), understood.display(), rows);
        new Answers(session).print(answer, understood.nothing());
        if (understood.counting() && !rows.truncated()) {
            session.say(rows.rows().size() + " in all");
        }
        return ExitCode.OK;
    }

    /** As {@link #answer}, for one of many questions: even in JSON each has an answer of its own. */
    ExitCode answerNext(String question) {
        boolean json = session.options().format() == OutputFormat.JSON;
        if (session.options().format() == OutputFormat.TABLE) {
            session.console().out().println("> " + Printable.line(question));
        }
        ExitCode code = answer(question);
        if (json && code != ExitCode.OK) {
            Map<String, Object> none = new LinkedHashMap<>();
            none.put("query", null);
            none.put("parameters", Map.of());
            none.put("reading", null);
            none.put("columns", List.of());
            none.put("rows", List.of());
            JsonOutput.print(session.console(), none);
        }
        session.console().flush();
        return code;
    }

    /** Prints the Cypher and the parameters of a question, ready to paste into Neo4j Browser. */
    ExitCode explain(String question) {
        Reading reading = reader.read(question);
        if (!(reading instanceof Reading.Understood understood)) {
            return refuse(reading);
        }
        tell(understood);
        understood
                .parameters()
                .forEach((name, value) ->
                        session.console().out().println(":param " + name + " => " + Literals.of(value)));
        session.console().out().println(understood.query().cypher());
        return ExitCode.OK;
    }

    private void tell(Reading.Understood understood) {
        understood.corrections().forEach(session::say);
        session.say(understood.display());
    }

    private ExitCode refuse(Reading reading) {
        if (reading instanceof Reading.Ambiguous ambiguous) {
            session.say("'" + ambiguous.text() + "' may mean any of these:");
            ambiguous.candidates().forEach(entity -> session.more(entity.display()));
        } else if (reading instanceof Reading.NotUnderstood refused) {
            session.say(refused.reason());
            if (!refused.suggestions().isEmpty()) {
                session.more("questions that can be answered:");
                refused.suggestions().forEach(question -> session.more("  " + question));
            }
        }
        return ExitCode.NOT_FOUND;
    }
}
