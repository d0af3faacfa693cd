package org.archgraph.graph;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.archgraph.vault.Problem;
import org.archgraph.vault.ProblemCode;

/** Collects problems, each once. */
final class ProblemLog {
    /** By file, line, code. */
    static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message);

    private final Set<Problem> problems = new LinkedHashSet<>();

    void add(ProblemCode code, String file, int line, String message, String suggestion) {
        problems.add(new Problem(code, file, line, message, suggestion));
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** The files that have a problem of this kind. */
    Set<String> files(ProblemCode code) {
        return problems.stream()
                .filter(problem -> problem.code() == code)
                .map(Problem::file)
                .collect(Collectors.toSet());
    }

    void addAll(List<Problem> more) {
        problems.addAll(more);
    }

    List<Problem> sorted() {
        return problems.stream().sorted(ORDER).toList();
    }

    /** The problems since the last call, as they came. */
    List<Problem> take() {
        List<Problem> taken = List.copyOf(problems);
        problems.clear();
        return taken;
    }
}
