package org.archgraph.graph;

import java.util.Objects;

/**
 * One place in the vault that says a relation.
 *
 * @param basis what kind of statement it is
 * @param source the note, relative to the vault
 * @param line the line, counted from 1
 * @param quote the sentence, as a reader sees it, on one line; cut where it is longer than any sentence
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
    /** In characters. A page of text is no evidence that anybody reads, and every relation keeps its own. */
    private static final int LONGEST_QUOTE = 1_000;

    public Evidence {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(rule, "rule");
        quote = line(quote);
    }

    private static String line(String quote) {
        boolean cut = quote.length() > LONGEST_QUOTE;
        int end = cut ? quote.offsetByCodePoints(0, quote.codePointCount(0, LONGEST_QUOTE) - 1) : quote.length();
        String line = quote.substring(0, end).replace('\n', ' ').strip();
        return cut ? line + "…" : line;
    }
}
