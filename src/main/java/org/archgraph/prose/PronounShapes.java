package org.archgraph.prose;

import java.util.List;
import java.util.Set;
import org.archgraph.ontology.Cues.Kind;

/** What pronouns are in their clauses: who does something, or what it is done to. */
final class PronounShapes {
    private static final Set<String> SUBJECTS = Set.of("it", "this", "they", "one");
    private static final Set<String> POSSESSIVES = Set.of("его", "ее", "их", "its", "this", "one");

    private static final Set<String> DATIVE = Set.of("ему", "ей", "им");
    private static final Set<String> IT = Set.of("it", "он", "она", "оно");

    private static final Set<String> WHOSE = Set.of("у", "в");

    private static final Set<String> JOINTLY = Set.of("together", "along", "вместе", "вкупе");

    private final SentenceWords words;

    PronounShapes(SentenceWords words) {
        this.words = words;
    }

    /** Whether a word is "to it" in Russian, which is also "by it": "предпочла ему GeGLU". */
    boolean dative(int i) {
        return words.named(i) == null && DATIVE.contains(words.word(i));
    }

    /** Whether a word is "it" as who or what does something. */
    boolean isIt(int i) {
        return words.named(i) == null && IT.contains(words.word(i));
    }

    /** "NoPE у них нет": a pronoun that means whose the technique named before is. */
    boolean owner(int i, List<DraftClaim> before) {
        return i > 0 && WHOSE.contains(words.word(i - 1)) && !before.isEmpty();
    }

    /** "Its cache": a pronoun before a noun of its own. */
    boolean possesses(Clause clause, int pronoun) {
        int next = words.after(pronoun);
        return words.word(pronoun).equals("its") && next < clause.end() && words.cue(next) == null
                && words.named(next) == null;
    }

    /** Whether a pronoun belongs to no noun after it: "uses it together with", and not "использует ее нормализацию". */
    boolean freely(Clause clause, int pronoun) {
        int next = words.after(pronoun);
        return next >= clause.end() || words.cue(next) != null || words.adverb(next)
                || ClauseShapes.isPreposition(words.word(next)) || JOINTLY.contains(words.word(next));
    }

    /** "It has an output gate": whether a clause's pronoun is who does something. */
    boolean subject(ClauseState state) {
        return state.pronoun() < state.lastSpokenStart() && SUBJECTS.contains(words.word(state.pronoun()))
                && !state.lastSpoke(Kind.PASSIVE) && !state.lastSpoke(Kind.DENIED_BEFORE);
    }

    /** Whether a clause's pronoun is what its verb speaks of: no possessive ("its cache"), no subject ("it uses"). */
    boolean object(Clause clause, ClauseState state) {
        int pronoun = state.pronoun();
        String word = words.word(pronoun);
        int next = words.after(pronoun);
        if (pronoun < state.lastSpokenStart() && SUBJECTS.contains(word)) {
            return (state.lastSpoke(Kind.PASSIVE) || state.lastSpoke(Kind.DENIED_BEFORE))
                    && !state.lastSpoke(Kind.NEGATES);
        }
        boolean far = pronoun > state.lastSpokenEnd() && !ClauseShapes.isPreposition(words.word(pronoun - 1))
                && words.word(pronoun - 1).length() > 3;
        if (far) {
            return false;
        }
        boolean free = next >= clause.end()
                || words.cue(next) != null
                || ClauseShapes.isPreposition(words.word(next))
                || words.word(next).length() <= 2
                || words.adverb(next);
        return !POSSESSIVES.contains(word) || free;
    }
}
