package org.archgraph.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words, and sequences of words, that mean the same: those of a word class, or one word of a pattern. */
final class WordSet {
    private static final int[] NOWHERE = {};

    private final List<List<Token>> sequences;
    private final Map<String, List<List<Token>>> byWord = new HashMap<>();
    private final Map<String, List<List<Token>>> byStem = new HashMap<>();
    private volatile Set<String> texts;

    /** @param sequences each of at least one word */
    WordSet(List<List<Token>> sequences) {
        this.sequences = List.copyOf(sequences);
        for (List<Token> words : sequences) {
            Token first = words.get(0);
            byWord.computeIfAbsent(first.folded(), any -> new ArrayList<>(1)).add(words);
            byStem.computeIfAbsent(first.stem(), any -> new ArrayList<>(1)).add(words);
        }
    }

    List<List<Token>> sequences() {
        return sequences;
    }

    /** Its sequences as texts, for comparing. */
    Set<String> texts() {
        Set<String> made = texts;
        if (made == null) {
            made = sequences.stream()
                    .map(words -> words.stream().map(Token::folded).collect(Collectors.joining(" ")))
                    .collect(Collectors.toUnmodifiableSet());
            texts = made;
        }
        return made;
    }

    /** The tokens behind each of the sequences that stands at {@code at}, each once. */
    int[] ends(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        int[] ends = collect(byWord.get(token.folded()), tokens, at, NOWHERE);
        return collect(byStem.get(token.stem()), tokens, at, ends);
    }

    private static int[] collect(List<List<Token>> sequences, List<Token> tokens, int at, int[] found) {
        int[] ends = found;
        for (List<Token> words : sequences == null ? List.<List<Token>>of() : sequences) {
            ends = with(ends, end(words, tokens, at));
        }
        return ends;
    }

    /** {@code ends} and one more, unless that is there already or below 0. */
    static int[] with(int[] ends, int end) {
        for (int known : ends) {
            if (known == end) {
                return ends;
            }
        }
        if (end < 0) {
            return ends;
        }
        int[] more = Arrays.copyOf(ends, ends.length + 1);
        more[ends.length] = end;
        return more;
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
