package org.archgraph.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One of several words or word sequences of a pattern. */
final class Choice implements PatternElement {
    private final List<List<Token>> alternatives;
    private final boolean optional;
    private final Map<String, List<List<Token>>> byWord = new HashMap<>();
    private final Map<String, List<List<Token>>> byStem = new HashMap<>();
    private final Set<List<String>> words;

    /**
     * @param alternatives each a sequence of words
     * @param optional whether it may be missing
     */
    Choice(List<List<Token>> alternatives, boolean optional) {
        this.alternatives = List.copyOf(alternatives);
        this.optional = optional;
        this.words = new HashSet<>(alternatives.stream().map(Choice::folded).toList());
        for (List<Token> words : alternatives) {
            if (!words.isEmpty()) {
                Token first = words.get(0);
                byWord.computeIfAbsent(first.folded(), any -> new ArrayList<>()).add(words);
                byStem.computeIfAbsent(first.stem(), any -> new ArrayList<>()).add(words);
            }
        }
    }

    List<List<Token>> alternatives() {
        return alternatives;
    }

    boolean optional() {
        return optional;
    }

    /** Whether it has a word, or sequence of words, of the other. */
    boolean shares(Choice other) {
        return words.stream().anyMatch(other.words::contains);
    }

    /** Whether the other has all of its words and sequences of words. */
    boolean within(Choice other) {
        return other.words.containsAll(words);
    }

    private static List<String> folded(List<Token> words) {
        return words.stream().map(Token::folded).toList();
    }

    /** The tokens behind each of the alternatives that stands at {@code at}, each once. */
    int[] ends(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        List<Integer> ends = new ArrayList<>(2);
        collect(byWord.getOrDefault(token.folded(), List.of()), tokens, at, ends);
        collect(byStem.getOrDefault(token.stem(), List.of()), tokens, at, ends);
        return ends.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void collect(List<List<Token>> sequences, List<Token> tokens, int at, List<Integer> ends) {
        for (List<Token> words : sequences) {
            int end = end(words, tokens, at);
            if (end >= 0 && !ends.contains(end)) {
                ends.add(end);
            }
        }
    }

    /** The token behind {@code words}, which may have commas between them; -1 where they do not stand at {@code at}. */
    private static int end(List<Token> words, List<Token> tokens, int at) {
        int next = at;
        for (int i = 0; i < words.size(); i++) {
            while (i > 0 && next < tokens.size() && tokens.get(next).comma()) {
                next++;
            }
            if (next >= tokens.size() || !Vocabulary.same(words.get(i), tokens.get(next))) {
                return -1;
            }
            next++;
        }
        return next;
    }
}
