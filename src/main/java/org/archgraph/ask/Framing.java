package org.archgraph.ask;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.archgraph.text.Stemmer;

/**
 * What people say around a question: "stupid question: ...", "... ? I can't recall". A part before the first or behind
 * the last mark that has no word but such ones is no part of the question.
 *
 * @param empty words that say nothing in such a part
 * @param never what makes another question of one, wherever it stands
 */
record Framing(List<Choice> empty, Choice never) {
    private static final Pattern JOINING =
            Pattern.compile("^(?:but|and|so|then|но|а|и|ну|то)\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARK = Pattern.compile("[:,;.?!()]+(?=\\s|$)|\\s[-–—(]+(?=\\s|\\p{L})|[…—]");

    /** The question without one part that is none of it, the first or the last; {@code text} where there is none. */
    String shorter(String text) {
        Matcher mark = MARK.matcher(text);
        int behind = -1;
        while (mark.find()) {
            if (behind < 0 && !text.substring(mark.end()).isBlank() && saysNothing(text.substring(0, mark.start()))) {
                return JOINING.matcher(text.substring(mark.end()).strip()).replaceFirst("");
            }
            if (!text.substring(mark.end()).isBlank()) {
                behind = mark.start();
            }
        }
        return behind > 0 && saysNothing(text.substring(behind)) ? text.substring(0, behind).strip() : text;
    }

    /** Whether a part has words, and says nothing. */
    private boolean saysNothing(String part) {
        List<Token> tokens = Words.tokens(part, new Stemmer());
        Set<Integer> reached = new HashSet<>(Set.of(0));
        for (int at = 0; at < tokens.size(); at++) {
            if (reached.contains(at)) {
                reached.addAll(behind(tokens, at));
            }
        }
        return !tokens.isEmpty() && reached.contains(tokens.size()) && !has(never, tokens);
    }

    private static boolean has(Choice choice, List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .anyMatch(at -> choice.sets().stream().anyMatch(set -> set.ends(tokens, at).length > 0));
    }

    private List<Integer> behind(List<Token> tokens, int at) {
        if (tokens.get(at).comma()) {
            return List.of(at + 1);
        }
        return empty.stream()
                .flatMap(choice -> choice.sets().stream())
                .flatMapToInt(set -> Arrays.stream(set.ends(tokens, at)))
                .boxed()
                .toList();
    }
}
