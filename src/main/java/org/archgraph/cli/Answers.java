package org.archgraph.cli;

import java.util.Map;
import org.archgraph.render.Answer;
import org.archgraph.render.AnswerRenderer;
import org.archgraph.render.OutputFormat;
import org.archgraph.render.Printable;
import org.archgraph.render.Screen;
import org.archgraph.store.Rows;

/** Prints answers in the format that was asked for. */
final class Answers {
    private final Session session;

    Answers(Session session) {
        this.session = session;
    }

    /**
     * @param query the query's name, or its text
     * @param nothing what to say to a person where there are no rows
     */
    void print(String query, Map<String, Object> parameters, Rows rows, String nothing) {
        print(new Answer(query, parameters, rows), nothing);
    }

    /** @param nothing what to say to a person where there are no rows */
    void print(Answer answer, String nothing) {
        Rows rows = answer.rows();
        OutputFormat format = session.options().format();
        Console console = session.console();
        if (rows.rows().isEmpty() && format == OutputFormat.TABLE) {
            console.out().println(Printable.line(nothing));
        } else {
            render(answer, format, console);
        }
        console.out().flush();
        if (rows.truncated()) {
            session.say("only the first " + rows.rows().size() + " rows are shown; --limit N shows more");
        }
    }

    private void render(Answer answer, OutputFormat format, Console console) {
        StringBuilder text = new StringBuilder();
        new AnswerRenderer().render(answer, format, new Screen(console.columns(), console.color()), text);
        if (!new Pager(session.environment()).show(text.toString())) {
            console.out().append(text);
        }
    }
}
