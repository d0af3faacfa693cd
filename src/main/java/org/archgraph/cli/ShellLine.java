package org.archgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.archgraph.ask.NameIndex;
import org.archgraph.ask.NameIndex.Match;
import org.archgraph.ask.ParameterType;
import org.archgraph.ask.QueryLibrary;
import org.archgraph.failure.Failure;
import org.archgraph.render.Printable;
import org.archgraph.store.ReadLimits;
import org.archgraph.store.Store;

/** Does what one line of the shell says. */
final class ShellLine {
    private static final Pattern CYPHER = Pattern.compile("(?is)(match|optional match|unwind|call|return)\\b.*");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|([^\\s\"']+(?:\"[^\"]*\")?)");
    private static final List<String> HELP = List.of(
            "models with MoE                   a question, in English or Russian",
            "query [NAME -P key=value ...]     run a canned query; without a name, list them",
            "show NAME                         one entity: facts, relations, evidence",
            "search TEXT                       full-text search in the notes",
            "MATCH (m:Model) RETURN m.name     Cypher that reads",
            ":help, :quit                      this text; leave (also Ctrl-D)");

    private final Session session;
    private final QueryLibrary library;
    private final NameIndex names;
    private final Asker asker;
    private final Store store;
    private final ReadLimits limits;

    ShellLine(
            Session session, QueryLibrary library, NameIndex names, Asker asker, Store store, ReadLimits limits) {
        this.session = session;
        this.library = library;
        this.names = names;
        this.asker = asker;
        this.store = store;
        this.limits = limits;
    }

    /** Runs it; whether there is more to come. */
    boolean run(String line) {
        String text = line.strip();
        if (List.of(":quit", ":q", ":exit", "quit", "exit").contains(text)) {
            return false;
        }
        try {
            if (!text.isEmpty()) {
                dispatch(text);
            }
        } catch (Failure failure) {
            session.say(Printable.line(failure.getMessage()));
            failure.hint().ifPresent(hint -> session.console().err().println("  " + Printable.line(hint)));
        }
        session.console().flush();
        return true;
    }

    private void dispatch(String text) {
        if (text.startsWith(":")) {
            HELP.forEach(session.console().out()::println);
        } else if (CYPHER.matcher(text).matches()) {
            String statement = text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
            new Answers(session).print(statement, Map.of(), store.read(statement, Map.of(), limits), "(no rows)");
        } else if (command(words(text))) {
            List<String> arguments = new ArrayList<>(session.options().arguments());
            arguments.addAll(words(text));
            Main.run(session.environment(), arguments.toArray(String[]::new));
        } else {
            asker.answer(text);
        }
    }

    /** A line such as "show me models with MoE" is a question. */
    private boolean command(List<String> words) {
        String rest = String.join(" ", words.subList(Math.min(1, words.size()), words.size()));
        return switch (words.isEmpty() ? "" : words.get(0)) {
            case "search" -> !rest.isEmpty();
            case "show" -> !(names.find(rest, ParameterType.ENTITY) instanceof Match.None);
            case "query" -> words.size() == 1 || library.find(words.get(1)).isPresent();
            default -> false;
        };
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            words.add(word != null ? word : matcher.group(3).replace("\"", ""));
        }
        return words;
    }
}
