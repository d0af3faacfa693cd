package org.archgraph.check;

import java.util.List;
import org.archgraph.vault.Problem;

/** Problems as workflow commands of GitHub Actions, which shows each beside its line. */
public final class GithubReport {
    private final ProblemPaths paths;

    public GithubReport(ProblemPaths paths) {
        this.paths = paths;
    }

    /** A command a line. */
    public String write(List<Problem> problems) {
        StringBuilder out = new StringBuilder();
        for (Problem problem : problems) {
            out.append("::").append(Severity.of(problem.code()).github());
            out.append(" file=").append(property(paths.of(problem.file())));
            if (problem.line() > 0) {
                out.append(",line=").append(problem.line());
            }
            out.append(",title=").append(property("archgraph: " + problem.code().code()));
            String suggestion = problem.suggestion().isEmpty() ? "" : "\nsuggestion: " + problem.suggestion();
            out.append("::").append(data(problem.message() + suggestion)).append('\n');
        }
        return out.toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
