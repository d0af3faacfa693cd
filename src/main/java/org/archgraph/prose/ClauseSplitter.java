package org.archgraph.prose;

import java.util.List;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.text.Token;

/** Splits a sentence into clauses: at punctuation, and before words such as "but". */
final class ClauseSplitter {
    private final String sentence;
    private final List<Token> tokens;

    ClauseSplitter(String sentence, List<Token> tokens) {
        this.sentence = sentence;
        this.tokens = tokens;
    }

    void split(SentenceWords words, List<Clause> clauses) {
        int start = 0;
        char opener = '^';
        for (int i = 1; i < tokens.size(); i++) {
            boolean inside = words.named(i) != null && words.named(i) == words.named(i - 1);
            char mark = inside ? ' ' : markBetween(tokens.get(i - 1).end(), tokens.get(i).start());
            boolean splits = words.isCue(i, Kind.SPLITS) && !words.inCue(i);
            if (mark != ' ' || splits) {
                clauses.add(new Clause(start, i, opener));
                start = i;
                opener = mark != ' ' ? mark : '^';
            }
        }
        clauses.add(new Clause(start, tokens.size(), opener));
    }

    private char markBetween(int from, int to) {
        char found = ' ';
        for (int i = from; i < to; i++) {
            char c = sentence.charAt(i);
            boolean dash = "-–—".indexOf(c) >= 0
                    && i > 0
                    && i + 1 < sentence.length()
                    && Character.isWhitespace(sentence.charAt(i - 1))
                    && Character.isWhitespace(sentence.charAt(i + 1));
            if (dash || c == '—') {
                found = '-';
            } else if ("(),:;".indexOf(c) >= 0) {
                // an opening parenthesis says more than the comma beside it
                found = found == '(' ? '(' : c;
            }
        }
        return found;
    }
}
