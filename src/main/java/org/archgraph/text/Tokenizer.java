package org.archgraph.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into words: runs of letters and digits. A decimal point or comma between digits stays inside ("3.1"), a
 * hyphen separates ("QK-Norm" is two words). May be used by several threads.
 */
public final class Tokenizer {
    /** A power of two. */
    private static final int RECENT = 1 << 14;

    private final Stemmer stemmer;
    private final Memo<Word> words = new Memo<>();
    /**
     * Words that were seen last, by their letters: found without taking them out of their text. Threads may take each
     * other's.
     */
    private final Word[] recent = new Word[RECENT];

    public Tokenizer() {
        this(new Stemmer());
    }

    public Tokenizer(Stemmer stemmer) {
        this.stemmer = stemmer;
    }

    public List<Token> tokens(String text) {
        // each letter is looked at several times, which costs less in an array
        char[] letters = text.toCharArray();
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < letters.length) {
            if (isWordPart(letters[i])) {
                int end = endOfWord(letters, i);
                tokens.add(new Token(word(text, letters, i, end), new Span(i, end)));
                i = end;
            } else {
                i++;
            }
        }
        return tokens;
    }

    private Word word(String text, char[] letters, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + letters[i];
        }
        int slot = (hash ^ hash >>> 14) & RECENT - 1;
        Word known = recent[slot];
        if (known != null && known.text().length() == end - start && text.startsWith(known.text(), start)) {
            return known;
        }
        Word found = words.of(text.substring(start, end), written -> Word.of(written, stemmer));
        recent[slot] = found;
        return found;
    }

    private static int endOfWord(char[] text, int start) {
        int i = start;
        while (i < text.length && (isWordPart(text[i]) || isDecimalPoint(text, i))) {
            i++;
        }
        return i;
    }

    private static boolean isWordPart(char c) {
        if (c < 128 || isRussian(c)) {
            return isRussian(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.OTHER_NUMBER
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isRussian(char c) {
        return c >= 'А' && c <= 'я';
    }

    private static boolean isDecimalPoint(char[] text, int i) {
        return (text[i] == '.' || text[i] == ',')
                && i > 0
                && Character.isDigit(text[i - 1])
                && i + 1 < text.length
                && Character.isDigit(text[i + 1]);
    }
}
