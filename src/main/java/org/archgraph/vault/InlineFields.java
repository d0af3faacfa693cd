package org.archgraph.vault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.archgraph.text.Span;

/** Finds Dataview's inline fields in the text of a block. */
final class InlineFields {
    private static final String KEY = "([\\p{L}\\p{N}][\\p{L}\\p{N} _/-]{0,59}+)";
    /** A blank or an end after the colons, so that {@code std::vector} is no field; a link may follow at once. */
    private static final Pattern LINE = Pattern.compile("^" + KEY + "::(?:[ \\t]*(.*))$", Pattern.MULTILINE);

    private static final Pattern BRACKET = Pattern.compile("[\\[(]" + KEY + "::[ \\t]*");

    /** Longer values are no values but text in brackets. */
    private static final int LONGEST = 2_000;

    private final String text;
    private final List<Link> links;
    private final List<Span> code;

    InlineFields(String text, List<Link> links, List<Span> code) {
        this.text = text;
        this.links = links;
        this.code = code;
    }

    /** The fields in order; those that take a whole line only where {@code lines} says so. */
    List<InlineField> find(boolean lines) {
        if (!text.contains("::")) {
            return List.of();
        }
        List<InlineField> found = new ArrayList<>();
        if (lines) {
            findLines(found);
        }
        findBrackets(found);
        found.sort(Comparator.comparingInt(field -> field.value().start()));
        return found;
    }

    private void findLines(List<InlineField> found) {
        Matcher matcher = LINE.matcher(text);
        while (matcher.find()) {
            if (separates(matcher.end(1))) {
                found.add(field(matcher.group(1), matcher.start(2), matcher.end(2)));
            }
        }
    }

    private void findBrackets(List<InlineField> found) {
        Matcher matcher = BRACKET.matcher(text);
        while (matcher.find()) {
            if (separates(matcher.end(1))) {
                closing(matcher.start(), matcher.end())
                        .ifPresent(end -> found.add(field(matcher.group(1), matcher.end(), end)));
            }
        }
    }

    private InlineField field(String key, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new InlineField(key.strip(), new Span(start, last));
    }

    private boolean separates(int colons) {
        int after = colons + 2;
        boolean apart = after == text.length()
                || Character.isWhitespace(text.charAt(after))
                || links.stream().anyMatch(link -> link.start() == after);
        return apart && code.stream().noneMatch(span -> span.contains(colons));
    }

    /** Where the bracket at {@code open} is closed in its line; brackets within the text of links do not count. */
    private Optional<Integer> closing(int open, int from) {
        char opening = text.charAt(open);
        char closing = opening == '[' ? ']' : ')';
        int depth = 1;
        for (int i = from; i < Math.min(text.length(), from + LONGEST) && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if ((c == opening || c == closing) && !inLink(i)) {
                depth += c == opening ? 1 : -1;
                if (depth == 0) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    private boolean inLink(int offset) {
        int low = 0;
        int high = links.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (links.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && offset < links.get(low - 1).end();
    }
}
