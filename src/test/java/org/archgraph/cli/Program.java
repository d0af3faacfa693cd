package org.archgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The built program, started through its launcher as a process of its own, with pipes and no terminal.
 *
 * @param launcher the command that starts it
 * @param home its home folder
 * @param folder the working folder
 * @param variables environment variables beside those of the tests
 */
record Program(List<String> launcher, Path home, Path folder, Map<String, String> variables) {
    private static final long PATIENCE_SECONDS = 240;

    /** The one of the clone. */
    Program(Path home, Path folder, Map<String, String> variables) {
        this(
                List.of(Path.of(System.getProperty("archgraph.project")).resolve("archgraph").toString()),
                home,
                folder,
                variables);
    }

    Program in(Path otherFolder) {
        return new Program(launcher, home, otherFolder, variables);
    }

    Program with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(variables);
        more.put(name, value);
        return new Program(launcher, home, folder, more);
    }

    Run run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(launcher);
        command.addAll(List.of("--home", home.toString()));
        command.addAll(List.of(args));
        return start(command, List.of(args));
    }

    /** Starts without waiting; what it prints is lost. */
    Process begin(String... args) throws IOException {
        return begin(Path.of("/dev/null"), args);
    }

    /** Starts without waiting; all that it prints goes to a file. */
    Process begin(Path output, String... args) throws IOException {
        List<String> command = new ArrayList<>(launcher);
        command.addAll(List.of("--home", home.toString()));
        command.addAll(List.of(args));
        Process process = builder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        process.getOutputStream().close();
        return process;
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_") || name.startsWith("ARCHGRAPH_"));
        builder.environment().putAll(variables);
        return builder;
    }

    /** Runs a line of shell in which {@code archgraph} is the program with its home. */
    Run shell(String line) throws IOException, InterruptedException {
        String script =
                "archgraph() { \"" + String.join("\" \"", launcher) + "\" --home \"" + home + "\" \"$@\"; }; " + line;
        return start(List.of("bash", "-c", script), List.of(line));
    }

    private Run start(List<String> command, List<String> shown) throws IOException, InterruptedException {
        Path out = Files.createTempFile("archgraph", ".out");
        Path err = Files.createTempFile("archgraph", ".err");
        try {
            // files and no pipes: a background server that held on to a pipe would hang the test instead of failing it
            Process process = builder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(shown + " did not end: " + text(err));
            }
            return new Run(shown, process.exitValue(), text(out), text(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
