package org.archgraph.check;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.archgraph.vault.Problem;

/** Problems as JSON. */
public final class JsonReport {
    /** {@code {"vault","notes","problems":[{"code","file","line","message","suggestion"}]}} on one line. */
    public String write(String vault, int notes, List<Problem> problems) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("vault", vault);
        report.put("notes", notes);
        report.put("problems", problems.stream().map(JsonReport::fields).toList());
        try {
            return JSON.std.asString(report);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A problem as every JSON of ours shows it, in this order. */
    public static Map<String, Object> fields(Problem problem) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", problem.code().code());
        map.put("file", problem.file());
        map.put("line", problem.line());
        map.put("message", problem.message());
        map.put("suggestion", problem.suggestion());
        return map;
    }
}
