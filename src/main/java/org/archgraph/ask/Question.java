package org.archgraph.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A question, cut into words, with the names found in it.
 *
 * @param source the question itself
 * @param asked its words as written
 * @param tokens the same, misspelt ones corrected
 * @param mentions for each token the names that may begin there, longest first
 */
record Question(String source, List<Token> asked, List<Token> tokens, List<List<Mention>> mentions) {
    static Question of(String text, NameIndex index, Vocabulary vocabulary, Typos typos) {
        List<Token> asked = Words.tokens(text);
        List<Token> tokens = new ArrayList<>();
        for (Token token : asked) {
            Optional<String> correction =
                    vocabulary.knows(token) || index.knows(token) ? Optional.empty() : typos.correct(token);
            tokens.add(correction.map(token::as).orElse(token));
        }
        Question question = new Question(Words.plain(text), asked, tokens, new ArrayList<>());
        for (int from = 0; from < tokens.size(); from++) {
            question.mentions.add(question.mentionsAt(from, index, vocabulary));
        }
        return question;
    }

    private List<Mention> mentionsAt(int from, NameIndex index, Vocabulary vocabulary) {
        List<Mention> found = new ArrayList<>();
        for (int to = Math.min(tokens.size(), from + index.longest() + 1); to > from; to--) {
            List<Token> span = tokens.subList(from, to);
            Collection<NamedEntity> whole = index.whole(span);
            if (!whole.isEmpty()) {
                found.add(new Mention(from, to, List.copyOf(whole), false));
            } else if (!corrected(from, to) && !span.stream().allMatch(vocabulary::knows)) {
                Collection<NamedEntity> part = index.part(span);
                if (!part.isEmpty()) {
                    found.add(new Mention(from, to, List.copyOf(part), true));
                }
            }
        }
        return List.copyOf(found);
    }

    boolean corrected(int from, int to) {
        for (int i = from; i < to; i++) {
            if (asked.get(i) != tokens.get(i)) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return tokens.size();
    }

    /** The words from {@code from} to before {@code to}, as written. */
    String text(int from, int to) {
        return source.substring(asked.get(from).start(), asked.get(to - 1).end());
    }
}
