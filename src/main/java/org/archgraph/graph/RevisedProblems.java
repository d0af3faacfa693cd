package org.archgraph.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.archgraph.vault.Edit;
import org.archgraph.vault.Problem;
import org.archgraph.vault.ProblemCode;

/** The problems of a vault after edits of a few notes. */
final class RevisedProblems {
    private final List<Problem> known;
    private final ProblemLog kept = new ProblemLog();
    private boolean sure;

    /** @param known all problems before */
    RevisedProblems(List<Problem> known) {
        this.known = known;
        this.sure = known.stream().noneMatch(
                problem -> problem.code() == ProblemCode.UNREADABLE || problem.code() == ProblemCode.TOO_LARGE);
    }

    /** What tells a problem from others; what may be meant by a broken link is found out among all names. */
    private record Signature(ProblemCode code, int line, String message, String suggestion, Optional<Edit> edit) {
        static Signature of(Problem problem) {
            String suggestion = problem.code() == ProblemCode.BROKEN_LINK ? "" : problem.suggestion();
            return new Signature(problem.code(), problem.line(), problem.message(), suggestion, problem.edit());
        }
    }

    /**
     * Replaces the problems of one note.
     *
     * @param before those that reading and relating it alone gave before
     * @param now likewise, now
     */
    void replace(String path, List<Problem> before, List<Problem> now) {
        Map<Signature, Problem> own = new HashMap<>();
        Set<Signature> expected = new HashSet<>();
        known.stream()
                .filter(problem -> problem.file().equals(path) && problem.code() != ProblemCode.ORPHAN)
                .forEach(problem -> sure &= own.put(Signature.of(problem), problem) == null);
        before.forEach(problem -> expected.add(Signature.of(problem)));
        sure &= expected.equals(own.keySet());
        List<Problem> brokenBefore = broken(before);
        List<Problem> brokenNow = broken(now);
        sure &= messages(brokenBefore).equals(messages(brokenNow));
        if (sure) {
            now.stream().filter(problem -> problem.code() != ProblemCode.BROKEN_LINK).forEach(kept::add);
            for (int i = 0; i < brokenNow.size(); i++) {
                String suggestion = own.get(Signature.of(brokenBefore.get(i))).suggestion();
                Problem problem = brokenNow.get(i);
                kept.add(problem.code(), problem.file(), problem.line(), problem.message(), suggestion);
            }
        }
    }

    private static List<Problem> broken(List<Problem> problems) {
        return problems.stream().filter(problem -> problem.code() == ProblemCode.BROKEN_LINK).toList();
    }

    private static List<String> messages(List<Problem> problems) {
        return problems.stream().map(Problem::message).toList();
    }

    /**
     * All problems; empty where they are not sure.
     *
     * @param edited the paths of the replaced notes
     * @param related the paths of notes that a relation joins to others now
     */
    Optional<List<Problem>> all(Set<String> edited, Set<String> related) {
        if (!sure) {
            return Optional.empty();
        }
        known.stream()
                .filter(problem -> problem.code() == ProblemCode.ORPHAN
                        ? !related.contains(problem.file())
                        : !edited.contains(problem.file()))
                .forEach(kept::add);
        return Optional.of(kept.sorted());
    }
}
