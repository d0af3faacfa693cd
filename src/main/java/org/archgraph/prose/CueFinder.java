package org.archgraph.prose;

import java.util.EnumSet;
import java.util.Set;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;

/** Finds the cues of a sentence, and puts together those that mean something else together: "does not" and "use". */
final class CueFinder {
    private static final Set<String> EMPHASIS =
            Set.of("так", "и", "вовсе", "совсем", "уже", "пока", "yet", "ever", "even", "actually", "really");
    private static final Set<String> NEGATING = Set.of("не", "not");

    /** Words that a verb has no comma before: "is there, in Maverick it is not". */
    private static final Set<String> PREPOSITIONS =
            Set.of("в", "во", "у", "с", "на", "от", "из", "in", "of", "with", "on", "to", "for");

    private final CueWord[] words;
    private final boolean[] afterMark;
    private final Named[] named;
    private final Cue[] cues;

    /**
     * @param named what is named at each word; null where nothing is
     * @param afterMark whether a comma or the like stands before each word
     */
    CueFinder(CueWord[] words, Named[] named, boolean[] afterMark) {
        this.afterMark = afterMark;
        this.words = words;
        this.named = named;
        this.cues = new Cue[words.length];
    }

    /** The cue that begins at each word; null where none does. */
    Cue[] find() {
        for (int i = 0; i < cues.length; i++) {
            cues[i] = named[i] != null ? null : withinText(i, withinMarks(i, CueTable.at(words, words.length, i)));
        }
        for (int i = 0; i < cues.length; i++) {
            cues[i] = withoutNextVerb(i);
        }
        for (int i = 0; i < cues.length; i++) {
            cues[i] = negated(i);
        }
        return cues;
    }

    private Cue withinMarks(int i, Cue cue) {
        int last = cue == null ? i : i + cue.words() - 1;
        boolean reachesOver = last > i && afterMark[last] && PREPOSITIONS.contains(words[last].text());
        return reachesOver ? CueTable.at(words, last, i) : cue;
    }

    /** A cue must not reach into a name: the "no" of "No Positional Embeddings" denies nothing. */
    private Cue withinText(int i, Cue cue) {
        for (int k = i; cue != null && k < i + cue.words(); k++) {
            if (named[k] != null) {
                return null;
            }
        }
        return cue;
    }

    /** "But not" before a verb is "but" and "does not use": the longer cue that begins inside counts. */
    private Cue withoutNextVerb(int i) {
        Cue cue = cues[i];
        if (cue == null || cue.words() < 2) {
            return cue;
        }
        int lastWord = i + cue.words() - 1;
        boolean longer =
                NEGATING.contains(words[lastWord].text()) && cues[lastWord] != null && cues[lastWord].words() > 1;
        return longer && !Saying.speaks(cue) ? CueTable.at(words, lastWord, i) : cue;
    }

    /** "Does not" before "use" is one cue that denies, and before "drop" one that asserts. */
    private Cue negated(int i) {
        Cue not = cues[i];
        if (not != null
                && (not.is(Kind.DENIES) || not.is(Kind.DENIED_BEFORE))
                && words[i].text().equals("не")
                && not.words() > 1) {
            return decidedAgainst(i, not);
        }
        if (not == null || !not.is(Kind.NEGATES)) {
            return not;
        }
        int verb = i + not.words();
        while (verb < words.length && verb < i + not.words() + 2 && EMPHASIS.contains(words[verb].text())) {
            verb++;
        }
        Cue said = verb < words.length && named[verb] == null ? cues[verb] : null;
        Set<Kind> kinds = said == null ? Set.of() : contrary(said);
        return kinds.isEmpty() ? not : new Cue(kinds, verb + said.words() - i);
    }

    /** "Не рискнули убрать": who did not dare to drop a thing has it. */
    private Cue decidedAgainst(int i, Cue not) {
        int verb = i + not.words();
        boolean drops = verb < words.length
                && named[verb] == null
                && !afterMark[verb]
                && cues[verb] != null
                && cues[verb].is(Kind.DENIES)
                && words[verb].text().endsWith("ть");
        return drops ? new Cue(EnumSet.of(Kind.ASSERTS), not.words() + cues[verb].words()) : not;
    }

    private static Set<Kind> contrary(Cue said) {
        boolean asserts = said.is(Kind.ASSERTS) || said.is(Kind.ASSERTS_OF_PREVIOUS);
        if (said.is(Kind.COMBINES) || said.is(Kind.REPLACES) || said.is(Kind.REPLACED_BY)) {
            return EnumSet.of(Kind.UNCLEAR);
        }
        if (asserts) {
            return said.is(Kind.PASSIVE) ? EnumSet.of(Kind.DENIES, Kind.DENIED_BEFORE) : EnumSet.of(Kind.DENIES);
        }
        if (said.is(Kind.PASSIVE)) {
            return EnumSet.of(Kind.DENIED_BEFORE);
        }
        if (said.is(Kind.DENIES)) {
            return EnumSet.of(Kind.ASSERTS);
        }
        return said.is(Kind.DENIED_BEFORE) ? EnumSet.of(Kind.PASSIVE) : Set.of();
    }
}
