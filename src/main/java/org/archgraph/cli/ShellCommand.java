package org.archgraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.archgraph.ask.CannedQuery;
import org.archgraph.ask.Grammar;
import org.archgraph.ask.NameIndex;
import org.archgraph.ask.QueryLibrary;
import org.archgraph.ask.QuestionReader;
import org.archgraph.failure.ExitCode;
import org.archgraph.store.Store;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code archgraph shell}. */
@Command(
        name = "shell",
        header = "Ask questions and run commands at a prompt.",
        footer = {"", "At the prompt, :help tells what can be typed; Ctrl-D leaves."})
final class ShellCommand extends ConnectedCommand {
    private static final String PROMPT = "archgraph> ";

    @Mixin
    private LimitOptions limits;

    @Mixin
    private LibraryOptions libraries;

    @Override
    ExitCode run(Session session, Store store) {
        Questions questions = new Questions(session, libraries);
        Grammar grammar = questions.grammar();
        QueryLibrary library = grammar.library();
        NameIndex names = session.names(store);
        Asker asker = new Asker(session, store, new QuestionReader(grammar, names), limits.limits());
        ShellLine lines = new ShellLine(session, library, names, asker, store, limits.limits());
        if (System.console() == null) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(session.environment().in(), StandardCharsets.UTF_8));
            in.lines().takeWhile(lines::run).forEach(line -> {});
            return ExitCode.OK;
        }
        try (Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build()) {
            NameCompletion completion = new NameCompletion(words(library, names));
            loop(new ShellReader(terminal, completion, session.home().resolve("history")).reader(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.OK;
    }

    private static List<String> words(QueryLibrary library, NameIndex names) {
        List<String> words = new ArrayList<>(names.names());
        Stream.of("query", "show", "search", "check", ":help", ":quit").forEach(words::add);
        library.all().stream().map(CannedQuery::name).forEach(words::add);
        return words;
    }

    /** Ctrl-C gives the line up, Ctrl-D ends. */
    private static void loop(LineReader reader, ShellLine lines) {
        boolean more = true;
        while (more) {
            try {
                more = lines.run(reader.readLine(PROMPT));
            } catch (UserInterruptException e) {
                continue;
            } catch (EndOfFileException e) {
                more = false;
            }
        }
    }
}
