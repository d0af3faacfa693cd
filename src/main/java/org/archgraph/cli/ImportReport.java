package org.archgraph.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.archgraph.check.JsonReport;
import org.archgraph.render.OutputFormat;
import org.archgraph.render.Printable;
import org.archgraph.store.ImportResult;
import org.archgraph.vault.Problem;

/** Tells what an import did. */
final class ImportReport {
    private static final int SHOWN_PROBLEMS = 20;

    private final Session session;

    ImportReport(Session session) {
        this.session = session;
    }

    void print(VaultImport.Outcome outcome) {
        if (session.tableOrJson() == OutputFormat.JSON) {
            json(outcome);
        } else {
            people(outcome);
        }
    }

    private void people(VaultImport.Outcome outcome) {
        PrintWriter out = session.console().out();
        ImportResult.Notes notes = outcome.result().notes();
        out.printf(
                "%d %s: %d added, %d changed, %d unchanged, %d removed%n",
                notes.total(),
                notes.total() == 1 ? "note" : "notes",
                notes.added(),
                notes.changed(),
                notes.unchanged(),
                notes.removed());
        out.println("entities:  " + counts(outcome.result().entities()));
        out.println("relations: " + counts(outcome.result().relations()));
        List<Problem> problems = outcome.problems();
        out.println("problems:  " + problems.size());
        out.flush();
        problems(session.console().err(), problems);
    }

    /** Notes that could not be read come first: among thousands of dead links nobody would see them. */
    private static void problems(PrintWriter err, List<Problem> problems) {
        List<Problem> sorted = problems.stream()
                .sorted(Comparator.comparing(problem -> !problem.code().losesText()))
                .toList();
        int shown = Math.min(SHOWN_PROBLEMS, sorted.size());
        sorted.subList(0, shown).forEach(problem -> err.println("  " + line(problem)));
        if (shown < sorted.size()) {
            List<Problem> more = sorted.subList(shown, sorted.size());
            err.println(
                    "  ... and " + more.size() + " more (" + kinds(more) + "); archgraph check VAULT lists them all");
        }
    }

    private static String kinds(List<Problem> problems) {
        Map<String, Long> kinds = problems.stream()
                .collect(Collectors.groupingBy(
                        problem -> problem.code().code(), LinkedHashMap::new, Collectors.counting()));
        return counts(kinds);
    }

    private static String counts(Map<String, Long> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }

    private static String line(Problem problem) {
        String place = problem.line() > 0 ? problem.file() + ":" + problem.line() : problem.file();
        return Printable.line(place + ": " + problem.code().code() + ": " + problem.message());
    }

    private void json(VaultImport.Outcome outcome) {
        ImportResult result = outcome.result();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("notes", result.notes().total());
        report.put("added", result.notes().added());
        report.put("changed", result.notes().changed());
        report.put("unchanged", result.notes().unchanged());
        report.put("removed", result.notes().removed());
        report.put("entities", result.entities());
        report.put("relations", result.relations());
        report.put("problems", outcome.problems().stream().map(JsonReport::fields).toList());
        JsonOutput.print(session.console(), report);
    }
}
