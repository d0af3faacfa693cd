package org.archgraph.cli;

import java.nio.file.Path;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;

/** The prompt's line editor: history, and completion of names. */
final class ShellReader {
    private final Terminal terminal;
    private final NameCompletion completion;
    private final Path history;

    ShellReader(Terminal terminal, NameCompletion completion, Path history) {
        this.terminal = terminal;
        this.completion = completion;
        this.history = history;
    }

    LineReader reader() {
        DefaultParser parser = new DefaultParser();
        // an apostrophe or a backslash of a question is only itself
        parser.setQuoteChars(new char[0]);
        parser.setEscapeChars(new char[0]);
        Completer completer = (reader, line, candidates) -> completion
                .next(line.line().substring(0, line.cursor()))
                .forEach(word -> candidates.add(new Candidate(word)));
        return LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("archgraph")
                .parser(parser)
                .completer(completer)
                .variable(LineReader.HISTORY_FILE, history)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .build();
    }
}
