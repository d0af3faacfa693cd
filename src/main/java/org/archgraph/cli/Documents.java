package org.archgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * The build's own entry point: man pages (as AsciiDoc) and completion scripts, from the commands themselves. Needs the
 * library that writes man pages, which no distribution has.
 */
final class Documents {
    private static final Map<CompletionCommand.Shell, String> COMPLETIONS = Map.of(
            CompletionCommand.Shell.BASH, "archgraph.bash",
            CompletionCommand.Shell.ZSH, "archgraph.zsh",
            CompletionCommand.Shell.FISH, "archgraph.fish");

    private Documents() {}

    /** @param args the folder that gets {@code asciidoc/} and {@code completion/} */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path manual = Files.createDirectories(folder.resolve("asciidoc"));
        CommandSpec root = commands(nowhere()).getCommandSpec();
        headExamples(root);
        ManPageGenerator.generateManPage(manual.toFile(), null, new boolean[0], false, root);
        Path completion = Files.createDirectories(folder.resolve("completion"));
        for (Map.Entry<CompletionCommand.Shell, String> shell : COMPLETIONS.entrySet()) {
            StringWriter script = new StringWriter();
            commands(new PrintWriter(script)).execute("completion", shell.getKey().name().toLowerCase(Locale.ROOT));
            Files.writeString(completion.resolve(shell.getValue()), script.toString());
        }
    }

    /**
     * The generator leaves out a footer without a heading; ours are examples, with their own word as the first line.
     */
    private static void headExamples(CommandSpec command) {
        List<String> lines = Arrays.stream(command.usageMessage().footer()).filter(line -> !line.isEmpty()).toList();
        if (!lines.isEmpty()) {
            command.usageMessage()
                    .footerHeading("%n" + lines.get(0) + "%n")
                    // indented lines stay as they are
                    .footer(lines.subList(1, lines.size()).toArray(String[]::new));
        }
        command.subcommands().values().forEach(subcommand -> headExamples(subcommand.getCommandSpec()));
    }

    private static CommandLine commands(PrintWriter out) {
        Console console = new Console(new Output(OutputStream.nullOutputStream()), nowhere(), false, 0, false, false);
        return Main.commandLine(
                        new Environment(Map.of(), System.getProperties(), console, InputStream.nullInputStream()))
                .setOut(out);
    }

    private static PrintWriter nowhere() {
        return new PrintWriter(OutputStream.nullOutputStream());
    }
}
