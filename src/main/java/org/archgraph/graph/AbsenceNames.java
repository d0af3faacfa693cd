package org.archgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Span;
import org.archgraph.text.Token;
import org.archgraph.text.Tokenizer;

/**
 * Finds phrases that speak of a technique without naming it: of its absence ("no experts"), or of it ("one shared").
 */
final class AbsenceNames {
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    /** Stands for up to {@link #LONGEST_GAP} words of one clause. */
    private static final String GAP = " ... ";

    private static final int LONGEST_GAP = 4;
    /** In letters, of what {@link #isOfAnother} takes for a noun by its ending. */
    private static final int SHORTEST_NOUN = 5;

    /** Stands for the end of a clause. */
    private static final String END = "|";

    /** Stands for any number in digits but itself: none is an absence. */
    private static final String NUMBER = "0";

    /** Before the beginning of a word that must not stand beside a phrase. */
    private static final String NOT = "-";

    /** Before the beginning of a word that may stand in any clause before a phrase. */
    private static final String BEFORE = "^";

    private static final Set<String> NEGATIONS = Set.of("не", "not");

    private static final String MARKS = ",;:()";

    /** Behind the first word of a phrase that is the term of an item: "window: none". */
    private static final String TERM = ":";

    /** What may stand in a text where a phrase has a colon: that, a dash or a full stop. */
    private static final Pattern TERMS = Pattern.compile("\\s*:\\s*|\\s+[–—-]\\s+|[.]\\s+");

