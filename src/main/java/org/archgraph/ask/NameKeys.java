package org.archgraph.ask;

import java.util.List;

/** What names are found by: their words without spaces. */
final class NameKeys {
    private NameKeys() {}

    static String folded(List<Token> tokens) {
        return join(tokens.stream().map(Token::folded).toList());
    }

    static String stems(List<Token> tokens) {
        return join(tokens.stream().map(Token::stem).toList());
    }

    /** The stems, in whatever order the words are. */
    static String sorted(List<Token> tokens) {
        return join(tokens.stream().map(Token::stem).sorted().toList());
    }

    /** Two numbers stay apart: "3 1" is not "31". */
    private static String join(List<String> words) {
        StringBuilder key = new StringBuilder();
        for (String word : words) {
            boolean digits = !key.isEmpty() && Character.isDigit(key.charAt(key.length() - 1));
            key.append(digits && Character.isDigit(word.charAt(0)) ? " " : "").append(word);
        }
        return key.toString();
    }
}
