package org.archgraph.vault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.archgraph.text.Span;

/** Finds wiki and Markdown links in a string that is no Markdown document, such as a value of the front matter. */
final class StringLinks {
    private static final Pattern MARKDOWN = Pattern.compile(
            "(!?)\\[([^\\[\\]]*+)\\]\\(\\s*+"
                    + "(?:<([^<>\\n]*+)>|((?:[^\\s()]|\\([^\\s()]*+\\))*+))(?:\\s++\"[^\"]*+\")?\\s*+\\)");

    private StringLinks() {}

    /** The links of {@code text} in order; their ranges are those of the whole link in {@code text}. */
    static List<Link> find(String text, int line) {
        if (text.indexOf('[') < 0) {
            return List.of();
        }
        List<Link> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            Optional<Span> range = "[!".indexOf(text.charAt(i)) >= 0 ? WikiLink.rangeAt(text, i) : Optional.empty();
            if (range.isPresent()) {
                found.add(wikiLink(text, range.get(), line));
                for (; i < range.get().end(); i++) {
                    rest.setCharAt(i, ' ');
                }
                i--;
            }
        }
        Matcher matcher = MARKDOWN.matcher(rest);
        while (matcher.find()) {
            markdownLink(matcher, text, line).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(Link::start));
        return found;
    }

    private static Link wikiLink(String text, Span range, int line) {
        String raw = text.substring(range.start(), range.end());
        return WikiLink.of(raw).orElseThrow().at(raw, line, range.start(), range.end());
    }

    private static Optional<Link> markdownLink(Matcher matcher, String text, int line) {
        String written = matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
        Targets.Target target = Targets.splitEncoded(written);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        Link.Kind kind = !matcher.group(1).isEmpty()
                ? Link.Kind.IMAGE
                : Targets.isAddress(target.path()) ? Link.Kind.URL : Link.Kind.MARKDOWN;
        String raw = text.substring(matcher.start(), matcher.end());
        String label = matcher.group(2).strip();
        return Optional.of(new Link(
                kind, target.path(), target.fragment(), label, raw, line, matcher.start(), matcher.end()));
    }
}