    /**
     * A phrase.
     *
     * @param after what must follow within a few words
     * @param term whether the text must begin with its first word, and a colon follow
     * @param last whether the clause must end with it
     * @param near the beginnings of words of which the clause must have one
     * @param earlier the beginnings of words of which one must stand anywhere before it
     * @param without the beginnings of words of which it must have none
     */
    private record Phrase(
            List<String> words,
            List<String> after,
            boolean term,
            boolean last,
            List<String> near,
            List<String> earlier,
            List<String> without,
            String technique,
            boolean absence) {
        /** Whether some words begin as the phrase needs, around word {@code i}. */
        boolean fits(String text, List<Token> tokens, int i) {
            if (!earlier.isEmpty() && !isAnyOf(earlier, tokens.subList(0, i))) {
                return false;
            }
            List<Token> clause =
                    near.isEmpty() && without.isEmpty() ? List.of() : term ? tokens : clause(text, tokens, i);
            return (near.isEmpty() || isAnyOf(near, clause)) && !isAnyOf(without, clause);
        }

        /** Whether no mark stands in it that would end its clause, and one behind a term that a text begins with. */
        boolean isOneClause(String text, List<Token> tokens, int i) {
            boolean begins = !term
                    || i == 0
                            && tokens.size() > 1
                            && TERMS.matcher(text.substring(
                                            tokens.get(0).end(), tokens.get(1).start()))
                                    .matches();
            boolean closed = words.size() > 1 && (absence || term || words.get(0).equals(NUMBER));
            int from = term ? i + 1 : i;
            return begins
                    && !(closed
                            && hasMark(
                                    text,
                                    tokens.get(from).end(),
                                    tokens.get(i + words.size() - 1).start(),
                                    MARKS));
        }

        /** Whether what must follow begins within a few words, in the same clause, and ends it. */
        boolean follows(String text, List<Token> tokens, int from) {
            if (after.isEmpty()) {
                return true;
            }
            for (int i = from; i <= from + LONGEST_GAP && i + after.size() <= tokens.size(); i++) {
                boolean letters = isLetter(tokens.get(i - 1).text()) || isLetter(tokens.get(i).text());
                // "смещения в проекциях Q, K и V убрали"
                if (!letters
                        && !(term && i == from)
                        && hasMark(text, tokens.get(i - 1).end(), tokens.get(i).start(), MARKS)) {
                    return false;
                }
                if (standAt(tokens, i, after)) {
                    int next = i + after.size();
                    return !goesOn(text, tokens, next);
                }
            }
            return false;
        }

        private static boolean isAnyOf(List<String> beginnings, List<Token> clause) {
            for (int i = 0; !beginnings.isEmpty() && i < clause.size(); i++) {
                String word = clause.get(i).folded();
                for (int k = 0; k < beginnings.size(); k++) {
                    if (word.startsWith(beginnings.get(k))) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /**
     * A phrase in a text.
     *
     * @param technique the name of the technique that is meant
     * @param absence whether it is said to be absent
     */
    record Sighting(Span span, String technique, boolean absence) {}

    AbsenceNames(Ontology ontology, Tokenizer tokenizer) {
        add(ontology.absences(), true, tokenizer);
        add(ontology.descriptions(), false, tokenizer);
    }

    private void add(Map<String, List<String>> all, boolean absence, Tokenizer tokenizer) {
        all.forEach((technique, phrases) -> {
            for (String text : phrases) {
                int open = text.indexOf('(');
                String phrase = open < 0 ? text : text.substring(0, open);
                int gap = phrase.indexOf(GAP);
                List<Token> tokens = tokenizer.tokens(gap < 0 ? phrase : phrase.substring(0, gap));
                List<String> after = gap < 0 ? List.of() : words(tokenizer.tokens(phrase.substring(gap)));
                List<String> beside = open < 0
                        ? List.of()
                        : List.of(text.substring(open + 1).replace(")", "").split(" "));
                List<String> near = beside.stream()
                        .filter(word -> !word.startsWith(NOT) && !word.startsWith(BEFORE))
                        .toList();
                List<String> earlier = beside.stream()
                        .filter(word -> word.startsWith(BEFORE))
                        .map(word -> word.substring(1))
                        .toList();
                List<String> without = beside.stream()
                        .filter(word -> word.startsWith(NOT))
                        .map(word -> word.substring(1))
                        .toList();
                byFirst.computeIfAbsent(tokens.get(0).stem(), k -> new ArrayList<>())
                        .add(new Phrase(
                                words(tokens),
                                after,
                                phrase.contains(TERM),
                                phrase.strip().endsWith(END),
                                near,
                                earlier,
                                without,
                                technique,
                                absence));
            }
        });
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::folded).toList();
    }

    List<Sighting> find(String text, List<Token> tokens) {
        List<Sighting> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token first = tokens.get(i);
            List<Phrase> phrases = byFirst.get(isNumber(first) ? NUMBER : first.stem());
            if (phrases == null) {
                continue;
            }
            for (Phrase phrase : phrases) {
                int end = i + phrase.words().size();
                if (end <= tokens.size()
                        && standAt(tokens, i, phrase.words())
                        && phrase.isOneClause(text, tokens, i)
                        && !(phrase.absence() && (isOfAnother(text, tokens, i) || isNegated(tokens, i)))
                        && phrase.fits(text, tokens, i)
                        && !(phrase.last() && goesOn(text, tokens, end))
                        && phrase.follows(text, tokens, end)) {
                    Span span = new Span(tokens.get(i).start(), tokens.get(end - 1).end());
                    found.add(new Sighting(span, phrase.technique(), phrase.absence()));
                    break;
                }
            }
        }
        return found;
    }

    /** "Not every layer sees the whole context". */
    private static boolean isNegated(List<Token> tokens, int i) {
        return i > 0 && NEGATIONS.contains(tokens.get(i - 1).folded());
    }

    /** "Группировки экспертов нет": it is something else of theirs that is absent. */
    private static boolean isOfAnother(String text, List<Token> tokens, int i) {
        String word = tokens.get(i).text();
        String before = i == 0
                        || !word.endsWith("ов")
                        || hasMark(text, tokens.get(i - 1).end(), tokens.get(i).start(), MARKS)
                ? ""
                : tokens.get(i - 1).text();
        return before.length() >= SHORTEST_NOUN
                && (before.endsWith("ки") || before.endsWith("ия") || before.endsWith("ции"));
    }

    /** Whether the clause goes on with word {@code next}. */
    private static boolean goesOn(String text, List<Token> tokens, int next) {
        return next < tokens.size() && !hasMark(text, tokens.get(next - 1).end(), tokens.get(next).start(), MARKS);
    }

    private static boolean standAt(List<Token> tokens, int from, List<String> words) {
        for (int k = words.size() - 1; k >= 0; k--) {
            Token token = tokens.get(from + k);
            if (words.get(k).equals(NUMBER) ? !isNumber(token) : !token.folded().equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** The "q" of "q, k, v". */
    private static boolean isLetter(String word) {
        char first = Character.toLowerCase(word.charAt(0));
        return word.length() == 1 && first >= 'a' && first <= 'z';
    }

    private static boolean isNumber(Token word) {
        return word.isNumber() && !word.text().equals(NUMBER);
    }

    /** The words around word {@code i} between commas and the like; a colon explains what stands before it. */
    private static List<Token> clause(String text, List<Token> tokens, int i) {
        int start = start(text, tokens, i);
        if (start > 0 && i == start + 1 && Character.isDigit(tokens.get(start).text().charAt(0))) {
            // "256 experts, 4 active per token": a number goes on with what is counted
            start = start(text, tokens, start - 1);
        }
        int end = i + 1;
        while (end < tokens.size() && !hasMark(text, tokens.get(end - 1).end(), tokens.get(end).start(), ",;")) {
            end++;
        }
        return tokens.subList(start, end);
    }

    private static int start(String text, List<Token> tokens, int i) {
        int start = i;
        while (start > 0 && !hasMark(text, tokens.get(start - 1).end(), tokens.get(start).start(), ",;")) {
            start--;
        }
        return start;
    }

    private static boolean hasMark(String text, int from, int to, String marks) {
        for (int i = from; i < to; i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
