package org.archgraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Locale;
import org.archgraph.check.NoteFixes;
import org.archgraph.failure.Failure;
import org.archgraph.render.Printable;

/** Shows what {@code check --fix} would change, and changes it where it is told to. */
final class FixNotes {
    private final Session session;
    private final boolean yes;

    /** @param yes whether the person has agreed beforehand */
    FixNotes(Session session, boolean yes) {
        this.session = session;
        this.yes = yes;
    }

    /** Whether notes have been changed. */
    boolean run(NoteFixes.Plan plan) {
        Console console = session.console();
        for (NoteFixes.Change change : plan.changes()) {
            for (String line : change.diff()) {
                console.out().println(console.terminal() ? Printable.of(line) : line);
            }
        }
        console.out().flush();
        if (plan.left() > 0) {
            session.say(plan.left() + " links cannot be rewritten without a person");
        }
        String size = count(plan.links(), "link") + " in " + count(plan.changes().size(), "note");
        if (plan.changes().isEmpty()) {
            session.say("nothing to rewrite");
            return false;
        }
        if (!yes && !agreed(size)) {
            session.say(size + " can be rewritten; nothing is written yet: --yes does it");
            return false;
        }
        write(plan);
        session.say(size + " rewritten");
        return true;
    }

    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private boolean agreed(String size) {
        // the JVM has a console only where both ends are a terminal
        boolean terminal = session.console().terminal()
                && (session.environment().in() != System.in || System.console() != null);
        if (!terminal) {
            return false;
        }
        session.console().err().print("Rewrite " + size + "? [y/N] ");
        session.console().err().flush();
        try {
            String answer = new BufferedReader(
                            new InputStreamReader(session.environment().in(), StandardCharsets.UTF_8))
                    .readLine();
            return answer != null
                    && (answer.strip().toLowerCase(Locale.ROOT).equals("y")
                            || answer.strip().toLowerCase(Locale.ROOT).equals("yes"));
        } catch (IOException e) {
            return false;
        }
    }

    private static void write(NoteFixes.Plan plan) {
        for (NoteFixes.Change change : plan.changes()) {
            try {
                change.write();
            } catch (IOException failure) {
                String reason = failure instanceof FileSystemException system && system.getReason() != null
                        ? system.getReason()
                        : failure.getMessage();
                throw Failure.failed(
                        "cannot rewrite " + change.path() + ": " + reason,
                        "it is as it was; notes before it in the diff are rewritten; run the command again",
                        failure);
            }
        }
    }
}
