package org.archgraph.check;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.archgraph.vault.Problem;
import org.archgraph.vault.ProblemCode;

/** Problems as SARIF 2.1.0, which code scanning and editors read. */
public final class SarifReport {
    private final ProblemPaths paths;
    private final String version;

    /** @param version archgraph's own */
    public SarifReport(ProblemPaths paths, String version) {
        this.paths = paths;
        this.version = version;
    }

    /** One object, on one line. */
    public String write(List<Problem> problems) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "archgraph");
        driver.put("version", version);
        driver.put("rules", Arrays.stream(ProblemCode.values()).map(SarifReport::rule).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", problems.stream().map(this::result).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        try {
            return JSON.std.asString(log);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, Object> rule(ProblemCode code) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", code.code());
        rule.put("shortDescription", Map.of("text", description(code)));
        rule.put("defaultConfiguration", Map.of("level", Severity.of(code).sarif()));
        return rule;
    }

    private Map<String, Object> result(Problem problem) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", Map.of("uri", uri(paths.of(problem.file()))));
        if (problem.line() > 0) {
            place.put("region", Map.of("startLine", problem.line()));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", problem.code().code());
        result.put("ruleIndex", problem.code().ordinal());
        result.put("level", Severity.of(problem.code()).sarif());
        String suggestion = problem.suggestion().isEmpty() ? "" : "\nSuggestion: " + problem.suggestion();
        result.put("message", Map.of("text", problem.message() + suggestion));
        result.put("locations", List.of(Map.of("physicalLocation", place)));
        return result;
    }

    private static String uri(String path) {
        try {
            // "./" keeps a colon in the first name from being taken for a scheme
            String relative = new URI(null, null, "./" + path, null).toASCIIString();
            return relative.substring(2).indexOf(':') >= 0 ? relative : relative.substring(2);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("every path can be quoted: " + path, impossible);
        }
    }

    private static String description(ProblemCode code) {
        return switch (code) {
            case BROKEN_LINK -> "A link that leads to no note.";
            case STALE_PATH -> "A link by a path at which no note is any more, to the only note of its file name.";
            case AMBIGUOUS_LINK -> "A link that fits several notes.";
            case ALIAS_LINK -> "A link by a name of a note instead of its path.";
            case FOLDER_LINK -> "A link to a folder instead of the folder's note.";
            case NAME_CLASH -> "A name that two notes give themselves.";
            case TYPE_CONFLICT -> "Sources that disagree on what type a note is.";
            case CONTRADICTION -> "Places that say the opposite of each other.";
            case ORPHAN -> "A note that nothing links to and that links to nothing.";
            case BAD_FRONT_MATTER -> "Front matter that cannot be read.";
            case UNREADABLE -> "A file that cannot be read.";
            case TOO_LARGE -> "A note that is too large to be read.";
        };
    }
}
