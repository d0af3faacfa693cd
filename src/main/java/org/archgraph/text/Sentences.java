package org.archgraph.text;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
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
    private static final String WITHIN = " ,:;()[]{}\"'`*_-–—/+=%«»~<>|&#@^$\\";

    /** In letters, of those above. */
    private static final int LONGEST_ABBREVIATION = 8;

    /** In letters: "J. nGPT" may be an initial. */
    private static final int LONGEST_INITIAL = 2;

    private Sentences() {}

    /** The sentences of {@code text} in order, without white space around them; line breaks count as spaces. */
    public static List<Span> split(String text) {
        String flat = text.replace('\n', ' ').replace('\r', ' ');
        List<Span> sentences = new ArrayList<>();
        int mark = firstMark(flat, 0);
        if (mark == flat.length()) {
            addStripped(flat, 0, flat.length(), sentences);
            return sentences;
        }
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        int start = 0;
        for (int end = 0; end < flat.length(); mark = firstMark(flat, end)) {
            end = endFrom(flat, mark > end ? mark - 1 : mark, breaks);
            if (end < flat.length() && endsWithAbbreviation(flat, start, end)) {
                continue;
            }
            addWithoutCapitals(flat, start, end, sentences);
            start = end;
        }
        return sentences;
    }

    /**
     * Where the iterator ends a sentence, told by what there is from its first mark on: going through the words before
     * is slow.
     */
    private static int endFrom(String text, int from, BreakIterator breaks) {
        breaks.setText(new StringCharacterIterator(text, from, text.length(), from));
        breaks.first();
        return breaks.next();
    }

    /** The next place where a sentence might end: most items of lists have none before their last. */
    private static int firstMark(String text, int from) {
        int i = from;
        while (i < text.length() && isWithin(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean isWithin(String text, int i) {
        char c = text.charAt(i);
        if (c == '.') {
            return i + 1 == text.length() || isLetterOrDigit(text.charAt(i + 1));
        }
        return isLetterOrDigit(c) || WITHIN.indexOf(c) >= 0;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'А' && c <= 'я'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c > 127 && Character.isLetterOrDigit(c);
    }

    /**
     * Splits what the iterator takes for one sentence where another begins with a name such as "dots.llm1" or "xLSTM".
     */
    private static void addWithoutCapitals(String text, int from, int to, List<Span> sentences) {
        int start = from;
        for (int end = text.indexOf(". ", from); end >= 0 && end + 2 < to; end = text.indexOf(". ", end + 1)) {
            boolean word = end - LONGEST_INITIAL > start && Character.isLetter(text.charAt(end - LONGEST_INITIAL));
            if (word && isNameWithoutCapital(text, end + 2) && !endsWithAbbreviation(text, start, end + 1)) {
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

    private static boolean endsWithAbbreviation(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end || text.charAt(--end) != '.') {
            return false;
        }
        int space = lastSpace(text, start, end);
        int word = space + 1;
        while (word < end && !Character.isLetterOrDigit(text.charAt(word))) {
            word++;
        }
        if (end - word > LONGEST_ABBREVIATION) {
            return false;
        }
        return isAbbreviation(text.substring(word, end))
                || space > start && isAbbreviation(text.substring(lastSpace(text, start, space) + 1, end));
    }

    /** Where the last space is; right before {@code from} where there is none. */
    private static int lastSpace(String text, int from, int to) {
        int at = to - 1;
        while (at >= from && text.charAt(at) != ' ') {
            at--;
        }
        return at;
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
