package org.archgraph.ask;

import java.util.List;
import java.util.Objects;

/**
 * A form of question that a canned query answers, as its file writes it. The syntax is told in the package's
 * documentation.
 *
 * @param language {@code en}, {@code ru}, {@link #GIST} or {@link #OTHER}
 * @param text such as {@code @models @use {technique}}
 * @param line where it stands in its file, counted from 1
 * @param parts the conditions that stand for <code>{+}</code> and <code>{++}</code> in it
 */
public record QuestionPattern(String language, String text, int line, List<QuestionPattern> parts) {
    /** The language of patterns that tell only what a question is about, in either language. */
    static final String GIST = "any";
    /**
     * The language of patterns of questions that are close to those that are answered, and are not, in either language.
     */
    static final String OTHER = "other";

    public QuestionPattern {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
        parts = List.copyOf(parts);
    }

    /** Whether it tells only what a question is about. */
    boolean eitherLanguage() {
        return language.equals(GIST) || language.equals(OTHER);
    }
}
