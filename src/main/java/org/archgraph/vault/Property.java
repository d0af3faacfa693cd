package org.archgraph.vault;

import java.util.List;

/**
 * One key of a note's front matter.
 *
 * @param key the key as written
 * @param value a String, Long, Double, BigInteger, Boolean, LocalDate, OffsetDateTime or LocalDateTime, a List
 *         or Map of those; null where the front matter gives none
 * @param line the line of the key in the file, counted from 1
 * @param links the wiki or Markdown links in its strings, in order; {@code start} and {@code end} count within
 *         the string that holds the link
 */
public record Property(String key, Object value, int line, List<Link> links) {
    public Property {
        links = List.copyOf(links);
    }
}
