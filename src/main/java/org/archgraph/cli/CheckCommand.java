package org.archgraph.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.archgraph.failure.ExitCode;
import org.archgraph.render.OutputFormat;
import org.archgraph.store.Rows;
import org.archgraph.vault.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Parameters;

/** {@code archgraph check [VAULT]}: reads the files, needs no server. */
@Command(
        name = "check",
        header = "List what a person should fix in the notes.",
        description = "Ends with exit code 4 where there are problems. Needs no server.",
        footer = {"", "Examples:", "  archgraph check ~/notes/llm", "  archgraph check ~/notes/llm -o json"})
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private ArchgraphCommand root;

    @Parameters(paramLabel = "VAULT", arity = "0..1", description = "The folder (default: the bundled vault).")
    private Path vault;

    @Option(names = "--ontology", paramLabel = "FILE", description = "Another ontology than import/ontology.yml.")
    private Path ontology;

    @Option(names = "--strict", description = "Follow links exactly as Obsidian does; heal none.")
    private boolean strict;

    @Override
    public Integer call() {
        Session session = root.session();
        Path folder = vault != null ? vault : session.installation().bundledVault();
        List<Problem> problems;
        try (ProgressLine progress = ProgressLine.of(session.console())) {
            problems = new VaultImport(session)
                    .read(new VaultImport.Request(folder, ontology, strict, false), progress)
                    .graph()
                    .problems();
        }
        boolean table = session.options().format() == OutputFormat.TABLE;
        List<List<Object>> rows = problems.stream().map(problem -> row(problem, table)).toList();
        Rows answer = new Rows(List.of("code", "file", "line", "message", "suggestion"), rows, false);
        new Answers(session).print("check", Map.of("vault", folder.toString()), answer, "no problems");
        return (problems.isEmpty() ? ExitCode.OK : ExitCode.PROBLEMS).code();
    }

    /** @param table whether people read it: to them, line 0 of a whole file says nothing */
    private static List<Object> row(Problem problem, boolean table) {
        Long line = table && problem.line() == 0 ? null : Long.valueOf(problem.line());
        return Arrays.asList(problem.code().code(), problem.file(), line, problem.message(), problem.suggestion());
    }
}
