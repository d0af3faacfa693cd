package org.archgraph.ask;

import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.archgraph.text.Stemmer;

/** A question, cut into words, with the names, numbers and times found in it. For one thread. */
final class Question {
    private static final int[] NOWHERE = {};

    private final String source;
    private final List<Token> asked;
    private final List<Token> tokens;
    /** The words, of which those that were brought to other letters can be nothing but names. */
    private final List<Token> plain = new ArrayList<>();
    private final List<List<Mention>> mentions = new ArrayList<>();
    private final List<Optional<Quantity>> quantities = new ArrayList<>();
    private final List<Optional<Period>> periods = new ArrayList<>();
    private final Map<WordSet, int[][]> ends = new IdentityHashMap<>();
    private final Map<Choice, int[][]> choices = new IdentityHashMap<>();

    private Question(String source, List<Token> asked, List<Token> tokens) {
        this.source = source;
        this.asked = asked;
        this.tokens = tokens;
        for (int i = 0; i < tokens.size(); i++) {
            plain.add(transliterated(i) ? asked.get(i) : tokens.get(i));
        }
    }

    static Question of(
            String text,
            NameIndex index,
            Vocabulary vocabulary,
            Spelling spelling,
            LocalDate today) {
        Stemmer stemmer = new Stemmer();
        List<Token> asked = Words.tokens(text, stemmer);
        List<Token> tokens = new ArrayList<>();
        boolean foreign = false;
        for (Token token : asked) {
            boolean known = vocabulary.knows(token)
                    || index.knows(token)
                    || Quantities.knows(token)
                    || Periods.knows(token);
            Optional<String> correction =
                    known ? Optional.empty() : spelling.correct(token, foreign);
            if (version(asked, tokens.size())) {
                correction = spelling.letter(token);
            }
            tokens.add(correction.map(word -> Token.of(word, token.start(), stemmer)).orElse(token));
            foreign = transliterated(token, tokens.get(tokens.size() - 1));
        }
        Question question = new Question(Words.plain(text), asked, tokens);
        Periods periods = new Periods(tokens, today);
        for (int from = 0; from < tokens.size(); from++) {
            question.mentions.add(question.mentionsAt(from, index, vocabulary));
            question.quantities.add(
                    ofName(asked, from, vocabulary) ? Optional.empty() : Quantities.at(tokens, from));
            question.periods.add(periods.at(from));
        }
        return question;
    }

    /** Whether a number goes on with a name: "Qwen3" are not three of Qwen. */
    private static boolean ofName(List<Token> asked, int at, Vocabulary vocabulary) {
        return at > 0
                && asked.get(at).number()
                && asked.get(at - 1).end() == asked.get(at).start()
                && Character.isLetter(asked.get(at - 1).text().charAt(0))
                && !vocabulary.knows(asked.get(at - 1));
    }

    /** Whether a letter stands behind another word and right before a number: "Кими К2". */
    private static boolean version(List<Token> asked, int at) {
        return at > 0
                && at + 1 < asked.size()
                && asked.get(at).text().length() == 1
                && asked.get(at + 1).number()
                && asked.get(at).end() == asked.get(at + 1).start();
    }

    private List<Mention> mentionsAt(int from, NameIndex index, Vocabulary vocabulary) {
        List<Mention> found = new ArrayList<>();
        for (int to = Math.min(tokens.size(), from + index.longest() + 1); to > from; to--) {
            List<Token> span = tokens.subList(from, to);
            boolean parts = !misspelt(from, to) && !plain.subList(from, to).stream().allMatch(vocabulary::knows);
            Collection<NamedEntity> whole = index.whole(span);
            if (!whole.isEmpty() && goesOn(from, to, index, vocabulary)) {
                continue;
            }
            Collection<NamedEntity> part = parts ? index.part(span, false) : List.of();
            if (corrected(from, to)) {
                part = part.stream().filter(NamedEntity::proper).toList();
            }
            // a developer may be called as a model begins: "DeepSeek"
            add(found, from, to, whole, part, NamedEntity::value);
            add(found, from, to, whole, part, entity -> !entity.value());
        }
        return List.copyOf(found);
    }

