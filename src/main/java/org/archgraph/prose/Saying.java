package org.archgraph.prose;

import java.util.Set;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;

/** What the words so far say about techniques to come. */
final class Saying {
    /** What the clause says. */
    enum Mode {
        NONE,
        ASSERT,
        DENY
    }

    /** What is said about the next noun alone. */
    enum Noun {
        NONE,
        /** "without ..." */
        EXCLUDED,
        /** "instead of ..." */
        INSTEAD,
        /** "replaces ..." */
        REPLACED,
        /** "than ..." */
        COMPARED,
        /** "in the spirit of ..." */
        KINDRED,
        /** "its attention is ..." */
        IDENTIFIED
    }

    /** "Instead of the GQA usual for Mistral" in the order of Russian, where whom it is usual for stands between. */
    private static final Set<String> ALSO = Set.of("и", "также", "тоже", "also");

    /** In words behind a noun: a parenthesis after more of them names something else. */
    private static final int LONGEST_LAPSE = 3;
    private static final Set<String> FOR = Set.of("для");
    private static final Set<String> BEFORE_NOUN = Set.of(
            "на", "в", "во", "у", "к", "ко", "по", "при", "за", "из", "от", "о", "через", "on", "in", "by", "to",
            "around", "at", "through", "about", "from", "into");

    private Mode mode = Mode.NONE;
    private Noun noun = Noun.NONE;
    private Noun lapsed = Noun.NONE;
    private boolean nounHit;
    private boolean fresh;
    private boolean afterFor;
    private boolean heads;
    private int sinceLapse;

    Mode mode() {
        return mode;
    }

    Noun noun() {
        return noun;
    }

    /** Whether the noun that the last cue speaks of has come. */
    boolean nounHit() {
        return nounHit;
    }

    /**
     * What was said of a noun that was no technique, such as "instead of an attention with gates"; a parenthesis may
     * name it.
     */
    Noun lapsed() {
        return lapsed;
    }

    void reset() {
        say(Mode.NONE);
    }

    void restore(Mode newMode, Noun newNoun) {
        mode = newMode;
        noun = newNoun;
    }

    void say(Mode newMode) {
        mode = newMode;
        noun = Noun.NONE;
        lapsed = Noun.NONE;
        nounHit = false;
    }

    void next(Noun newNoun) {
        heads = false;
        noun = newNoun;
        lapsed = Noun.NONE;
        nounHit = false;
        fresh = true;
    }

    /** "Instead of QK-Norm here QK-Clip": what stands for something else comes behind "here". */
    void here() {
        if (heads && noun == Noun.INSTEAD && nounHit) {
            say(Mode.ASSERT);
        }
    }

    /** "Instead of ..." at the head of a clause: what follows tells what there is. */
    void insteadAtHead() {
        next(Noun.INSTEAD);
        heads = true;
    }

    /** Whether "instead of" began what is being said, and what it stands for has come. */
    boolean headedByInstead() {
        return heads && noun == Noun.INSTEAD && nounHit;
    }

    /** The noun has come, as a pronoun. */
    void hit() {
        // "instead of it GQA"
        mode = noun == Noun.INSTEAD && mode == Mode.NONE ? Mode.ASSERT : mode;
        noun = Noun.NONE;
    }

    /** What is replaced has come, as a pronoun; what replaces it may follow. */
    void replaced() {
        nounHit = true;
    }

    /** Whether what is replaced has come, although it is no technique: "replaces the MLP". */
    boolean replacedOther() {
        return noun == Noun.REPLACED && !nounHit && !fresh;
    }

    /** Whether a noun that was no technique was excluded just before. */
    boolean hasExcluded() {
        return lapsed == Noun.EXCLUDED || noun == Noun.EXCLUDED && !nounHit;
    }

    /** Whether what something else stands for is named next: "а не благодаря MLA". */
    boolean insteadOf() {
        return noun == Noun.INSTEAD && fresh;
    }

    /** Whether what is excluded is still to come. */
    boolean excludes() {
        return noun == Noun.EXCLUDED && !nounHit;
    }

    boolean denies() {
        return mode == Mode.DENY || noun == Noun.EXCLUDED || noun == Noun.INSTEAD;
    }

