package org.archgraph.prose;

import java.util.List;

/** A claim while its sentence is being read: what follows may still change it. */
final class DraftClaim {
    private final Named technique;
    private Stance stance;
    private boolean worded;
    private Subject subject = Subject.DEFAULT;
    private boolean plain = true;
    private boolean onlyTried;
    private boolean mentioned;
    private boolean partial;
    private boolean place;
    private boolean aside;
    private boolean kindred;
    private boolean others;
    private boolean wasWorded;
    private boolean wasOpen;
    private boolean instead;
    private boolean here;
    private boolean firm;
    private boolean parenthesis;
    private boolean signed;

    /** @param technique null for the one that the text is about */
    DraftClaim(Named technique, Stance stance, boolean worded) {
        this.technique = technique;
        this.stance = stance;
        this.worded = worded;
    }

    Named technique() {
        return technique;
    }

    Stance stance() {
        return stance;
    }

    Subject subject() {
        return subject;
    }

    DraftClaim about(Subject whom) {
        subject = whom;
        return this;
    }

    /** Names models of which it is said, where none were named before it. */
    void late(List<Named> models) {
        if (subject.isDefault() || subject.late()) {
            subject = Subject.late(models);
        }
    }

    void say(Stance said) {
        wasWorded = stance == Stance.ASSERTED && worded;
        wasOpen = open();
        stance = said;
        worded = true;
    }

    /** Whether words assert it, as more than tried. */
    boolean isSaid() {
        return stance == Stance.ASSERTED && worded;
    }

    /** Said to be so: what is worse in what follows does not make it imagined. */
    void firm() {
        firm = true;
    }

    /** A denial was only imagined: what was said before it holds. */
    void takeBackDenial() {
        if (firm) {
            return;
        }
        stance = wasWorded || wasOpen ? Stance.ASSERTED : Stance.UNCLEAR;
    }

    /** Said of some layers only: what they lack the model has elsewhere. */
    void partial() {
        partial = true;
        if (stance == Stance.DENIED) {
            stance = Stance.UNCLEAR;
        }
    }

    boolean isPartial() {
        return partial;
    }

    /** "In the MLA layers": it is there, and what is absent there is something else. */
    void place() {
        place = true;
    }

    /** It tells where something else comes: what is denied later is that. */
    void ordered() {
        place = true;
    }

    /** What was said is said of others; a denial may follow. */
    void leaveOpen() {
        stance = Stance.UNCLEAR;
        worded = false;
        mentioned = true;
    }

    /** Whether that was so, and nothing else is said since. */
    boolean isLeft() {
        return mentioned && stance == Stance.UNCLEAR && !worded;
    }

    /** It stands in a reason, which a pronoun after it does not mean. */
    void aside() {
        aside = true;
    }

    boolean isPlace() {
        return place;
    }

    boolean isAside() {
        return aside || place;
    }

    /** Something else stands for it: of "X, not Y, as in Gemma 2" one cannot tell what Gemma 2 has. */
    DraftClaim instead() {
        instead = true;
        return this;
    }

    boolean isInstead() {
        return instead;
    }

    /** A parenthesis names it by what stands before it: a verb behind the parenthesis means it, too. */
    void inParenthesis() {
        parenthesis = true;
    }

    boolean isInParenthesis() {
        return parenthesis;
    }

    /** What names it goes on with whose it is: the name alone says nothing of the text's own model. */
    void ofOthers() {
        others = true;
    }

    /** Only the like of it is named. */
    void kindred() {
        kindred = true;
    }

    /** It is said of what is "here". */
    void here() {
        here = true;
    }

    /** It was only mentioned, which leaves open whether it is used. */
    void mention() {
        mentioned |= open();
        stance = Stance.UNCLEAR;
    }

    /** Takes over what is said of another name of the same technique. */
    void sameAs(DraftClaim other) {
        stance = other.stance;
        worded = other.worded;
        subject = other.subject;
    }

    /** It was only tried: not used as far as one knows, but what denies it later holds. */
    void tried() {
        if (stance == Stance.ASSERTED) {
            stance = Stance.UNCLEAR;
            onlyTried = true;
        }
    }

    boolean isOnlyTried() {
        return onlyTried && stance == Stance.UNCLEAR;
    }

    /** Whether a denial that follows may mean it. */
    boolean deniable() {
        return !place && (stance == Stance.ASSERTED || onlyTried || mentioned || kindred && stance == Stance.UNCLEAR);
    }

    /** Whether only the place of something tells of the technique; a pronoun stands for that thing. */
    boolean isPlaced() {
        return technique != null && technique.placed();
    }

    void doubt() {
        stance = Stance.UNCLEAR;
    }

    /** Whether it was said and left open at once: "could use MLA". */
    boolean isDoubted() {
        return stance == Stance.UNCLEAR && worded && plain && !kindred && !aside && !place;
    }

    /** Whether the mere name has said it so far. */
    boolean open() {
        return stance == Stance.ASSERTED && !worded;
    }

    /** A colon or a dash before it says it; a verb behind it knows better. */
    void signed() {
        signed = true;
    }

    /** Whether a verb behind it may still say the contrary. */
    boolean awaitsVerb() {
        return open() || signed && stance == Stance.ASSERTED;
    }

    boolean isWorded() {
        return worded;
    }

    void notPlain() {
        plain = false;
    }

    Claim claim() {
        Stance said = others && open() ? Stance.UNCLEAR : stance;
        return new Claim(technique, said, subject.models(), subject.elsewhere(), worded, plain, partial, here);
    }
}
