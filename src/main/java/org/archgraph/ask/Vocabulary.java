package org.archgraph.ask;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every word that a pattern or a word class knows. */
final class Vocabulary {
    private static final int SHORTEST_STEM = 4;

    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    /** The same sequence may be there more than once: finding out costs more than it saves. */
    private final Collection<List<List<Token>>> sequences;
    /** All of them; made when it is first needed, since most questions are understood. */
    private volatile WordSet all;

    /**
     * @param sequences lists of words or word sequences that mean the same
     * @param refused such lists of what is known for not being answered
     */
    Vocabulary(Collection<List<List<Token>>> sequences, Collection<List<List<Token>>> refused) {
        this.sequences = List.copyOf(sequences);
        for (List<List<Token>> alternatives : sequences) {
            for (List<Token> alternative : alternatives) {
                alternative.forEach(this::add);
            }
        }
        refused.stream().flatMap(List::stream).flatMap(List::stream).forEach(this::add);
    }

    private void add(Token token) {
        words.add(token.folded());
        if (token.stem().length() >= SHORTEST_STEM) {
            stems.add(token.stem());
        }
    }

    boolean knows(Token token) {
        return words.contains(token.folded()) || stems.contains(token.stem());
    }

    /** Which words of a question are said by some pattern in this very sequence. */
    BitSet explained(List<Token> question) {
        WordSet known = all;
        if (known == null) {
            known = new WordSet(sequences.stream().flatMap(List::stream).toList());
            all = known;
        }
        BitSet explained = new BitSet(question.size());
        for (int at = 0; at < question.size(); at++) {
            for (int end : known.ends(question, at)) {
                explained.set(at, end);
            }
        }
        return explained;
    }

    /** Whether some sequence of at least two words stands at {@code at}. */
    boolean goesOn(List<Token> question, int at) {
        return sequences.stream()
                .flatMap(List::stream)
                .anyMatch(words -> words.size() > 1
                        && at + words.size() <= question.size()
                        && standsAt(words, question, at));
    }

    private static boolean standsAt(List<Token> words, List<Token> question, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (!same(words.get(i), question.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    Set<String> words() {
        return words;
    }

    /** Whether a word of a question is the word of a pattern, whatever its ending where the stem is long enough. */
    static boolean same(Token pattern, Token asked) {
        return pattern.folded().equals(asked.folded())
                || pattern.stem().length() >= SHORTEST_STEM && pattern.stem().equals(asked.stem());
    }
}