    /** "With" ends what "without" began, and asserts where nothing else is being said. */
    void with() {
        if ((noun == Noun.EXCLUDED || noun == Noun.INSTEAD) && fresh) {
            // "not by means of MLA", "с QK-Norm, а не с Post-Norm"
            return;
        }
        if (noun == Noun.EXCLUDED
                || noun == Noun.NONE
                || noun == Noun.INSTEAD
                || noun == Noun.REPLACED && (nounHit || !fresh)) {
            boolean replaced = noun == Noun.REPLACED;
            noun = Noun.NONE;
            mode = mode == Mode.NONE || replaced ? Mode.ASSERT : mode;
        }
    }

    void is() {
        if (mode == Mode.NONE && noun == Noun.NONE) {
            next(Noun.IDENTIFIED);
        }
    }

    /** Takes a word that is neither name nor cue. */
    void plain(String word, boolean linking, boolean adjective) {
        sinceLapse++;
        if (sinceLapse > LONGEST_LAPSE) {
            lapsed = Noun.NONE;
        }
        boolean narrow = noun == Noun.EXCLUDED || noun == Noun.INSTEAD || noun == Noun.IDENTIFIED;
        if (narrow && word.equals("s")
                || (noun == Noun.EXCLUDED || noun == Noun.INSTEAD) && fresh && BEFORE_NOUN.contains(word)) {
            // "without Gemma's window", "на GQA, а не на MLA"
            return;
        }
        boolean skips = narrow && !nounHit && (FOR.contains(word) || afterFor);
        afterFor = narrow && FOR.contains(word);
        boolean also = noun == Noun.EXCLUDED && !nounHit && ALSO.contains(word);
        if (narrow && !skips && !also && (nounHit ? !linking : !adjective)) {
            lapsed = nounHit ? Noun.NONE : noun;
            sinceLapse = 0;
            // "instead of MoE Gemma 3 has ..."
            mode = heads && nounHit && noun == Noun.INSTEAD && mode == Mode.NONE ? Mode.ASSERT : mode;
            noun = Noun.NONE;
        }
        boolean onto = word.equals("на")
                || word.equals("by")
                || word.equals("for")
                || word.equals("to")
                || word.equals("в")
                || word.equals("к");
        if (noun == Noun.REPLACED && onto && (nounHit || fresh)) {
            say(Mode.ASSERT);
        }
        fresh = false;
    }

    /** The claim that the mere naming of a technique makes now. */
    DraftClaim claim(Named technique, boolean attributive) {
        nounHit = true;
        lapsed = Noun.NONE;
        fresh = false;
        return switch (noun) {
            case INSTEAD -> new DraftClaim(technique, Stance.DENIED, true).instead();
            case EXCLUDED, REPLACED -> new DraftClaim(technique, Stance.DENIED, true);
            case COMPARED -> new DraftClaim(technique, Stance.UNCLEAR, true);
            case KINDRED -> kindred(technique);
            case IDENTIFIED -> new DraftClaim(technique, Stance.ASSERTED, true);
            case NONE -> switch (mode) {
                case ASSERT -> new DraftClaim(technique, Stance.ASSERTED, true);
                case DENY -> new DraftClaim(technique, Stance.DENIED, true);
                case NONE -> new DraftClaim(technique, Stance.ASSERTED, attributive);
            };
        };
    }

    private DraftClaim kindred(Named technique) {
        DraftClaim claim = new DraftClaim(technique, mode == Mode.DENY ? Stance.DENIED : Stance.UNCLEAR, true);
        claim.kindred();
        return claim;
    }

    /** Whether a cue says or denies something by a verb. */
    static boolean speaks(Cue cue) {
        return cue.is(Kind.ASSERTS)
                || cue.is(Kind.ASSERTS_OF_PREVIOUS)
                || cue.is(Kind.MEANS)
                || cue.is(Kind.PASSIVE)
                || cue.is(Kind.DENIES)
                || cue.is(Kind.DENIED_BEFORE)
                || cue.is(Kind.REPLACES)
                || cue.is(Kind.REPLACED_BY)
                || cue.is(Kind.PREFERS)
                || cue.is(Kind.PREFERRED_TO)
                || cue.is(Kind.ABSENT);
    }
}
