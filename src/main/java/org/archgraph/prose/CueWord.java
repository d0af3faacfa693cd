package org.archgraph.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.archgraph.ontology.Cues;

/**
 * What is known of a word wherever it stands: the cues that may begin with it, and what it likely is by its letters.
 */
final class CueWord {
    private final String text;
    private final CueTable.Cue alone;
    private final List<CueTable.Phrase> open = new ArrayList<>();
    /** Phrases of more than one word, by the first letter of the second: hundreds may begin with "not". */
    private final Map<Character, List<CueTable.Phrase>> bySecond = new HashMap<>();
    private final boolean refers;
    private final boolean linking;
    private final boolean adjective;
    private final boolean verb;
    private final boolean adverb;
    private final boolean layer;

    /** @param phrases those that may begin with the word */
    CueWord(String text, List<CueTable.Phrase> phrases) {
        this.text = text;
        this.alone = CueTable.alone(phrases);
        for (CueTable.Phrase phrase : phrases) {
            char second = phrase.second();
            if (phrase.words().size() > 1) {
                (second == 0 ? open : bySecond.computeIfAbsent(second, k -> new ArrayList<>())).add(phrase);
            }
        }
        this.refers = phrases.stream().anyMatch(phrase -> phrase.kind() == Cues.Kind.PRONOUNS);
        this.linking = WordForms.linking(text);
        this.adjective = WordForms.adjective(text);
        this.verb = WordForms.verb(text);
        this.adverb = WordForms.adverb(text);
        this.layer = WordForms.layer(text);
    }

    /** The word, folded. */
    String text() {
        return text;
    }

    /** The cue that it is by itself; null where it is none. */
    CueTable.Cue alone() {
        return alone;
    }

    /** Whether a phrase of more words may begin with it. */
    boolean beginsLonger() {
        return !open.isEmpty() || !bySecond.isEmpty();
    }

    /** The longer phrases that may begin with the word whatever follows it. */
    List<CueTable.Phrase> open() {
        return open;
    }

    /** The longer phrases that may begin with the word where {@code next} follows. */
    List<CueTable.Phrase> before(CueWord next) {
        return bySecond.isEmpty() || next.text.isEmpty()
                ? List.of() : bySecond.getOrDefault(next.text.charAt(0), List.of());
    }

    /** Whether a pronoun that stands for a technique may begin with it. */
    boolean mayRefer() {
        return refers;
    }

    /** As {@link WordForms#linking}. */
    boolean linking() {
        return linking;
    }

    /** As {@link WordForms#adjective}. */
    boolean adjective() {
        return adjective;
    }

    /** As {@link WordForms#adverb}. */
    boolean adverb() {
        return adverb;
    }

    /** As {@link WordForms#layer}. */
    boolean layer() {
        return layer;
    }

    /** As {@link WordForms#verb}. */
    boolean verb() {
        return verb;
    }
}
