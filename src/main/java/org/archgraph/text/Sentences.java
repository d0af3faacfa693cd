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

    /** Marks that end no sentence. */
    private static final String WITHIN = ",:;()-–—/+=%";

    /** In letters, of those above. */
    private static final int LONGEST_ABBREVIATION = 8;

    /** In letters: "J. nGPT" may be an initial. */
    private static final int LONGEST_INITIAL = 2;

    private Sentences() {}

    /** The sentences of {@code text} in order, without white space around them; line breaks count as spaces. */
    public static List<Span> split(String text) {
        String flat = text.replace('\n', ' ').replace('\r', ' ');
        if (isOne(flat)) {
            List<Span> one = new ArrayList<>(1);
            addStripped(flat, 0, flat.length(), one);
            return one;
        }
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(flat);
        List<Span> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < flat.length() && endsWithAbbreviation(flat.substring(start, end).strip())) {
                continue;
            }
            addWithoutCapitals(flat, start, end, sentences);
            start = end;
        }
        return sentences;
    }

    /** Whether a text cannot be more than one sentence: most items of lists have no mark that could end one before their last. */
    private static boolean isOne(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean within = Character.isLetterOrDigit(c) || c == ' ' || WITHIN.indexOf(c) >= 0
                    || c == '.' && i == text.length() - 1;
            if (!within) {
                return false;
            }
        }
        return true;
    }

    /** Splits what the iterator takes for one sentence where another begins with a name such as "dots.llm1" or "xLSTM". */
    private static void addWithoutCapitals(String text, int from, int to, List<Span> sentences) {
        int start = from;
        for (int end = text.indexOf(". ", from); end >= 0 && end + 2 < to; end = text.indexOf(". ", end + 1)) {
            boolean word = end - LONGEST_INITIAL > start && Character.isLetter(text.charAt(end - LONGEST_INITIAL));
            if (word && isNameWithoutCapital(text, end + 2) && !endsWithAbbreviation(text.substring(start, end + 1))) {
                addStripped(text, start, end + 1, sentences);
                start = end + 1;
            }
        }
        addStripped(text, start, to, sentences);
    }

    /** Whether a word begins small and goes on with a capital, a digit, or a point with more behind it. */
    private static boolean isNameWithoutCapital(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
            i++;
        }
        if (i == from || i + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(i);
        return c >= 'A' && c <= 'Z' || Character.isDigit(c) || c == '.' && Character.isLetter(text.charAt(i + 1));
    }

    private static boolean endsWithAbbreviation(String sentence) {
        if (!sentence.endsWith(".")) {
            return false;
        }
        String body = sentence.substring(0, sentence.length() - 1);
        int space = body.lastIndexOf(' ');
        int start = space + 1;
        while (start < body.length() && !Character.isLetterOrDigit(body.charAt(start))) {
            start++;
        }
        int earlier = body.lastIndexOf(' ', space - 1);
        return isAbbreviation(body.substring(start)) || space > 0 && isAbbreviation(body.substring(earlier + 1));
    }

    private static boolean isAbbreviation(String words) {
        return words.length() <= LONGEST_ABBREVIATION && ABBREVIATIONS.contains(words.toLowerCase(Locale.ROOT));
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
