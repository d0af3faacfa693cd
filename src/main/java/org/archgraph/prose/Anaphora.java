package org.archgraph.prose;

import java.util.List;
import java.util.Set;

/** Words at the beginning of a sentence that stand for the model of the sentence before. */
final class Anaphora {
    /** In words: what comes later refers to something within its own sentence. */
    static final int REACH = 4;

    private static final Set<String> SUBJECTS = Set.of("она", "он", "они", "it", "they");
    private static final Set<String> PLACES = Set.of("там", "туда", "оттуда");
    private static final Set<String> PREPOSITIONS = Set.of("в", "у", "для", "in", "for");
    private static final Set<String> OBLIQUE = Set.of("ней", "нем", "нее", "него", "них", "it", "them");
    private static final Set<String> POSSESSIVES = Set.of("ее", "его", "их", "its", "their");
    private static final Set<String> MANY = Set.of("они", "they", "них", "them", "их", "their");
    private static final Set<String> OPENERS = Set.of("но", "и", "а", "зато", "однако", "при", "but", "and", "yet");

    private Anaphora() {}

    /** @param words the first words of a sentence, folded */
    static boolean begins(List<String> words) {
        return begins(words, false);
    }

    /** The same, for several models. */
    static boolean beginsWithMany(List<String> words) {
        return begins(words, true);
    }

    private static boolean begins(List<String> words, boolean many) {
        int i = !words.isEmpty() && OPENERS.contains(words.get(0)) ? 1 : 0;
        if (i < words.size() && SUBJECTS.contains(words.get(i)) && (!many || MANY.contains(words.get(i)))) {
            return true;
        }
        if (i + 1 < words.size() && POSSESSIVES.contains(words.get(i)) && (!many || MANY.contains(words.get(i)))) {
            return belongs(words.get(i + 1));
        }
        for (int k = i; k < words.size(); k++) {
            boolean oblique = OBLIQUE.contains(words.get(k))
                    && (!many || MANY.contains(words.get(k)))
                    && k > 0
                    && PREPOSITIONS.contains(words.get(k - 1));
            if (PLACES.contains(words.get(k)) || oblique) {
                return true;
            }
        }
        return false;
    }

    /** "Its window", and not "его убрали", where the word before is what something is done to. */
    private static boolean belongs(String word) {
        boolean other = word.length() <= 3 || WordForms.verb(word) || WordForms.adverb(word);
        return WordForms.adjective(word) || !WordForms.cyrillic(word) || !other;
    }
}
