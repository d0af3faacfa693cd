package org.archgraph.vault;

import java.util.Optional;
import org.archgraph.text.Span;

/**
 * A wiki link taken apart: {@code [[target#fragment|label]]}.
 *
 * @param shown what a reader sees: the label, else the target with {@code #} as Obsidian shows it
 */
record WikiLink(boolean embed, Targets.Target target, String label, String shown) {

    /**
     * The range of the wiki link that begins at {@code from}, where an {@code [[} or {@code ![[} must stand. It ends at
     * the first {@code ]]} of the line, so a single bracket may be part of it; where another {@code [[} comes first,
     * that one is the link.
     */
    static Optional<Span> rangeAt(String text, int from) {
        int open = text.charAt(from) == '!' ? from + 1 : from;
        if (!text.startsWith("[[", open) || text.startsWith("[[[", open)) {
            return Optional.empty();
        }
        for (int i = open + 2; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '[' && text.charAt(i + 1) == '[') {
                return Optional.empty();
            }
            if (c == ']' && text.charAt(i + 1) == ']') {
                // "[[note|[1]]]": the first of three brackets closes the one within
                int end = text.startsWith("]]]", i) && opensBracket(text, open + 2, i) ? i + 3 : i + 2;
                Span range = new Span(from, end);
                return of(text.substring(range.start(), range.end())).map(link -> range);
            }
        }
        return Optional.empty();
    }

    private static boolean opensBracket(String text, int start, int end) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' && depth > 0 ? -1 : 0;
        }
        return depth == 1;
    }

    /** Takes apart {@code [[...]]} or {@code ![[...]]}; empty where it points nowhere. */
    static Optional<WikiLink> of(String raw) {
        boolean embed = raw.startsWith("!");
        String inner = raw.substring(embed ? 3 : 2, raw.length() - 2);
        int bar = inner.indexOf('|');
        // a table needs "\|", and the backslash is no part of the target
        int end = bar > 0 && inner.charAt(bar - 1) == '\\' ? bar - 1 : bar;
        String address = bar < 0 ? inner : inner.substring(0, end);
        String label = bar < 0 ? "" : inner.substring(bar + 1).strip().replace("\\|", "|");
        Targets.Target target = Targets.split(address);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WikiLink(embed, target, label, label.isEmpty() ? shown(target) : label));
    }

    private static String shown(Targets.Target target) {
        String fragment = target.fragment().replaceAll("\\s*#\\s*", " > ");
        if (fragment.isEmpty() || target.path().isEmpty()) {
            return target.path() + fragment;
        }
        return target.path() + " > " + fragment;
    }

    WikiLink withLabel(String plain) {
        return new WikiLink(embed, target, plain, plain);
    }

    Link at(String raw, int line, int start, int end) {
        Link.Kind kind = embed ? Link.Kind.EMBED : Link.Kind.WIKI;
        return new Link(kind, target.path(), target.fragment(), label, raw, line, start, end);
    }
}