    /** Whether a name is whole without its last word, which begins other words: "Qwen3 next to Kimi K2". */
    private boolean goesOn(int from, int to, NameIndex index, Vocabulary vocabulary) {
        if (to == tokens.size() || to - from < 2 || index.whole(tokens.subList(from, to - 1)).isEmpty()) {
            return false;
        }
        boolean apart = Character.isWhitespace(source.charAt(asked.get(to - 1).start() - 1));
        return apart && Character.isLowerCase(asked.get(to - 1).text().charAt(0)) && vocabulary.goesOn(tokens, to - 1);
    }

    private static void add(
            List<Mention> found,
            int from,
            int to,
            Collection<NamedEntity> whole,
            Collection<NamedEntity> part,
            Predicate<NamedEntity> kind) {
        List<NamedEntity> named = whole.stream().filter(kind).toList();
        boolean partial = named.isEmpty();
        List<NamedEntity> entities = partial ? part.stream().filter(kind).toList() : named;
        if (!entities.isEmpty()) {
            found.add(new Mention(from, to, entities, partial));
        }
    }

    /** The question itself. */
    String source() {
        return source;
    }

    /** Its words, misspelt ones corrected. */
    List<Token> tokens() {
        return tokens;
    }

    /** The names that may begin at a token, longest first. */
    List<Mention> mentions(int at) {
        return mentions.get(at);
    }

    Optional<Quantity> quantity(int at) {
        return quantities.get(at);
    }

    Optional<Period> period(int at) {
        return periods.get(at);
    }

    /** Where to go on behind each alternative of {@code choice} that stands at {@code at}. */
    int[] ends(Choice choice, int at) {
        return at < tokens.size() ? all(choice)[at] : NOWHERE;
    }

    /** Whether one of the alternatives stands anywhere. */
    boolean has(Choice choice) {
        for (int[] here : all(choice)) {
            if (here.length > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the alternatives stands anywhere but within one of {@code harmless}. */
    boolean has(Choice choice, Choice harmless) {
        int[][] all = all(choice);
        for (int at = 0; at < all.length; at++) {
            for (int end : all[at]) {
                if (!within(harmless, at, end)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean within(Choice choice, int from, int to) {
        int[][] all = all(choice);
        for (int at = 0; at <= from; at++) {
            if (Arrays.stream(all[at]).anyMatch(end -> end >= to)) {
                return true;
            }
        }
        return false;
    }

    private int[][] all(Choice choice) {
        List<WordSet> sets = choice.sets();
        if (sets.size() == 1) {
            return all(sets.get(0));
        }
        int[][] known = choices.get(choice);
        if (known == null) {
            known = new int[tokens.size()][];
            Arrays.fill(known, NOWHERE);
            for (WordSet set : sets) {
                int[][] more = all(set);
                for (int at = 0; at < known.length; at++) {
                    for (int end : more[at]) {
                        known[at] = WordSet.with(known[at], end);
                    }
                }
            }
            choices.put(choice, known);
        }
        return known;
    }

    private int[][] all(WordSet set) {
        int[][] known = ends.get(set);
        if (known == null) {
            known = new int[tokens.size()][];
            for (int at = 0; at < known.length; at++) {
                known[at] = set.ends(plain, at);
            }
            ends.put(set, known);
        }
        return known;
    }

    boolean corrected(int from, int to) {
        for (int i = from; i < to; i++) {
            if (asked.get(i) != tokens.get(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean misspelt(int from, int to) {
        for (int i = from; i < to; i++) {
            if (corrected(i, i + 1) && !transliterated(i)) {
                return true;
            }
        }
        return false;
    }

    /** A corrected word keeps its first letter, unless it is now written in others. */
    private boolean transliterated(int at) {
        return transliterated(asked.get(at), tokens.get(at));
    }

    private static boolean transliterated(Token asked, Token read) {
        return UnicodeScript.of(asked.folded().charAt(0)) != UnicodeScript.of(read.folded().charAt(0));
    }

    /** Whether no mark stands between a word and the one before it. */
    boolean onlySpaceBefore(int at) {
        return at > 0 && at < size() && source.substring(asked.get(at - 1).end(), asked.get(at).start()).isBlank();
    }

    int size() {
        return tokens.size();
    }

    /** The words from {@code from} to before {@code to}, as written. */
    String text(int from, int to) {
        return source.substring(asked.get(from).start(), asked.get(to - 1).end());
    }
}
