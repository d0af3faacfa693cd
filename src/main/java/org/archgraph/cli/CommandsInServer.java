package org.archgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.archgraph.failure.ExitCode;
import org.archgraph.resident.CommandReply;
import org.archgraph.resident.CommandRequest;
import org.archgraph.resident.CommandRunner;

/** Runs commands in the process of the background server. Public only to be found as a service. */
public final class CommandsInServer implements CommandRunner {
    private final Grammars grammars = new Grammars();
    private final Ontologies ontologies = new Ontologies();

    @Override
    public Optional<CommandReply> run(CommandRequest request) {
        String[] arguments = request.arguments().toArray(String[]::new);
        Optional<ServerWords> words = ServerWords.of(arguments);
        boolean imports = words.filter(ServerWords::isImport).isPresent();
        return words.isEmpty() || imports && !isAlike(request)
                ? Optional.empty()
                // why an import fails, and whether it does elsewhere, is told by the process that asked
                : run(request, arguments).filter(reply -> !imports || reply.code() == ExitCode.OK.code());
    }

    /** Whether this process finds the same files as the one that asks, and may do with them the same. */
    private static boolean isAlike(CommandRequest request) {
        return Surroundings.ofProcess()
                .filter(here -> here.equals(request.properties().get(InServer.SURROUNDINGS)))
                .isPresent();
    }

    private Optional<CommandReply> run(CommandRequest request, String... arguments) {
        Properties properties = new Properties();
        properties.putAll(System.getProperties());
        properties.putAll(request.properties());
        InServer.mark(properties);
        List<Piece> printed = new ArrayList<>();
        Output out = new Output(new Recorder(true, printed));
        Output err = new Output(new Recorder(false, printed));
        Console console = Console.of(out, err, request.variables(), properties);
        Environment environment = new Environment(
                request.variables(), properties, console, InputStream.nullInputStream(), grammars, ontologies);
        int code = Main.run(environment, arguments);
        console.flush();
        return code == ElsewhereException.CODE
                ? Optional.empty()
                : Optional.of(new CommandReply(code, printed.stream().map(Piece::printed).toList()));
    }

    /** What was printed on one of both in a row. */
    private record Piece(boolean answer, ByteArrayOutputStream bytes) {
        CommandReply.Printed printed() {
            return new CommandReply.Printed(answer, bytes.toString(StandardCharsets.UTF_8));
        }
    }

    /** Keeps what is printed, in the order in which it is flushed. */
    private static final class Recorder extends OutputStream {
        private final boolean answer;
        private final List<Piece> printed;

        private Recorder(boolean answer, List<Piece> printed) {
            this.answer = answer;
            this.printed = printed;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            Piece last = printed.isEmpty() ? null : printed.get(printed.size() - 1);
            if (last == null || last.answer() != answer) {
                last = new Piece(answer, new ByteArrayOutputStream());
                printed.add(last);
            }
            last.bytes().write(bytes, offset, length);
        }
    }
}
