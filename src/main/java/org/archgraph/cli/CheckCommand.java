package org.archgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.archgraph.check.Baseline;
import org.archgraph.check.GithubReport;
import org.archgraph.check.JsonReport;
import org.archgraph.check.NoteFixes;
import org.archgraph.check.ProblemFilter;
import org.archgraph.check.ProblemPaths;
import org.archgraph.check.SarifReport;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
import org.archgraph.graph.Entity;
import org.archgraph.render.JsonText;
import org.archgraph.render.OutputFormat;
import org.archgraph.render.Printable;
import org.archgraph.store.Rows;
import org.archgraph.vault.Problem;
import org.archgraph.vault.VaultLimits;
import org.archgraph.vault.VaultReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code archgraph check [VAULT]}: reads the files, needs no server. */
@Command(
        name = "check",
        header = "List what a person should fix in the notes.",
        description = "Ends with exit code 4 where there are problems. Needs no server.",
        footer = {
            "",
            "Examples:",
            "  archgraph check ~/notes/llm",
            "  archgraph check ~/notes/llm --only broken-link,stale-path -o json",
            "  archgraph check ~/notes/llm --fix",
            "  archgraph check notes --baseline known.json -o github"
        })
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private ArchgraphCommand root;

    @Parameters(paramLabel = "VAULT", arity = "0..1", description = "The folder (default: the bundled vault).")
    private Path vault;

    @Option(names = "--ontology", paramLabel = "FILE", description = "Another ontology than import/ontology.yml.")
    private Path ontology;

    @Option(names = "--strict", description = "Follow links exactly as Obsidian does; heal none.")
    private boolean strict;

    @Option(names = "--only", paramLabel = "CODE", split = ",", description = "Only these kinds of problem.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--ignore", paramLabel = "CODE", split = ",", description = "All but these kinds of problem.")
    private List<String> ignored = new ArrayList<>();

    @Option(names = "--baseline", paramLabel = "FILE", description = "Only problems that this file does not know.")
    private Path baseline;

    @Option(names = "--write-baseline", description = "Write the problems of now to the file of --baseline.")
    private boolean writeBaseline;

    @Option(
            names = "--fix",
            description = "Show stale paths and links by alias rewritten, as a diff; write them after a yes.")
    private boolean fix;

    @Option(names = "--yes", description = "With --fix: write without asking.")
    private boolean yes;

    @Override
    public Integer call() {
        Session session = root.session();
        ProblemFilter filter = ProblemFilter.of(only, ignored);
        requireSense(session);
        Baseline known = baseline != null && !writeBaseline ? Baseline.read(baseline) : null;
        VaultImport.Reading reading = read(session);
        List<Problem> problems = filter.filter(reading.graph().problems());
        if (fix) {
            return fix(session, filter, reading, problems);
        }
        if (writeBaseline) {
            Baseline.of(problems).write(baseline);
            session.say(count(problems.size()) + " written to " + baseline);
            return ExitCode.OK.code();
        }
        List<Problem> shown = known == null ? problems : fresh(session, known.compare(problems));
        print(session, reading, shown);
        return exitCode(shown);
    }

    private void requireSense(Session session) {
        if (writeBaseline && (baseline == null || fix)) {
            throw Failure.usage("--write-baseline needs --baseline FILE, and no --fix", "name the file to write");
        }
        if (yes && !fix) {
            throw Failure.usage("--yes goes with --fix", "archgraph check VAULT --fix --yes");
        }
        if (fix && (strict || session.options().format() != OutputFormat.TABLE)) {
            throw Failure.usage(
                    "--fix prints a diff, and mends what --strict leaves broken", "leave out -o and --strict");
        }
    }

    private static String count(int problems) {
        return FixNotes.count(problems, "problem");
    }

    private static int exitCode(List<Problem> problems) {
        return (problems.isEmpty() ? ExitCode.OK : ExitCode.PROBLEMS).code();
    }

    private VaultImport.Reading read(Session session) {
        try (ProgressLine progress = ProgressLine.of(session.console())) {
            return new VaultImport(session)
                    .read(VaultImport.Request.of(folder(session), ontology, strict), progress);
        }
    }

    private Path folder(Session session) {
        return vault != null ? vault : session.installation().bundledVault();
    }

    private static List<Problem> fresh(Session session, Baseline.Comparison comparison) {
        if (comparison.old() > 0) {
            session.say(count(comparison.old()) + " known before, not shown");
        }
        if (comparison.gone() > 0) {
            session.say(count(comparison.gone()) + " known before, gone now: --write-baseline forgets them");
        }
        return comparison.fresh();
    }

    private int fix(Session session, ProblemFilter filter, VaultImport.Reading before, List<Problem> problems) {
        Map<String, Path> files = new VaultReader(VaultLimits.defaults()).files(before.vault().root());
        NoteFixes.Plan plan = new NoteFixes(before.vault(), files).plan(problems);
        if (!new FixNotes(session, yes).run(plan)) {
            return exitCode(problems);
        }
        VaultImport.Reading after = read(session);
        types(before).forEach((path, type) -> {
            String now = types(after).getOrDefault(path, type);
            if (!now.equals(type)) {
                session.say(path + " was a " + type + " by the folder in the old links, and is now a " + now
                        + ": write type: " + type + " in its front matter");
            }
        });
        List<Problem> left = filter.filter(after.graph().problems());
        session.say(left.isEmpty() ? "no problems" : count(left.size()) + " left");
        return exitCode(left);
    }

    private static Map<String, String> types(VaultImport.Reading reading) {
        Map<String, String> types = new TreeMap<>();
        for (Entity entity : reading.graph().entities()) {
            if (entity.path() != null) {
                types.put(entity.path(), entity.type());
            }
        }
        return types;
    }

    private void print(Session session, VaultImport.Reading reading, List<Problem> problems) {
        Path folder = folder(session);
        PrintWriter out = session.console().out();
        ProblemPaths paths = new ProblemPaths(
                folder, Path.of(session.environment().properties().getProperty("user.dir", "")));
        switch (session.options().format()) {
            case JSON -> out.println(JsonText.harmless(
                    new JsonReport().write(folder.toString(), reading.vault().notes().size(), problems)));
            case SARIF -> out.println(
                    JsonText.harmless(new SarifReport(paths, session.installation().version()).write(problems)));
            case GITHUB -> out.print(Printable.of(new GithubReport(paths).write(problems)));
            default -> table(session, folder, problems);
        }
        out.flush();
    }

    private static void table(Session session, Path folder, List<Problem> problems) {
        boolean people = session.options().format() == OutputFormat.TABLE;
        List<List<Object>> rows = problems.stream().map(problem -> row(problem, people)).toList();
        Rows table = new Rows(List.of("code", "file", "line", "message", "suggestion"), rows, false);
        new Answers(session).print("check", Map.of("vault", folder.toString()), table, "no problems");
    }

    /** @param table whether people read it: to them, line 0 of a whole file says nothing */
    private static List<Object> row(Problem problem, boolean table) {
        Long line = table && problem.line() == 0 ? null : Long.valueOf(problem.line());
        return Arrays.asList(problem.code().code(), problem.file(), line, problem.message(), problem.suggestion());
    }
}
