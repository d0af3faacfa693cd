package org.archgraph.graph;

import java.util.List;

/**
 * Where a link leads.
 *
 * @param kind what it leads to
 * @param path the note it leads to; null unless {@code kind} is NOTE
 * @param rule how it was resolved; null unless {@code kind} is NOTE
 * @param candidates the other notes that fitted as well, or that might be meant
 */
record Resolution(Kind kind, String path, Rule rule, List<String> candidates) {
    enum Kind {
        NOTE,
        /** The note that the link stands in. */
        SELF,
        /** A file that is no note, or an address. */
        OTHER,
        /** A note that could not be read. */
        UNREAD,
        /** No note by its path; a name may still fit. */
        DEAD
    }

    /** The rules of resolving, in their order; the code is what the graph keeps as {@code resolved_by}. */
    enum Rule {
        ROOT("root"),
        RELATIVE("relative"),
        SUFFIX("suffix"),
        STALE_PATH("stale-path"),
        FOLDER("folder"),
        ALIAS("alias"),
        NAME("name");

        private final String code;

        Rule(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    Resolution {
        candidates = List.copyOf(candidates);
    }

    static Resolution note(String path, Rule rule) {
        return new Resolution(Kind.NOTE, path, rule, List.of());
    }

    static Resolution note(String path, Rule rule, List<String> candidates) {
        return new Resolution(Kind.NOTE, path, rule, candidates);
    }

    static Resolution self() {
        return new Resolution(Kind.SELF, null, null, List.of());
    }

    static Resolution other() {
        return new Resolution(Kind.OTHER, null, null, List.of());
    }

    static Resolution unread() {
        return new Resolution(Kind.UNREAD, null, null, List.of());
    }

    static Resolution dead(List<String> candidates) {
        return new Resolution(Kind.DEAD, null, null, candidates);
    }
}
