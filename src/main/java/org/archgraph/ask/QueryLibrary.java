package org.archgraph.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.archgraph.failure.Failure;

/** The canned queries, by name. */
public final class QueryLibrary {
    private static final String SUFFIX = ".cypher";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final double SIMILAR = 0.8;

    private final Map<String, CannedQuery> queries;

    private QueryLibrary(Map<String, CannedQuery> queries) {
        this.queries = queries;
    }

    /**
     * Reads every {@code *.cypher} of the folders. A query in a later folder stands in place of one of the same name
     * in an earlier one.
     *
     * @param folders the first must exist; others that do not are left out
     * @throws Failure with file:line and a hint where a file is malformed, and where a folder cannot be read
     */
    public static QueryLibrary load(List<Path> folders) {
        Map<String, CannedQuery> queries = new TreeMap<>();
        WordChoices syntax = WordChoices.ofSyntax();
        for (int i = 0; i < folders.size(); i++) {
            Path folder = folders.get(i);
            if (Files.isDirectory(folder)) {
                files(folder).forEach(file -> {
                    CannedQuery query = read(file, syntax);
                    queries.put(query.name(), query);
                });
            } else if (i == 0 || Files.exists(folder)) {
                throw Failure.failed("no folder of queries: " + folder, "name a folder with *.cypher files");
            }
        }
        return new QueryLibrary(queries);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw Failure.failed("cannot read the folder " + folder, "check its permissions", e);
        }
    }

    private static CannedQuery read(Path file, WordChoices syntax) {
        String fileName = file.getFileName().toString();
        String name = fileName.substring(0, fileName.length() - SUFFIX.length());
        if (!NAME.matcher(name).matches()) {
            throw Failure.failed(
                    file + ": not a name for a query", "use small letters, digits and hyphens: models-using.cypher");
        }
        try {
            return HeaderReader.read(name, file, Files.readString(file), syntax);
        } catch (CharacterCodingException e) {
            throw Failure.failed(file + ": not UTF-8", "save the file as UTF-8", e);
        } catch (IOException e) {
            throw Failure.failed("cannot read " + file, "check its permissions", e);
        }
    }

    /** The query called {@code name}. */
    public Optional<CannedQuery> find(String name) {
        return Optional.ofNullable(queries.get(name));
    }

    /** Every query, ordered by name. */
    public Collection<CannedQuery> all() {
        return Collections.unmodifiableCollection(queries.values());
    }

    /** At most three names of queries that resemble {@code name}, nearest first. */
    public List<String> similar(String name) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        return queries.keySet().stream()
                .filter(known -> similarity.apply(known, name) >= SIMILAR)
                .sorted(Comparator.comparingDouble((String known) -> -similarity.apply(known, name)))
                .limit(3)
                .toList();
    }
}
