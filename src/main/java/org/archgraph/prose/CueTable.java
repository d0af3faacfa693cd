package org.archgraph.prose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.archgraph.ontology.Cues;
import org.archgraph.text.Names;
import org.archgraph.text.Token;
import org.archgraph.text.Tokenizer;

/** Finds the ontology's cues among the words of a sentence: the longest phrase that begins at a word. */
final class CueTable {
    /** Stands for any one word inside a phrase. */
    private static final String ANY = "_";

    private static final int PREFIX_KEY = 2;
    private static final int REMEMBERED = 50_000;

    private static final Set<String> CONTRACTED =
            Set.of("is", "are", "was", "were", "does", "do", "did", "has", "have", "had", "would", "could", "should");

    /** Phrases by their first word, and those whose first word is open by its first letters. */
    private final Map<String, List<Phrase>> byWord = new HashMap<>();

    private final Map<String, List<Phrase>> byStart = new HashMap<>();

    /** A phrase: words, of which those that end with an asterisk are beginnings, and {@code _} is any. */
    record Phrase(List<String> words, Cues.Kind kind, int letters) {
        /** What its second word begins with; 0 where that may be anything, or it has none. */
        char second() {
            String second = words.size() > 1 ? words.get(1) : ANY;
            boolean open = second.equals(ANY) || second.isEmpty() || second.charAt(0) == '*';
            return open ? 0 : second.charAt(0);
        }
    }

    /**
     * A cue in a sentence.
     *
     * @param kinds what it does; a phrase may stand under several kinds
     * @param words how many words it takes
     * @param bits the kinds once more, as every word of a sentence is asked for several
     */
    record Cue(Set<Cues.Kind> kinds, int words, long bits) {
        Cue(Set<Cues.Kind> kinds, int words) {
            this(kinds, words, bits(kinds));
        }

        private static long bits(Set<Cues.Kind> kinds) {
            long bits = 0;
            for (Cues.Kind kind : kinds) {
                bits |= bit(kind);
            }
            return bits;
        }

        static long bit(Cues.Kind kind) {
            return 1L << kind.ordinal();
        }

        boolean is(Cues.Kind kind) {
            return (bits & bit(kind)) != 0;
        }
    }

    /**
     * What is known of each word seen, by its folded form; finding it out anew would take a good part of the reading.
     */
    private final Map<String, CueWord> known = new ConcurrentHashMap<>();

    CueTable(Cues cues, Tokenizer tokenizer) {
        for (Cues.Kind kind : Cues.Kind.values()) {
            for (String text : cues.of(kind)) {
                List<String> words = words(text, tokenizer);
                add(phrase(words, kind));
                if (words.size() > 1 && words.get(1).equals("not") && CONTRACTED.contains(words.get(0))) {
                    // "isn't used", as "is not used"; an apostrophe parts two words
                    List<String> contracted = new ArrayList<>(words);
                    contracted.set(0, words.get(0) + "n");
                    contracted.set(1, "t");
                    add(phrase(contracted, kind));
                }
            }
        }
    }

    private void add(Phrase phrase) {
        String first = phrase.words().get(0);
        if (first.endsWith("*")) {
            byStart.computeIfAbsent(start(first), k -> new ArrayList<>()).add(phrase);
        } else {
            byWord.computeIfAbsent(first, k -> new ArrayList<>()).add(phrase);
        }
    }

    private static Phrase phrase(List<String> words, Cues.Kind kind) {
        return new Phrase(words, kind, words.stream().mapToInt(String::length).sum());
    }

    private static List<String> words(String phrase, Tokenizer tokenizer) {
        List<String> words = new ArrayList<>();
        int gap = phrase.indexOf(" " + ANY + " ");
        if (gap > 0) {
            words.addAll(words(phrase.substring(0, gap), tokenizer));
            words.add(ANY);
            words.addAll(words(phrase.substring(gap + ANY.length() + 2), tokenizer));
            return words;
        }
        for (Token token : tokenizer.tokens(phrase)) {
            boolean open = token.end() < phrase.length() && phrase.charAt(token.end()) == '*';
            words.add(Names.fold(token.text()) + (open ? "*" : ""));
        }
        return words;
    }

    private static String start(String word) {
        String bare = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
        return bare.substring(0, Math.min(PREFIX_KEY, bare.length()));
    }

    /** What is known of a folded word. */
    CueWord word(String folded) {
        CueWord word = known.get(folded);
        if (word != null) {
            return word;
        }
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        CueWord found = new CueWord(folded, candidates(folded));
        known.put(folded, found);
        return found;
    }

    /** The phrases that may begin with a word. */
    private List<Phrase> candidates(String word) {
        List<Phrase> found = new ArrayList<>(byWord.getOrDefault(word, List.of()));
        for (Phrase phrase : byStart.getOrDefault(start(word), List.of())) {
            if (fits(phrase.words().get(0), word)) {
                found.add(phrase);
            }
        }
        return found;
    }

    /**
     * The longest cue that begins at word {@code i}; null where none does.
     *
     * @param end the word before which it must end
     */
    static Cue at(CueWord[] words, int end, int i) {
        CueWord word = words[i];
        if (i + 1 < end && word.beginsLonger()) {
            Longest longest = new Longest();
            longest.take(word.open(), words, end, i);
            longest.take(word.before(words[i + 1]), words, end, i);
            return longest.length == 0 ? word.alone() : longest.cue();
        }
        return word.alone();
    }

    /**
     * The cue that one word is by itself; null where it is none.
     *
     * @param phrases those whose first word it fits
     */
    static Cue alone(List<Phrase> phrases) {
        Longest longest = new Longest();
        phrases.stream().filter(phrase -> phrase.words().size() == 1).forEach(longest::take);
        return longest.cue();
    }

    /** Keeps the longest phrase, and among equally long ones that with the most letters. */
    private static final class Longest {
        private final Set<Cues.Kind> kinds = EnumSet.noneOf(Cues.Kind.class);
        private int length;
        private int letters;

        void take(List<Phrase> phrases, CueWord[] words, int end, int i) {
            for (int k = 0; k < phrases.size(); k++) {
                Phrase phrase = phrases.get(k);
                if (phrase.words().size() >= length && standsAt(words, end, i, phrase.words())) {
                    take(phrase);
                }
            }
        }

        void take(Phrase phrase) {
            int size = phrase.words().size();
            if (size > length || phrase.letters() > letters) {
                kinds.clear();
                length = size;
                letters = phrase.letters();
            }
            if (phrase.letters() == letters) {
                kinds.add(phrase.kind());
            }
        }

        Cue cue() {
            return length == 0 ? null : new Cue(kinds, length);
        }
    }

    /** Whether the words behind the first, which fits, are those of a phrase. */
    private static boolean standsAt(CueWord[] words, int end, int i, List<String> phrase) {
        if (i + phrase.size() > end) {
            return false;
        }
        for (int k = 1; k < phrase.size(); k++) {
            if (!fits(phrase.get(k), words[i + k].text())) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String wanted, String word) {
        int open = wanted.length() - 1;
        if (open >= 0 && wanted.charAt(open) == '*') {
            return word.regionMatches(0, wanted, 0, open);
        }
        return wanted.equals(word) || wanted.equals(ANY);
    }
}
