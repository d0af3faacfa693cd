package org.archgraph.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.archgraph.graph.Evidence;

/** Counts what was read against what a careful reader found. */
final class Score {
    private final String title;
    private final List<String> missed = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private int right;

    Score(String title) {
        this.title = title;
    }

    /** @param place what the lines of the report start with */
    void add(String place, Labels expected, Map<Said, Evidence> found) {
        for (Said said : expected.said()) {
            if (found.containsKey(said)) {
                right++;
            } else {
                missed.add(place + " " + said);
            }
        }
        found.forEach((said, evidence) -> {
            if (!expected.said().contains(said) && !expected.isOpen(said)) {
                wrong.add(place + " " + said + "  [" + evidence.rule() + "] " + evidence.source() + ":"
                        + evidence.line() + " " + evidence.quote());
            }
        });
    }

    double precision() {
        return share(right, right + wrong.size());
    }

    double recall() {
        return share(right, right + missed.size());
    }

    /** Precision and recall in one line. */
    String summary() {
        return String.format(
                Locale.ROOT,
                "%s: precision %.4f (%d wrong), recall %.4f (%d missed), %d right",
                title,
                precision(),
                wrong.size(),
                recall(),
                missed.size(),
                right);
    }

    /** The summary, and every miss and false reading on a line of its own. */
    String report() {
        StringBuilder report = new StringBuilder(summary());
        wrong.forEach(line -> report.append("\n  wrong  ").append(line));
        missed.forEach(line -> report.append("\n  missed ").append(line));
        return report.toString();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
