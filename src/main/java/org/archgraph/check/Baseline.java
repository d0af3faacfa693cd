package org.archgraph.check;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.archgraph.failure.Failure;
import org.archgraph.vault.Problem;

/**
 * The problems that a vault had before: how many of each kind, file and subject. Lines are left out, so that text added
 * above an old problem does not make it a new one.
 */
public final class Baseline {
    private static final int VERSION = 1;
    private static final Pattern LINE = Pattern.compile(":\\d+");

    private final Map<Key, Integer> known;

    private record Key(String code, String file, String subject) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byFile = file.compareTo(other.file);
            int byCode = byFile != 0 ? byFile : code.compareTo(other.code);
            return byCode != 0 ? byCode : subject.compareTo(other.subject);
        }
    }

    /**
     * Problems beside what was known.
     *
     * @param fresh those that were not known, in their order
     * @param old how many were known
     * @param gone how many of the known ones are there no more
     */
    public record Comparison(List<Problem> fresh, int old, int gone) {}

    private Baseline(Map<Key, Integer> known) {
        this.known = known;
    }

    public static Baseline of(List<Problem> problems) {
        Map<Key, Integer> known = new TreeMap<>();
        problems.forEach(problem -> known.merge(key(problem), 1, Integer::sum));
        return new Baseline(known);
    }

    /**
     * What stays the same when other lines change: of links and names the quoted part, else the message without lines.
     */
    private static Key key(Problem problem) {
        String message = problem.message();
        int from = message.indexOf('\'');
        int to = message.lastIndexOf('\'');
        String subject = from < to ? message.substring(from + 1, to) : LINE.matcher(message).replaceAll("");
        return new Key(problem.code().code(), problem.file(), subject);
    }

    /** @throws Failure where the file is missing or no baseline */
    public static Baseline read(Path file) {
        try {
            Map<String, Object> read = JSON.std.mapFrom(Files.readString(file));
            if (!(read.get("problems") instanceof List<?> problems)
                    || !Integer.valueOf(VERSION).equals(read.get("version"))) {
                throw notOne(file, null);
            }
            Map<Key, Integer> known = new TreeMap<>();
            for (Object problem : problems) {
                Map<?, ?> entry = (Map<?, ?>) problem;
                Key key =
                        new Key((String) entry.get("code"), (String) entry.get("file"), (String) entry.get("subject"));
                known.merge(key, (Integer) entry.get("count"), Integer::sum);
            }
            return new Baseline(known);
        } catch (NoSuchFileException missing) {
            throw Failure.usage(
                    "there is no baseline " + file, "write it: archgraph check --baseline FILE --write-baseline");
        } catch (IOException | ClassCastException | NullPointerException broken) {
            throw notOne(file, broken);
        }
    }

    private static Failure notOne(Path file, Exception cause) {
        return Failure.failed(
                "cannot read the baseline " + file,
                "write it anew: archgraph check --baseline FILE --write-baseline",
                cause);
    }

    /** Writes one known problem a line, so that versions of the file are easily compared. */
    public void write(Path file) {
        List<String> lines = new ArrayList<>();
        try {
            for (Map.Entry<Key, Integer> entry : known.entrySet()) {
                Map<String, Object> problem = new LinkedHashMap<>();
                problem.put("code", entry.getKey().code());
                problem.put("file", entry.getKey().file());
                problem.put("subject", entry.getKey().subject());
                problem.put("count", entry.getValue());
                lines.add(JSON.std.asString(problem));
            }
            Files.writeString(
                    file, "{\"version\":" + VERSION + ",\"problems\":[\n" + String.join(",\n", lines) + "\n]}\n");
        } catch (IOException failure) {
            throw Failure.failed("cannot write the baseline " + file, "check the folder and its permissions", failure);
        }
    }

    public Comparison compare(List<Problem> problems) {
        Map<Key, Integer> left = new HashMap<>(known);
        List<Problem> fresh = new ArrayList<>();
        for (Problem problem : problems) {
            Key key = key(problem);
            int count = left.getOrDefault(key, 0);
            if (count == 0) {
                fresh.add(problem);
            } else {
                left.put(key, count - 1);
            }
        }
        int gone = left.values().stream().mapToInt(Integer::intValue).sum();
        return new Comparison(fresh, problems.size() - fresh.size(), gone);
    }
}
