package org.archgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.archgraph.ask.CannedQuery;
import org.archgraph.failure.Failure;

/**
 * The form of a canned query that returns nodes and relationships, so that Neo4j Browser draws the answer. It stands in
 * the folder {@code graphs} beside the query's file, under the same name, and takes the same parameters.
 *
 * @param query the canned query
 * @param cypher the statement, with parameters
 */
record GraphForm(CannedQuery query, String cypher) {
    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z][A-Za-z0-9_]*)");

    /** Empty for a query that has none, because its answer holds no entities. */
    static Optional<GraphForm> of(CannedQuery query) {
        Path file = query.file().resolveSibling("graphs").resolve(query.file().getFileName());
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new GraphForm(query, Files.readString(file).strip()));
        } catch (IOException e) {
            throw Failure.failed("cannot read " + file, "check that it is a text in UTF-8", e);
        }
    }

    /** As {@link #of}, for one that has to be there. */
    static GraphForm require(CannedQuery query) {
        return of(query).orElseThrow(() -> Failure.notFound(
                "the query " + query.name() + " has no form that draws a graph",
                "archgraph query " + query.name() + " answers as a table"));
    }

    /** The statement with values in the places of its parameters, for people who paste it. */
    String filled(Map<String, Object> values) {
        return PARAMETER.matcher(cypher).replaceAll(found -> Matcher.quoteReplacement(
                values.containsKey(found.group(1)) ? literal(values.get(found.group(1))) : found.group()));
    }

    private static String literal(Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(GraphForm::literal).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Number) {
            return value.toString();
        }
        String quoted = "'" + value.toString().replace("\\", "\\\\").replace("'", "\\'") + "'";
        return value instanceof java.time.LocalDate ? "date(" + quoted + ")" : quoted;
    }
}
