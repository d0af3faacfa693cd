package org.archgraph.ask;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A query with a name, from a file of its own.
 *
 * @param name the file's name without {@code .cypher}
 * @param title what it answers, in one line
 * @param description what exactly it answers, in a few sentences
 * @param parameters in the order of the file
 * @param patterns the forms of question that it answers
 * @param columns what its columns mean, in their order
 * @param questions example questions that it answers
 * @param example an example's arguments as text, by parameter; empty where it needs none
 * @param none what an answer without rows says, parameters in braces; null where the query does not say
 * @param cypher the statement, without the header
 * @param file where it stands
 */
public record CannedQuery(
        String name,
        String title,
        String description,
        List<Parameter> parameters,
        List<QuestionPattern> patterns,
        List<Column> columns,
        List<ExampleQuestion> questions,
        Map<String, String> example,
        String none,
        String cypher,
        Path file) {
    public CannedQuery {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        parameters = List.copyOf(parameters);
        patterns = List.copyOf(patterns);
        columns = List.copyOf(columns);
        questions = List.copyOf(questions);
        example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
        Objects.requireNonNull(cypher, "cypher");
        Objects.requireNonNull(file, "file");
    }

    /** The parameter called {@code name}. */
    public Optional<Parameter> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /**
     * What an answer without rows says.
     *
     * @param shown the parameters' values as people read them, by parameter
     */
    public String nothing(Map<String, String> shown) {
        String text = none == null ? "nothing in this vault (" + title.toLowerCase(Locale.ROOT) + ")" : none;
        for (Map.Entry<String, String> parameter : shown.entrySet()) {
            text = text.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        return text;
    }
}
