package org.archgraph.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits text into sentences, by the JDK's {@link BreakIterator} and the abbreviations that it does not know. */
public final class Sentences {
    /** Ends that are followed by more of the same sentence although a capital may come next. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "т.е", "т. е", "т.к", "т. к", "т.н", "др", "пр", "рис", "табл", "см", "ср", "напр", "стр", "гл", "млн",
            "млрд", "тыс", "e.g", "i.e", "vs", "cf", "fig", "tab", "eq", "sec", "al", "approx", "dr", "mr", "no");

    private Sentences() {}

    /** The sentences of {@code text} in order, without white space around them; line breaks count as spaces. */
    public static List<Span> split(String text) {
        String flat = text.replace('\n', ' ').replace('\r', ' ');
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(flat);
        List<Span> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < flat.length() && endsWithAbbreviation(flat.substring(start, end).strip())) {
                continue;
            }
            addStripped(flat, start, end, sentences);
            start = end;
        }
        return sentences;
    }

    private static boolean endsWithAbbreviation(String sentence) {
        if (!sentence.endsWith(".")) {
            return false;
        }
        String body = sentence.substring(0, sentence.length() - 1).toLowerCase(Locale.ROOT);
        int space = body.lastIndexOf(' ');
        String last = body.substring(space + 1);
        while (!last.isEmpty() && !Character.isLetterOrDigit(last.charAt(0))) {
            last = last.substring(1);
        }
        int earlier = body.lastIndexOf(' ', space - 1);
        return ABBREVIATIONS.contains(last)
                || space > 0 && ABBREVIATIONS.contains(body.substring(earlier + 1));
    }

    private static void addStripped(String text, int from, int to, List<Span> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Span(start, end));
        }
    }
}
