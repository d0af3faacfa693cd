package org.archgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.archgraph.text.Names;

/** Finds phrases in headings, lines before a list ("What it lacks") and sentences. May be used by several threads. */
final class DenyingPhrases {
    /** Between "What worked" and "what did not": such a heading denies only where both do. */
    private static final Pattern BOTH_SIDES =
            Pattern.compile("(?= (?:и|а|and) (?:что|чего|кто|у кого|где|what|who|where) )");

    /**
     * "What", of which a heading may have two without "and" between them: "что сохранено, что убрано"; not "того, что",
     * "of what".
     */
    private static final Pattern ASKING =
            Pattern.compile("(?<! (?:того|тем|том|то|of|than|from)) (?:(?:от|из) чего|что|what)(?= )");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d'’ -]+");

    /** Stands for any words. */
    private static final String GAP = " ... ";

    /** The phrases by their first word, and those whose first word is open. */
    private final Map<String, List<String>> byFirst = new HashMap<>();

    private final List<String> open = new ArrayList<>();

    /** What was found out of headings: notes of one vault share many. */
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    DenyingPhrases(List<String> phrases) {
        for (String text : phrases) {
            String phrase = Names.fold(text);
            int space = phrase.indexOf(' ');
            String first = space < 0 ? phrase : phrase.substring(0, space);
            (first.endsWith("*") ? open : byFirst.computeIfAbsent(first, k -> new ArrayList<>())).add(phrase);
        }
    }

    /** Whether a heading, or the line before a list, says that what follows is absent. */
    boolean in(String heading) {
        Boolean denies = known.get(heading);
        return denies != null ? denies : known.computeIfAbsent(heading, this::inSentence);
    }

    /** The same, without remembering it: a vault has few headings and many sentences. */
    boolean inSentence(String text) {
        return inWords(words(text));
    }

    /** A text as phrases are looked for in it: to be made once where phrases of several kinds are looked for. */
    static String words(String text) {
        return " " + Names.fold(NO_WORD.matcher(text).replaceAll(" ")).replace('’', '\'') + " ";
    }

    /** As {@link #inSentence}, of the words of a text. */
    boolean inWords(String words) {
        for (String side : BOTH_SIDES.split(words)) {
            if (!deniesAllAsked(side + " ")) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether all that one side asks for is absent: each "what" of several, or the whole where there is one or none.
     */
    private boolean deniesAllAsked(String side) {
        List<Integer> starts = ASKING.matcher(side).results().map(MatchResult::start).toList();
        if (starts.size() < 2) {
            return denies(side);
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : side.length();
            if (!denies(side.substring(starts.get(i), end) + " ")) {
                return false;
            }
        }
        return true;
    }

    /** Whether any phrase stands among the words, on whichever side. */
    boolean denies(String words) {
        for (String word : words.strip().split(" ")) {
            if (isAnyIn(words, byFirst.getOrDefault(word, List.of()))) {
                return true;
            }
        }
        return isAnyIn(words, open);
    }

    private static boolean isAnyIn(String words, List<String> phrases) {
        for (String phrase : phrases) {
            if (isIn(words, phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase stands among words; its three dots stand for any. */
    private static boolean isIn(String words, String phrase) {
        int gap = phrase.indexOf(GAP);
        if (gap >= 0) {
            int first = words.indexOf(" " + phrase.substring(0, gap) + " ");
            return first >= 0 && isIn(words.substring(first + gap + 1), phrase.substring(gap + GAP.length()));
        }
        return phrase.endsWith("*")
                ? words.contains(" " + phrase.substring(0, phrase.length() - 1))
                : words.contains(" " + phrase + " ");
    }
}
