package org.archgraph.check;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.archgraph.failure.Failure;
import org.archgraph.vault.Problem;
import org.archgraph.vault.ProblemCode;

/** Which kinds of problem are asked for. */
public final class ProblemFilter {
    private final Set<ProblemCode> wanted;

    private ProblemFilter(Set<ProblemCode> wanted) {
        this.wanted = wanted;
    }

    /**
     * The kinds in {@code only}, or all where that is empty, without those in {@code ignored}.
     *
     * @throws Failure (usage) where one is no kind of problem
     */
    public static ProblemFilter of(List<String> only, List<String> ignored) {
        Set<ProblemCode> wanted = only.isEmpty() ? EnumSet.allOf(ProblemCode.class) : codes(only);
        wanted.removeAll(codes(ignored));
        return new ProblemFilter(wanted);
    }

    private static Set<ProblemCode> codes(List<String> names) {
        Set<ProblemCode> codes = EnumSet.noneOf(ProblemCode.class);
        names.forEach(name -> codes.add(code(name)));
        return codes;
    }

    private static ProblemCode code(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(ProblemCode.values())
                .filter(code -> code.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Failure.usage(
                        "no kind of problem: " + name,
                        "kinds: " + Arrays.stream(ProblemCode.values())
                                .map(ProblemCode::code)
                                .collect(Collectors.joining(", "))));
    }

    /** The problems of those kinds, in their order. */
    public List<Problem> filter(List<Problem> problems) {
        return problems.stream().filter(problem -> wanted.contains(problem.code())).toList();
    }
}
