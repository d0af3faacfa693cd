package org.archgraph.graph;

import java.util.Objects;

/**
 * One place in the vault that says a relation.
 *
 * @param basis what kind of statement it is
 * @param source the note, relative to the vault
 * @param line the line, counted from 1
 * @param quote the sentence, as a reader sees it
 * @param detail its scope, such as "every 4th layer"; empty where it has none
 * @param rule the rule that read it, such as {@code front-matter}, {@code section}, {@code link}
 * @param resolvedBy how its link was resolved ({@code root}, {@code relative}, {@code suffix}, {@code stale-path},
 *     {@code folder}, {@code alias}, {@code name}); null where the link is broken
 * @param link the link as written, null where a name was found in text
 */
public record Evidence(
        Basis basis,
        String source,
        int line,
        String quote,
        String detail,
        String rule,
        String resolvedBy,
        String link) {
    public Evidence {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(rule, "rule");
    }
}
